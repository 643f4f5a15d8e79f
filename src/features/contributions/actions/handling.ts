// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { isWorkingDay } from '../../../kernel/calendar.ts';
import { type Doer, isStaff } from '../../../kernel/actor.ts';
import { dayOf } from '../../../kernel/clock.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Municipality } from '../../../kernel/municipality.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import type { Trx } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { NotFound } from '../../../platform/http/errors.ts';
import { readAreaTree } from '../../areas/index.ts';
import { readOrganisations } from '../../organisations/index.ts';
import {
  advancePromise,
  earlierDay,
  movePromise,
  readMadeAt,
  readNorms,
  workingDaysFor,
} from '../../promises/index.ts';
import { type World, decideHolder, readWorld } from '../../routing/index.ts';
import { readStaffing } from '../../teams/index.ts';
import {
  type Contribution,
  type ContributionKind,
  type Holder,
  type Refusal,
  ballAfterTriage,
  isSameHolder,
} from '../domain.ts';
import { promiseMovedMail } from '../mails.ts';
import { publicWords } from '../public-words.ts';
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
  /** The ball stays where it is, whatever the rules say. */
  readonly keeps?: boolean;
};

/** Says what it is, where it belongs and, if wanted, takes it up. Else the rules hand it on, unless someone took it. */
export function triageContribution(deps: Deps, doer: Doer, triage: Triage): Moved {
  return move(deps, doer, { ...triage, verb: 'triage' }, async ({ trx, contribution, at }) => {
    const world = await readWorld(deps, trx);
    const { tree, staffing } = world;
    if (!tree.byId(triage.areaId)) throw new NotFound('There is no such area.');
    if (triage.themeId && !staffing.themes.some((theme) => theme.id === triage.themeId))
      throw new NotFound('There is no such theme.');
    const isMovedArea = triage.areaId !== contribution.areaId;
    const me: Holder | undefined = isStaff(doer.actor)
      ? { kind: 'person', id: doer.actor.personId }
      : undefined;
    const holder =
      triage.takes && me ? me : triage.keeps ? contribution.holder : handedOn(world, contribution, triage);
    const sooner = await soonerBy(deps, doer.municipality, { trx, contribution, triage, at });
    return ok({
      changes: {
        kind: triage.kind,
        themeId: triage.themeId ?? null,
        holder,
        ...(sooner ? { dueOn: sooner } : {}),
        ...(isMovedArea ? { areaId: triage.areaId, areaFrom: 'worker' as const } : {}),
      },
      details: {
        kind: triage.kind,
        themeId: triage.themeId ?? null,
        areaId: triage.areaId,
        ...(sooner ? { fromDay: contribution.dueOn, toDay: sooner } : {}),
        ...(isSameHolder(holder, contribution.holder) ? {} : { holder }),
      },
    });
  });
}

type Sorting = {
  readonly trx: Trx;
  readonly contribution: Contribution;
  readonly triage: Triage;
  readonly at: Temporal.Instant;
};

/** The earlier day that the norm of its theme and kind gives, now that these are known; a person's move stays (R4). */
async function soonerBy(
  deps: Deps,
  municipality: Municipality,
  { trx, contribution, triage, at }: Sorting,
): Promise<string | undefined> {
  if (contribution.dueOn === null) return undefined;
  if (triage.themeId === contribution.themeId && triage.kind === contribution.kind) return undefined;
  const madeAt = await readMadeAt(trx, contribution.id);
  if (!madeAt) return undefined;
  const byKind = municipality.settings.answerWorkingDays;
  const day = earlierDay(contribution.dueOn, {
    madeOn: dayOf(madeAt),
    workingDays: workingDaysFor(await readNorms(deps, trx), byKind, triage),
    today: dayOf(at),
  });
  return day && (await advancePromise(trx, contribution.id, day)) ? day.toString() : undefined;
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
    if (isSameHolder(handOver.holder, contribution.holder)) return no('nothing_changes');
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
    await movePromise(trx, contribution.id, dueOn, wanted.reason);
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

export type PublicText = { readonly subject: string; readonly text: string };

/**
 * Shows it on the public site, without its submitter's name; only with consent (R7). Everyone reads `words`, as the worker left
 * them; without, what is found of personal data is taken out. What the resident wrote stays as it is for who handles it.
 */
export function publishContribution(deps: Deps, doer: Doer, number: string, words?: PublicText): Moved {
  return move(deps, doer, { number, verb: 'publish' }, ({ contribution, contact, at }) => {
    const { subject, text } = words ?? publicWords(contribution, contact);
    const publicSubject = subject === contribution.subject ? null : subject;
    const publicBody = text === contribution.body ? null : text;
    const isRedacted = publicSubject !== null || publicBody !== null;
    return done({
      changes: { publishedAt: at, publicSubject, publicBody },
      news: 'published',
      ...(isRedacted ? { details: { isRedacted } } : {}),
    });
  });
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

/** Who gets it by the rules when it becomes this; shown on the form, and done when it is saved. */
export function handedOn(
  world: World,
  contribution: Pick<Contribution, 'state' | 'kind' | 'themeId' | 'areaId' | 'holder'>,
  wanted: Pick<Triage, 'kind' | 'areaId' | 'themeId'>,
): Holder {
  const becomes = { kind: wanted.kind, themeId: wanted.themeId ?? null, areaId: wanted.areaId };
  const after = decideHolder(world, becomes);
  const isOtherArea = becomes.areaId !== contribution.areaId;
  return ballAfterTriage({
    state: contribution.state,
    now: contribution.holder,
    before: decideHolder(world, contribution).holder,
    after: after.holder,
    isByRule: after.rule !== undefined,
    isOtherArea,
    isChanged: isOtherArea || becomes.kind !== contribution.kind || becomes.themeId !== contribution.themeId,
  });
}

function done(effect: Effect): Promise<Result<Effect, Refusal>> {
  return Promise.resolve(ok(effect));
}
