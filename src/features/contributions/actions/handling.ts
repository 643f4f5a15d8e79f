// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { isWorkingDay } from '../../../kernel/calendar.ts';
import { type Doer, isStaff } from '../../../kernel/actor.ts';
import { dayOf } from '../../../kernel/clock.ts';
import type { Id } from '../../../kernel/ids.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import type { Trx } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { NotFound } from '../../../platform/http/errors.ts';
import { readAreaTree } from '../../areas/index.ts';
import { readOrganisations } from '../../organisations/index.ts';
import { movePromise } from '../../promises/index.ts';
import { holdingArea, readStaffing } from '../../teams/index.ts';
import type { Contribution, ContributionKind, Holder, Refusal } from '../domain.ts';
import { promiseMovedMail } from '../mails.ts';
import { type Effect, move } from './moving.ts';
import { tellAll } from './telling.ts';

type Moved = Promise<Result<Contribution, Refusal>>;

export type Triage = {
  readonly number: string;
  readonly version: number;
  readonly kind: ContributionKind;
  readonly areaId: Id;
  readonly themeId?: Id;
  /** The worker takes the ball. */
  readonly takes: boolean;
};

/** Says what it is, where it belongs and, if wanted, takes it up. Another area brings another team, unless someone took it. */
export function triageContribution(deps: Deps, doer: Doer, triage: Triage): Moved {
  return move(deps, doer, { ...triage, verb: 'triage' }, async ({ trx, contribution, at }) => {
    const tree = await readAreaTree(deps, trx);
    const staffing = await readStaffing(deps, trx);
    if (!tree.byId(triage.areaId)) throw new NotFound('There is no such area.');
    if (triage.themeId && !staffing.themes.some((theme) => theme.id === triage.themeId))
      throw new NotFound('There is no such theme.');
    const isMovedArea = triage.areaId !== contribution.areaId;
    const team: Holder = { kind: 'team', id: holdingArea(staffing, tree, triage.areaId, dayOf(at)).id };
    const me: Holder | undefined = isStaff(doer.actor)
      ? { kind: 'person', id: doer.actor.personId }
      : undefined;
    const holder =
      triage.takes && me
        ? me
        : isMovedArea && contribution.holder.kind === 'team'
          ? team
          : contribution.holder;
    return ok({
      changes: {
        kind: triage.kind,
        themeId: triage.themeId ?? null,
        holder,
        ...(isMovedArea ? { areaId: triage.areaId, areaFrom: 'worker' as const } : {}),
      },
      details: {
        kind: triage.kind,
        themeId: triage.themeId ?? null,
        areaId: triage.areaId,
        ...(isSame(holder, contribution.holder) ? {} : { holder }),
      },
    });
  });
}

export type HandOver = {
  readonly number: string;
  readonly version: number;
  readonly holder: Holder;
  readonly reason: string;
};

/** Gives the ball to a team, a person, a department or a partner (R2). */
export function handOverContribution(deps: Deps, doer: Doer, handOver: HandOver): Moved {
  return move(deps, doer, { ...handOver, verb: 'hand_over' }, async ({ trx, contribution }) => {
    if (isSame(handOver.holder, contribution.holder)) return no('nothing_changes');
    await checkHolder(deps, trx, handOver.holder);
    return ok({ changes: { holder: handOver.holder }, details: { holder: handOver.holder } });
  });
}

export type PromiseMove = {
  readonly number: string;
  readonly version: number;
  readonly dueOn: string;
  readonly reason: string;
};

/** Moves the day of the answer; the resident hears why (R4). */
export function moveContributionPromise(deps: Deps, doer: Doer, wanted: PromiseMove): Moved {
  return move(deps, doer, { ...wanted, verb: 'move_promise' }, async ({ trx, contribution, contact, at }) => {
    const dueOn = Temporal.PlainDate.from(wanted.dueOn);
    if (!isWorkingDay(dueOn)) return no('no_working_day');
    if (Temporal.PlainDate.compare(dueOn, dayOf(at)) < 0) return no('day_passed');
    if (wanted.dueOn === contribution.dueOn) return no('nothing_changes');
    await movePromise(trx, contribution.id, dueOn);
    await tellAll(deps, trx, {
      contribution,
      contact,
      write: (about) => promiseMovedMail(deps, doer.municipality, { ...about, dueOn, reason: wanted.reason }),
    });
    return ok({
      changes: { dueOn: wanted.dueOn },
      details: { fromDay: contribution.dueOn, toDay: wanted.dueOn },
    });
  });
}

/** Shows it on the public site, without its submitter's name; only with consent (R7). */
export function publishContribution(deps: Deps, doer: Doer, number: string): Moved {
  return move(deps, doer, { number, verb: 'publish' }, ({ at }) => done({ changes: { publishedAt: at } }));
}

export function unpublishContribution(deps: Deps, doer: Doer, number: string): Moved {
  return move(deps, doer, { number, verb: 'unpublish' }, () => done({ changes: { publishedAt: null } }));
}

async function checkHolder(deps: Deps, trx: Trx, holder: Holder): Promise<void> {
  const isThere =
    holder.kind === 'team'
      ? (await readAreaTree(deps, trx)).byId(holder.id) !== undefined
      : holder.kind === 'person'
        ? (await readStaffing(deps, trx)).people.get(holder.id)?.endedAt === null
        : (await readOrganisations(deps, trx)).some((one) => one.id === holder.id && one.endedAt === null);
  if (!isThere) throw new NotFound('There is nobody of that name to hand over to.');
}

function isSame(one: Holder, other: Holder): boolean {
  return one.kind === other.kind && one.id === other.id;
}

function done(effect: Effect): Promise<Result<Effect, Refusal>> {
  return Promise.resolve(ok(effect));
}
