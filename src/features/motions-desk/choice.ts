// SPDX-License-Identifier: EUPL-1.2
import { isId } from '../../kernel/ids.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { type Kind, kinds } from '../motions/index.ts';
import type { Line, Place } from './list-store.ts';

export const home = '/werkplek/raad/moties';

export const views = ['open', 'late', 'mine', 'unpublished', 'over'] as const;
export type View = (typeof views)[number];

/** Each view in the address of the list. */
const words: Readonly<Record<View, string>> = {
  open: 'loopt',
  late: 'te-laat',
  mine: 'van-mij',
  unpublished: 'niet-op-de-site',
  over: 'voorbij',
};

export type Choice = { readonly view: View; readonly words: string; readonly kind: Kind | undefined };

const mostWords = 100;

export function choiceIn(query: Visit['query']): Choice {
  return {
    view: views.find((view) => words[view] === query.toon) ?? 'open',
    words: (query.woorden ?? '').trim().slice(0, mostWords),
    kind: kinds.find((kind) => kind === query.soort),
  };
}

/** The word of a view in the address. */
export function viewWord(view: View): string {
  return words[view];
}

export function listPath(choice: Choice, after?: Line): string {
  const query = new URLSearchParams({
    ...(choice.view === 'open' ? {} : { toon: words[choice.view] }),
    ...(choice.words === '' ? {} : { woorden: choice.words }),
    ...(choice.kind ? { soort: choice.kind } : {}),
    ...(after ? { na: `${after.placeOn}~${after.id}` } : {}),
  }).toString();
  return query === '' ? home : `${home}?${query}`;
}

/** Where the next page begins, as it stands in an address. */
export function placeIn(text: string | undefined): Place | undefined {
  const [on = '', id = ''] = (text ?? '').split('~');
  return /^\d{4}-\d{2}-\d{2}$/.test(on) && isId(id) ? { on, id } : undefined;
}
