// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId } from '../../kernel/ids.ts';
import { type MailState, mailStates } from './domain.ts';

/** What the outbox's address asks for; what cannot be read is left out. */
export type OutboxQuery = { readonly state?: MailState; readonly olderThan?: Id; readonly newerThan?: Id };

export const stateInUrl: Readonly<Record<MailState, string>> = {
  waiting: 'wacht',
  kept: 'bewaard',
  sent: 'verstuurd',
  failed: 'mislukt',
  withdrawn: 'ingetrokken',
};

export function readOutboxQuery(query: Readonly<Record<string, string>>): OutboxQuery {
  const state = mailStates.find((one) => stateInUrl[one] === query.staat);
  return {
    ...(state ? { state } : {}),
    ...(isId(query.voor) ? { olderThan: query.voor } : {}),
    ...(isId(query.na) && !isId(query.voor) ? { newerThan: query.na } : {}),
  };
}
