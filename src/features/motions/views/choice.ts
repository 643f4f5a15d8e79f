// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import type { Kind } from '../domain.ts';

export const views = ['all', 'open', 'late', 'settled'] as const;
export type View = (typeof views)[number];

/** What is chosen of the list; it stands in the address. */
export type Choice = {
  readonly view: View;
  readonly words: string;
  readonly kind?: Kind | undefined;
  readonly partyId?: Id | undefined;
  readonly holderId?: Id | undefined;
  readonly areaId?: Id | undefined;
};

const words: Readonly<Record<View, string>> = {
  all: 'alles',
  open: 'loopt',
  late: 'te-laat',
  settled: 'afgedaan',
};

export function viewOf(text: string | undefined): View {
  return views.find((view) => words[view] === text || view === text) ?? 'all';
}

/** The address of a choice, without language prefix. */
export function listAddress(
  choice: Choice,
  path = '/raad/moties',
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({
    ...(choice.view === 'all' ? {} : { toon: words[choice.view] }),
    ...(choice.words === '' ? {} : { woorden: choice.words }),
    ...(choice.kind ? { soort: choice.kind } : {}),
    ...(choice.partyId ? { fractie: choice.partyId } : {}),
    ...(choice.holderId ? { wethouder: choice.holderId } : {}),
    ...(choice.areaId ? { gebied: choice.areaId } : {}),
    ...more,
  }).toString();
  return query === '' ? path : `${path}?${query}`;
}
