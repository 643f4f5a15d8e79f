// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import { type Kind, type Order, orders } from '../../motions/index.ts';
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
  readonly order?: Order | undefined;
  /** What stands in the address and says nothing to the list, by the name of its field. */
  readonly unread?: readonly string[] | undefined;
};

export const orderWords: Readonly<Record<Order, string>> = {
  newest: 'nieuwste',
  due: 'einddatum',
  updated: 'bijgewerkt',
};

export function orderFrom(text: string | undefined): Order | undefined {
  return orders.find((order) => orderWords[order] === text);
}

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
    ...(choice.order ? { volgorde: orderWords[choice.order] } : {}),
    ...more,
  }).toString();
  return query === '' ? path : `${path}?${query}`;
}
