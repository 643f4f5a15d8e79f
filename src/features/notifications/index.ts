// SPDX-License-Identifier: EUPL-1.2
export {
  type MailHeaders,
  type MailToQueue,
  type SharedText,
  queueMail,
  queueMails,
  queueSharedMails,
} from './queue.ts';
export { mailIdOf } from './domain.ts';
export { mailCameBack } from './returned.ts';
export { type RefusedMail, sendMailJob, sweepMails } from './jobs.ts';
export { messages as mailMessages } from './messages.ts';
export { type MailOfRecord, readLatestStates, readMailsAbout, withdrawMails } from './store.ts';
export { routes } from './routes.tsx';
