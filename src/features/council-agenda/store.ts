// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { AboutKind, Move, Plan, PlannedSession, Precision, State, When } from './domain.ts';

type Row = Omit<Plan, 'when' | 'about' | 'session'> & {
  readonly plannedOn: string;
  readonly precision: Precision;
  readonly aboutKind: AboutKind | null;
  readonly aboutId: Id | null;
  readonly sessionId: Id | null;
  readonly sessionNumber: string;
  readonly sessionDay: string;
  readonly sessionState: PlannedSession['state'];
  readonly sessionIsPublic: boolean;
};

function planOf(row: Row): Plan {
  const { plannedOn, precision, aboutKind, aboutId, ...more } = row;
  const { sessionId, sessionNumber, sessionDay, sessionState, sessionIsPublic, ...one } = more;
  const about = aboutKind === null || aboutId === null ? null : { kind: aboutKind, id: aboutId };
  const known = { number: sessionNumber, day: sessionDay, state: sessionState, isPublic: sessionIsPublic };
  const session = sessionId === null ? null : { id: sessionId, ...known };
  return { ...one, when: { on: plannedOn, precision }, about, session };
}

async function read(trx: Trx, rest: RawBuilder<unknown>): Promise<Plan[]> {
  const { rows } = await sql<Row>`
    select p.id, p.title, p.note, p.planned_on as "plannedOn", p.precision, p.holder_id as "holderId", p.brought_by as "broughtBy",
      nullif(p.about_kind, 'session') as "aboutKind", p.about_id as "aboutId", p.state, p.published_at as "publishedAt", p.version,
      s.id as "sessionId", s.number as "sessionNumber", (s.starts_at at time zone 'Europe/Amsterdam')::date as "sessionDay",
      s.state as "sessionState", s.published_at is not null as "sessionIsPublic"
    from council_plans p left join council_sessions s on s.municipality_id = app_municipality()
      and s.id = coalesce(p.session_id, case when p.about_kind = 'session' then p.about_id end)
    where p.municipality_id = app_municipality() and ${rest}`.execute(trx);
  return rows.map(planOf);
}

const mostPlans = 1000;

/** What was ever planned from a day on, also what was dealt with or does not come any more. */
export function readPlans(
  trx: Trx,
  { from, onlyPublic }: { readonly from: string; readonly onlyPublic: boolean },
): Promise<Plan[]> {
  const visible = onlyPublic ? sql`and p.published_at is not null` : sql``;
  return read(
    trx,
    sql`p.planned_on >= ${from}::date ${visible} order by p.planned_on, p.id limit ${mostPlans}`,
  );
}

export type HeldSession = { readonly number: string; readonly title: string; readonly day: string };
type Span = { readonly from: string; readonly until: string; readonly onlyPublic: boolean };

/** The sessions that were held from a day on and before another, the latest first. */
export async function readHeld(trx: Trx, { from, until, onlyPublic }: Span): Promise<HeldSession[]> {
  const visible = onlyPublic ? sql`and s.published_at is not null` : sql``;
  const { rows } = await sql<HeldSession>`
    select s.number, s.title, (s.starts_at at time zone 'Europe/Amsterdam')::date as day from council_sessions s
    where s.municipality_id = app_municipality() and s.state = 'held' and s.starts_at >= ${from}::date
      and s.starts_at < ${until}::date + 1 ${visible}
    order by s.starts_at desc, s.id desc limit ${mostPlans}`.execute(trx);
  return rows;
}

/** Whether anything was planned in this time, or a session was held. */
export async function hasPast(trx: Trx, span: Span & { readonly plansUntil: string }): Promise<boolean> {
  const visible = span.onlyPublic ? sql`and published_at is not null` : sql``;
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from council_plans where municipality_id = app_municipality()
        and planned_on >= ${span.from}::date and planned_on < ${span.plansUntil}::date ${visible})
      or exists (select from council_sessions where municipality_id = app_municipality() and state = 'held'
        and starts_at >= ${span.from}::date and starts_at < ${span.until}::date + 1 ${visible}) as has`.execute(
    trx,
  );
  return rows[0]?.has === true;
}

/** What everyone may know of what comes to the council from a day on, the nearest first; a month counts until it is over. */
export function readNextPlans(
  trx: Trx,
  { today, limit }: { readonly today: string; readonly limit: number },
): Promise<Plan[]> {
  return read(
    trx,
    sql`p.state = 'planned' and p.published_at is not null and (p.planned_on >= ${today}::date
        or (p.precision = 'month' and p.planned_on >= date_trunc('month', ${today}::date)::date))
      order by p.planned_on, p.id limit ${limit}`,
  );
}

/** What stands on the agenda with these words (see `queryOf`), the latest day first. */
export function searchPlans(
  trx: Trx,
  question: string,
  { limit, onlyPublic }: { readonly limit: number; readonly onlyPublic: boolean },
): Promise<Plan[]> {
  return read(
    trx,
    sql`${onlyPublic ? sql`p.published_at is not null` : sql`true`}
      and to_tsvector('dutch'::regconfig, concat_ws(' ', p.title, p.note)) @@ to_tsquery('dutch'::regconfig, ${question})
      order by p.planned_on desc, p.id desc limit ${limit}`,
  );
}

export async function findPlan(trx: Trx, id: Id): Promise<Plan | undefined> {
  return (await read(trx, sql`p.id = ${id}`))[0];
}

/** The same, held for the rest of the transaction. */
export async function lockPlan(trx: Trx, id: Id): Promise<Plan | undefined> {
  return (await read(trx, sql`p.id = ${id} for update of p`))[0];
}

/** What comes in a session, held for the rest of the transaction. */
export function lockPlansIn(trx: Trx, sessionId: Id): Promise<Plan[]> {
  return read(trx, sql`p.session_id = ${sessionId} order by p.id for update of p`);
}

/** What is still to come about a record. */
export function readPlansAbout(trx: Trx, id: Id, onlyPublic: boolean): Promise<Plan[]> {
  const visible = onlyPublic ? sql`and p.published_at is not null` : sql``;
  return read(
    trx,
    sql`p.about_id = ${id} and p.state = 'planned' ${visible} order by p.planned_on, p.id limit ${mostPlans}`,
  );
}

export async function readMoves(trx: Trx, planIds: readonly Id[]): Promise<Move[]> {
  if (planIds.length === 0) return [];
  const { rows } = await sql<
    Omit<Move, 'from' | 'to'> & {
      readonly fromOn: string;
      readonly fromPrecision: Precision;
      readonly toOn: string;
      readonly toPrecision: Precision;
    }
  >`
    select id, plan_id as "planId", from_on as "fromOn", from_precision as "fromPrecision", to_on as "toOn",
      to_precision as "toPrecision", reason, moved_at as "movedAt", moved_by as "movedBy"
    from council_plan_moves where municipality_id = app_municipality() and plan_id = any (${sql.val([...planIds])}::uuid[])
    order by plan_id, id`.execute(trx);
  return rows.map(({ fromOn, fromPrecision, toOn, toPrecision, ...one }) => ({
    ...one,
    from: { on: fromOn, precision: fromPrecision },
    to: { on: toOn, precision: toPrecision },
  }));
}

export type NewPlan = Omit<Plan, 'version' | 'state' | 'session'> & {
  readonly sessionId: Id | null;
  readonly at: Temporal.Instant;
};

/** False when its form was taken before. */
export async function insertPlan(trx: Trx, one: NewPlan): Promise<boolean> {
  const at = one.at.toString();
  const { rows } = await sql<{ id: Id }>`
    insert into council_plans (municipality_id, id, title, note, planned_on, precision, holder_id, brought_by, about_kind, about_id,
      session_id, state, published_at, created_at, updated_at)
    values (app_municipality(), ${one.id}, ${one.title}, ${one.note}, ${one.when.on}, ${one.when.precision}, ${one.holderId},
      ${one.broughtBy}, ${one.about?.kind ?? null}, ${one.about?.id ?? null}, ${one.sessionId},
      'planned', ${one.publishedAt?.toString() ?? null},
      ${at}, ${at})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

export type PlanChanges = Omit<Plan, 'id' | 'version' | 'when' | 'state' | 'session'> & {
  readonly sessionId: Id | null;
};

export async function updatePlan(trx: Trx, id: Id, to: PlanChanges, at: Temporal.Instant): Promise<void> {
  await sql`update council_plans set title = ${to.title}, note = ${to.note}, holder_id = ${to.holderId}, brought_by = ${to.broughtBy},
      about_kind = ${to.about?.kind ?? null}, about_id = ${to.about?.id ?? null},
      session_id = ${to.sessionId}, published_at = ${to.publishedAt?.toString() ?? null},
      version = version + 1, updated_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function updateState(trx: Trx, id: Id, state: State, at: Temporal.Instant): Promise<void> {
  await sql`update council_plans set state = ${state}, version = version + 1, updated_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** It comes in this session. */
export async function updateSessionOf(trx: Trx, id: Id, sessionId: Id, at: Temporal.Instant): Promise<void> {
  await sql`update council_plans set session_id = ${sessionId}, about_id = case when about_kind <> 'session' then about_id end,
      about_kind = nullif(about_kind, 'session'), version = version + 1, updated_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** The day within its month became known. */
export async function updateWhen(trx: Trx, id: Id, to: When, at: Temporal.Instant): Promise<void> {
  await sql`update council_plans set planned_on = ${to.on}, precision = ${to.precision}, version = version + 1,
      updated_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** Puts it at another day or month, and writes down where it stood. */
export async function movePlanRow(trx: Trx, move: Move): Promise<void> {
  await sql`insert into council_plan_moves (municipality_id, id, plan_id, from_on, from_precision, to_on, to_precision, reason, moved_at,
      moved_by)
    values (app_municipality(), ${move.id}, ${move.planId}, ${move.from.on}, ${move.from.precision}, ${move.to.on},
      ${move.to.precision}, ${move.reason}, ${move.movedAt.toString()}, ${move.movedBy})`.execute(trx);
  await updateWhen(trx, move.planId, move.to, move.movedAt);
}
