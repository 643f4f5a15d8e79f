// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../../kernel/actor.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import type { Trx } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { readAreaTree } from '../../areas/index.ts';
import { hasLeft, readStaffing } from '../../teams/index.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { type Initiative, type Need, isBackwards } from '../domain.ts';
import { deleteMetNeed, putMetNeed } from '../talk-store.ts';
import { change } from './changing.ts';

export type Details = Pick<
  Initiative,
  | 'title'
  | 'body'
  | 'areaIds'
  | 'themeIds'
  | 'lon'
  | 'lat'
  | 'needs'
  | 'needsNote'
  | 'plan'
  | 'startsOn'
  | 'endsOn'
  | 'wantsPublic'
  | 'guideId'
>;
export type DetailsRefusal = 'backwards' | 'area' | 'theme' | 'guide';

/** What is written down of it: also what is asked before a move, such as a theme or a planning. */
export function saveDetails(
  deps: Deps,
  doer: Doer,
  { details, ...wish }: { readonly number: string; readonly version: number; readonly details: Details },
): Promise<Result<undefined, DetailsRefusal | 'changed_meanwhile'>> {
  return change(deps, doer, wish, async ({ trx, initiative }) => {
    const fault = await faultOf(deps, trx, details);
    if (fault) return no(fault);
    // Who does not want it on the site any more takes it off.
    const hidden = details.wantsPublic ? {} : { publishedAt: null };
    const isHidden = !details.wantsPublic && initiative.publishedAt !== null;
    return ok({
      changes: { ...details, ...hidden },
      verb: isHidden ? 'hidden' : 'changed',
      value: undefined,
    });
  });
}

async function faultOf(deps: Deps, trx: Trx, details: Details): Promise<DetailsRefusal | undefined> {
  if (isBackwards(details.startsOn, details.endsOn)) return 'backwards';
  const tree = await readAreaTree(deps, trx);
  if (details.areaIds.some((id) => !tree.byId(id))) return 'area';
  const { themes, people } = await readStaffing(deps, trx);
  if (details.themeIds.some((id) => !themes.some((theme) => theme.id === id))) return 'theme';
  const guide = details.guideId === null ? undefined : people.get(details.guideId);
  const isGone = details.guideId !== null && (!guide || hasLeft(guide, dayOf(deps.clock.now())));
  return isGone ? 'guide' : undefined;
}

/** Something they needed was met, and by whom; without anybody it is not met after all. */
export function meetNeed(
  deps: Deps,
  doer: Doer,
  { number, need, metBy }: { readonly number: string; readonly need: Need; readonly metBy: string | null },
): Promise<Result<undefined, 'not_now' | 'changed_meanwhile'>> {
  return change(deps, doer, { number }, async ({ trx, initiative, at }) => {
    if (!initiative.needs.includes(need)) return no('not_now');
    if (metBy === null) await deleteMetNeed(trx, initiative.id, need);
    else await putMetNeed(trx, initiative.id, { need, metBy, metAt: at });
    const verb = metBy === null ? 'need_open' : 'need_met';
    return ok({ changes: {}, verb, details: { need }, value: undefined });
  });
}
