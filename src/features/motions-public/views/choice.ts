// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import type { Kind } from '../../motions/index.ts';
import { type View, views } from '../domain.ts';
import { base } from '../links.ts';

/** What is chosen of the list; it stands in the address. */
export type Choice = {
  readonly view: View;
  readonly words: string;
  readonly kind?: Kind | undefined;
  readonly partyId?: Id | undefined;
  readonly holderId?: Id | undefined;
  readonly themeId?: Id | undefined;
  readonly areaId?: Id | undefined;
};

export const viewWords: Readonly<Record<View, string>> = {
  all: 'alles',
  open: 'loopt',
  late: 'te-laat',
  settled: 'afgedaan',
  lapsed: 'vervallen',
};

export function viewOf(text: string | undefined): View {
  return views.find((view) => viewWords[view] === text) ?? 'all';
}

/** Whether the list is narrowed to anything but a view. */
export function isNarrowed({ words, kind, partyId, holderId, themeId, areaId }: Choice): boolean {
  return words !== '' || [kind, partyId, holderId, themeId, areaId].some((one) => one !== undefined);
}

/** The address of a choice, without language prefix. */
export function listAddress(
  choice: Choice,
  path = base,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({
    ...(choice.view === 'all' ? {} : { toon: viewWords[choice.view] }),
    ...(choice.words === '' ? {} : { woorden: choice.words }),
    ...(choice.areaId ? { gebied: choice.areaId } : {}),
    ...(choice.kind ? { soort: choice.kind } : {}),
    ...(choice.partyId ? { fractie: choice.partyId } : {}),
    ...(choice.holderId ? { wethouder: choice.holderId } : {}),
    ...(choice.themeId ? { thema: choice.themeId } : {}),
    ...more,
  }).toString();
  return query === '' ? path : `${path}?${query}`;
}
