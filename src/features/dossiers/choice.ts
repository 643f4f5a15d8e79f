// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId } from '../../kernel/ids.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { AreaTree } from '../areas/index.ts';
import { type State, states } from './domain.ts';
import type { Filters, Listed, Place } from './store.ts';

const mostWords = 100;

/** What is chosen of the list; it stands in the address. */
export type Choice = {
  readonly words: string;
  readonly state?: State | undefined;
  readonly holderId?: Id | undefined;
  readonly themeId?: Id | undefined;
  readonly areaId?: Id | undefined;
};

const stateWords: Readonly<Record<State, string>> = { running: 'loopt', concluded: 'afgerond' };

export function choiceOf(query: Visit['query'], tree: AreaTree): Choice {
  const area =
    query.gebied === undefined ? undefined : (tree.bySlug(query.gebied) ?? tree.byId(query.gebied));
  return {
    words: (query.woorden ?? '').trim().slice(0, mostWords),
    state: states.find((state) => stateWords[state] === query.stand),
    holderId: isId(query.wethouder) ? query.wethouder : undefined,
    themeId: isId(query.thema) ? query.thema : undefined,
    areaId: area?.id,
  };
}

export function stateWord(state: State): string {
  return stateWords[state];
}

export function filtersOf(choice: Choice, tree: AreaTree, onlyPublic: boolean): Filters {
  return {
    onlyPublic,
    words: choice.words === '' ? undefined : choice.words,
    state: choice.state,
    holderId: choice.holderId,
    themeId: choice.themeId,
    areaIds: choice.areaId ? tree.idsBelow(choice.areaId) : undefined,
  };
}

/** The address of a choice, without language prefix. */
export function listAddress(choice: Choice, path: string, after?: string): string {
  const query = new URLSearchParams({
    ...(choice.words === '' ? {} : { woorden: choice.words }),
    ...(choice.state ? { stand: stateWords[choice.state] } : {}),
    ...(choice.holderId ? { wethouder: choice.holderId } : {}),
    ...(choice.themeId ? { thema: choice.themeId } : {}),
    ...(choice.areaId ? { gebied: choice.areaId } : {}),
    ...(after === undefined ? {} : { na: after }),
  }).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** Where the next page begins, as it stands in an address: `2021-11-10~<id>`. */
export function placeFrom(text: string | undefined): Place | undefined {
  const [on = '', id = ''] = (text ?? '').split('~');
  return /^\d{4}-\d{2}-\d{2}$/.test(on) && isId(id) ? { on, id } : undefined;
}

export function placeText({ listedOn, id }: Listed): string {
  return `${listedOn}~${id}`;
}
