// SPDX-License-Identifier: EUPL-1.2
export { queueMail, queueMails, type MailToQueue } from './queue.ts';
export { sendMailJob, sweepMails } from './jobs.ts';
export { routes } from './routes.tsx';
