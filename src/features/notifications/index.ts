// SPDX-License-Identifier: EUPL-1.2
export { queueMail, type MailToQueue } from './queue.ts';
export { mailIdOf } from './domain.ts';
export { mailCameBack } from './returned.ts';
export { sendMailJob, sweepMails } from './jobs.ts';
export { routes } from './routes.tsx';
