// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type Id, isId } from '../../kernel/ids.ts';
import { requiredText } from '../../platform/http/fields.ts';
import { type InboundState, maxBody, maxSubject } from './domain.ts';

export const inboxViews = ['waiting', 'taken', 'recognised', 'set_aside', 'all'] as const;
export type InboxView = (typeof inboxViews)[number];

export const viewInUrl: Readonly<Record<InboxView, string>> = {
  waiting: 'wacht',
  taken: 'opgepakt',
  recognised: 'machine',
  set_aside: 'terzijde',
  all: 'alles',
};

export const statesOf: Readonly<Record<InboxView, readonly InboundState[]>> = {
  waiting: ['waiting', 'stored'],
  taken: ['taken'],
  recognised: ['recognised'],
  set_aside: ['set_aside'],
  all: ['stored', 'taken', 'waiting', 'recognised', 'set_aside'],
};

export type InboxQuery = { readonly view: InboxView; readonly olderThan?: Id };

/** What the list's address asks for; what cannot be read is left out. */
export function readInboxQuery(query: Readonly<Record<string, string>>): InboxQuery {
  const view = inboxViews.find((one) => viewInUrl[one] === query.toon) ?? 'waiting';
  return { view, ...(isId(query.voor) ? { olderThan: query.voor } : {}) };
}

export const contributeForm = z.object({ onderwerp: requiredText(maxSubject), tekst: requiredText(maxBody) });
export const putOnForm = z.object({
  nummer: requiredText(30).transform((text) => text.toUpperCase()),
  reactie: requiredText(maxBody),
});
export const asideForm = z.object({ reden: requiredText(1000) });
