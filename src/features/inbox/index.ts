// SPDX-License-Identifier: EUPL-1.2
export { mailboxAddress } from './mailbox.ts';
export { routes } from './routes.tsx';
export { takeMail } from './taking.ts';
export { watchMailbox } from './watch.ts';
