// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../kernel/ids.ts';
import { byKey } from '../../platform/db/kept-plans.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deed, Outcome } from './domain.ts';

/** Promises an answer to a contribution by a day. At most one runs at a time: the database holds to that. */
export async function makePromise(
  trx: Trx,
  contributionId: Id,
  dueOn: Temporal.PlainDate,
  madeAt: Temporal.Instant,
): Promise<void> {
  await sql`insert into promises (municipality_id, id, contribution_id, what, due_on, made_at)
    values (app_municipality(), ${newId(madeAt.epochMilliseconds)}, ${contributionId}, 'answer', ${dueOn.toString()}, ${madeAt.toString()})`.execute(
    trx,
  );
}

const runningAnswer = (contributionId: Id): RawBuilder<unknown> => sql`
  municipality_id = app_municipality() and contribution_id = ${contributionId} and what = 'answer' and settled_at is null`;

/** Ends the running promise of an answer, if there is one. */
export async function settlePromise(
  trx: Trx,
  contributionId: Id,
  outcome: Outcome,
  at: Temporal.Instant,
): Promise<void> {
  await sql`${byKey} update promises set settled_at = ${at.toString()}, outcome = ${outcome}
    where ${runningAnswer(contributionId)}`.execute(trx);
}

/** Moves the running promise of an answer to another day, which the resident is told with the reason. */
export async function movePromise(
  trx: Trx,
  contributionId: Id,
  dueOn: Temporal.PlainDate,
  reason: string,
): Promise<void> {
  await sql`update promises set moved_from = due_on, moved_reason = ${reason}, due_on = ${dueOn.toString()}, version = version + 1
    where ${runningAnswer(contributionId)}`.execute(trx);
}

/** When the running promise of an answer was made; nothing when none runs or when a person has moved it. */
export async function readMadeAt(trx: Trx, contributionId: Id): Promise<Temporal.Instant | undefined> {
  const { rows } = await sql<{ madeAt: Temporal.Instant }>`${byKey} select made_at as "madeAt" from promises
    where ${runningAnswer(contributionId)} and moved_from is null`.execute(trx);
  return rows[0]?.madeAt;
}

/** Sets the running promise of an answer to an earlier day; false when a person has moved it, for then that day holds. */
export async function advancePromise(
  trx: Trx,
  contributionId: Id,
  dueOn: Temporal.PlainDate,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update promises set due_on = ${dueOn.toString()}, version = version + 1
    where ${runningAnswer(contributionId)} and moved_from is null and due_on > ${dueOn.toString()}::date`.execute(
      trx,
    );
  return numAffectedRows === 1n;
}

export type NewDeed = Pick<Deed, 'contributionId' | 'deed' | 'ownerId' | 'dueOn'> & {
  readonly madeBy: Id | null;
  readonly submissionKey: Id;
  readonly at: Temporal.Instant;
};

/** The id of the new deed; nothing when its form was already taken. */
export async function insertDeed(trx: Trx, deed: NewDeed): Promise<Id | undefined> {
  const { rows } = await sql<{ id: Id }>`
    insert into promises (municipality_id, id, contribution_id, what, deed, owner_person_id, made_by, due_on, made_at, submission_key)
    values (app_municipality(), ${newId(deed.at.epochMilliseconds)}, ${deed.contributionId}, 'deed', ${deed.deed}, ${deed.ownerId},
      ${deed.madeBy}, ${deed.dueOn}, ${deed.at.toString()}, ${deed.submissionKey})
    on conflict (municipality_id, submission_key) where submission_key is not null do nothing
    returning id`.execute(trx);
  return rows[0]?.id;
}

const columns =
  sql.raw(`p.id, p.contribution_id as "contributionId", p.deed, p.owner_person_id as "ownerId", p.made_at as "madeAt",
  p.due_on as "dueOn", p.moved_from as "movedFrom", p.moved_reason as "movedReason", p.settled_at as "settledAt", p.outcome,
  p.settled_note as "settledNote", p.version`);

/** What was promised beside answers, the first first. */
export async function readDeeds(trx: Trx, contributionId: Id): Promise<Deed[]> {
  const { rows } = await sql<Deed>`
    select ${columns} from promises p
    where p.municipality_id = app_municipality() and p.contribution_id = ${contributionId} and p.what = 'deed'
    order by p.id`.execute(trx);
  return rows;
}

/** Held for the rest of the transaction. */
export async function lockDeed(trx: Trx, id: Id): Promise<Deed | undefined> {
  const { rows } = await sql<Deed>`
    select ${columns} from promises p
    where p.municipality_id = app_municipality() and p.id = ${id} and p.what = 'deed' for update`.execute(
    trx,
  );
  return rows[0];
}

export type DeedChanges =
  | { readonly ownerId: Id }
  | { readonly dueOn: string; readonly reason: string }
  | { readonly outcome: Outcome; readonly note: string | null; readonly at: Temporal.Instant };

export async function updateDeed(trx: Trx, id: Id, changes: DeedChanges): Promise<void> {
  await sql`update promises set version = version + 1, ${setsOf(changes)}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

function setsOf(changes: DeedChanges): RawBuilder<unknown> {
  if ('ownerId' in changes) return sql`owner_person_id = ${changes.ownerId}`;
  if ('dueOn' in changes)
    return sql`moved_from = due_on, due_on = ${changes.dueOn}::date, moved_reason = ${changes.reason}`;
  return sql`settled_at = ${changes.at.toString()}, outcome = ${changes.outcome}, settled_note = ${changes.note}`;
}

/** A promise to somebody that runs, with what it belongs to. No deed: it is the answer itself. */
export type Running = {
  readonly id: Id;
  readonly deed: string | null;
  readonly ownerId: Id | null;
  readonly dueOn: string;
  readonly movedFrom: string | null;
  readonly contributionId: Id;
  readonly number: string;
  readonly subject: string;
  readonly areaId: Id;
  readonly holder: { readonly kind: 'team' | 'person' | 'organisation'; readonly id: Id };
};
type RunningRow = Omit<Running, 'holder'> & { holderKind: Running['holder']['kind']; holderId: Id };

const runningColumns =
  sql.raw(`p.id, p.deed, p.owner_person_id as "ownerId", p.due_on as "dueOn", p.moved_from as "movedFrom",
  c.id as "contributionId", c.number, c.subject, c.area_id as "areaId", c.holder_id as "holderId",
  case when c.holder_area_id is not null then 'team' when c.holder_person_id is not null then 'person' else 'organisation' end as "holderKind"`);
const withContribution = sql.raw(`promises p
  join contributions c on c.municipality_id = p.municipality_id and c.id = p.contribution_id`);
// While the resident is asked something, the answer does not wait for us.
const isOurs = sql.raw(`(p.what = 'deed' or c.state in ('received', 'in_progress'))`);

export type DeedsWanted = {
  readonly owners?: readonly Id[];
  readonly areas?: readonly Id[];
  /** The days themselves included. */
  readonly fromDay?: string;
  readonly toDay?: string;
  readonly after?: { readonly dueOn: string; readonly id: Id };
  readonly limit: number;
};

/** Deeds that run, of some owners or in some areas, the first due first. */
export async function readRunningDeeds(trx: Trx, wanted: DeedsWanted): Promise<Running[]> {
  const ofWhom = sql`(p.owner_person_id = any (${sql.val([...(wanted.owners ?? [])])}::uuid[])
    or c.area_id = any (${sql.val([...(wanted.areas ?? [])])}::uuid[]))`;
  const conditions = [ofWhom];
  if (wanted.fromDay) conditions.push(sql`p.due_on >= ${wanted.fromDay}::date`);
  if (wanted.toDay) conditions.push(sql`p.due_on <= ${wanted.toDay}::date`);
  if (wanted.after)
    conditions.push(sql`(p.due_on, p.id) > (${wanted.after.dueOn}::date, ${wanted.after.id}::uuid)`);
  const { rows } = await sql<RunningRow>`
    select ${runningColumns} from ${withContribution}
    where p.municipality_id = app_municipality() and p.what = 'deed' and p.settled_at is null and ${sql.join(conditions, sql` and `)}
    order by p.due_on, p.id limit ${wanted.limit}`.execute(trx);
  return rows.map(toRunning);
}

/** All promises of a municipality that run and are due from one day to another, both included. */
export async function readDueBetween(trx: Trx, fromDay: string, toDay: string): Promise<Running[]> {
  const { rows } = await sql<RunningRow>`
    select ${runningColumns} from ${withContribution}
    where p.municipality_id = app_municipality() and p.settled_at is null
      and p.due_on between ${fromDay}::date and ${toDay}::date and ${isOurs}
    order by p.due_on, p.id`.execute(trx);
  return rows.map(toRunning);
}

/** Deeds that run and are over their day. */
export async function readLateDeeds(trx: Trx, today: string, limit: number): Promise<Running[]> {
  const { rows } = await sql<RunningRow>`
    select ${runningColumns} from ${withContribution}
    where p.municipality_id = app_municipality() and p.what = 'deed' and p.settled_at is null and p.due_on < ${today}::date
    order by p.due_on, p.id limit ${limit}`.execute(trx);
  return rows.map(toRunning);
}

/** What was promised for before a day and missed, and nobody was told of yet. */
export async function readUntoldMissed(trx: Trx, before: string, limit: number): Promise<Running[]> {
  const { rows } = await sql<RunningRow>`
    select ${runningColumns} from ${withContribution}
    where p.municipality_id = app_municipality() and p.settled_at is null and p.due_on < ${before}::date and ${isOurs}
      and not exists (select 1 from promise_steps s
        where s.municipality_id = p.municipality_id and s.promise_id = p.id and s.step = 'missed' and s.due_on = p.due_on)
    order by p.due_on, p.id limit ${limit}`.execute(trx);
  return rows.map(toRunning);
}

function toRunning({ holderKind, holderId, ...row }: RunningRow): Running {
  return { ...row, holder: { kind: holderKind, id: holderId } };
}

/** Lets a promise that was withdrawn at this moment run again, with its own day. */
export async function resumePromise(
  trx: Trx,
  contributionId: Id,
  withdrawnAt: Temporal.Instant,
): Promise<void> {
  await sql`update promises set settled_at = null, outcome = null
    where municipality_id = app_municipality() and contribution_id = ${contributionId}
      and outcome = 'withdrawn' and settled_at = ${withdrawnAt.toString()}`.execute(trx);
}
