// SPDX-License-Identifier: EUPL-1.2
import type { NotificationMessages } from './messages.nl.ts';

export const en: NotificationMessages = {
  title: 'Outgoing mail',
  lead: 'All mails that Meent sends to residents, colleagues and partners.',
  notSent: 'No mail server has been set. Mails are kept here and do not go out.',
  filter: 'Choose which mails you see',
  all: 'all',
  states: {
    waiting: 'waiting to be sent',
    kept: 'kept, not sent',
    sent: 'sent',
    failed: 'not delivered',
    withdrawn: 'withdrawn',
  },
  refusals: {
    no_server: 'No mail server has been set. Mails are only kept.',
    not_to_be_tried: 'This mail has been sent already, or is about to be.',
  },
  list: 'Mails, newest first',
  to: (name, address) => (name === '' ? address : `${name}, ${address}`),
  emptyTitle: 'There are no mails here.',
  empty: 'As soon as Meent makes a mail, you will see it here.',
  emptyOfState: 'No mails are in this state now.',
  mail: {
    to: 'To',
    state: 'State',
    created: 'Made',
    sent: 'Sent',
    attempts: 'Attempts',
    lastError: 'Answer of the mail server',
    text: 'Text',
    secret: 'This mail holds a code to sign in with. As long as the code works, the text is shown to nobody.',
    retry: 'Try again',
    sendAfterAll: 'Send after all',
    retried: 'The mail is waiting to be sent again.',
  },
};
