// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { AboutKind, Move, Plan, Precision, State } from './domain.ts';

type Row = Omit<Plan, 'when' | 'about'> & {
  readonly plannedOn: string;
  readonly precision: Precision;
  readonly aboutKind: AboutKind | null;
  readonly aboutId: Id | null;
};

function planOf({ plannedOn, precision, aboutKind, aboutId, ...one }: Row): Plan {
  const about = aboutKind === null || aboutId === null ? null : { kind: aboutKind, id: aboutId };
  return { ...one, when: { on: plannedOn, precision }, about };
}

async function read(trx: Trx, rest: RawBuilder<unknown>): Promise<Plan[]> {
  const { rows } = await sql<Row>`
    select id, title, note, planned_on as "plannedOn", precision, holder_id as "holderId", brought_by as "broughtBy",
      about_kind as "aboutKind", about_id as "aboutId", state, published_at as "publishedAt", version
    from council_plans where municipality_id = app_municipality() and ${rest}`.execute(trx);
  return rows.map(planOf);
}

const mostPlans = 1000;

/** What was ever planned from a day on, also what was dealt with or does not come any more. */
export function readPlans(
  trx: Trx,
  { from, onlyPublic }: { readonly from: string; readonly onlyPublic: boolean },
): Promise<Plan[]> {
  const visible = onlyPublic ? sql`and published_at is not null` : sql``;
  return read(trx, sql`planned_on >= ${from}::date ${visible} order by planned_on, id limit ${mostPlans}`);
}

/** What everyone may know of what comes to the council from a day on, the nearest first; a month counts until it is over. */
export function readNextPlans(
  trx: Trx,
  { today, limit }: { readonly today: string; readonly limit: number },
): Promise<Plan[]> {
  return read(
    trx,
    sql`state = 'planned' and published_at is not null and (planned_on >= ${today}::date
        or (precision = 'month' and planned_on >= date_trunc('month', ${today}::date)::date))
      order by planned_on, id limit ${limit}`,
  );
}

/** What everyone may know of the agenda with these words (see `questionOf`), the latest day first. */
export function searchPlans(trx: Trx, question: string, limit: number): Promise<Plan[]> {
  return read(
    trx,
    sql`published_at is not null
      and to_tsvector('dutch'::regconfig, concat_ws(' ', title, note)) @@ to_tsquery('dutch'::regconfig, ${question})
      order by planned_on desc, id desc limit ${limit}`,
  );
}

export async function findPlan(trx: Trx, id: Id): Promise<Plan | undefined> {
  return (await read(trx, sql`id = ${id}`))[0];
}

/** The same, held for the rest of the transaction. */
export async function lockPlan(trx: Trx, id: Id): Promise<Plan | undefined> {
  return (await read(trx, sql`id = ${id} for update`))[0];
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

export type NewPlan = Omit<Plan, 'version' | 'state'> & { readonly at: Temporal.Instant };

/** False when its form was taken before. */
export async function insertPlan(trx: Trx, one: NewPlan): Promise<boolean> {
  const at = one.at.toString();
  const { rows } = await sql<{ id: Id }>`
    insert into council_plans (municipality_id, id, title, note, planned_on, precision, holder_id, brought_by, about_kind, about_id,
      state, published_at, created_at, updated_at)
    values (app_municipality(), ${one.id}, ${one.title}, ${one.note}, ${one.when.on}, ${one.when.precision}, ${one.holderId},
      ${one.broughtBy}, ${one.about?.kind ?? null}, ${one.about?.id ?? null}, 'planned', ${one.publishedAt?.toString() ?? null},
      ${at}, ${at})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

export type PlanChanges = Omit<Plan, 'id' | 'version' | 'when' | 'state'>;

export async function updatePlan(trx: Trx, id: Id, to: PlanChanges, at: Temporal.Instant): Promise<void> {
  await sql`update council_plans set title = ${to.title}, note = ${to.note}, holder_id = ${to.holderId}, brought_by = ${to.broughtBy},
      about_kind = ${to.about?.kind ?? null}, about_id = ${to.about?.id ?? null}, published_at = ${to.publishedAt?.toString() ?? null},
      version = version + 1, updated_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function updateState(trx: Trx, id: Id, state: State, at: Temporal.Instant): Promise<void> {
  await sql`update council_plans set state = ${state}, version = version + 1, updated_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** Puts it at another day or month, and writes down where it stood. */
export async function movePlanRow(trx: Trx, move: Move): Promise<void> {
  await sql`insert into council_plan_moves (municipality_id, id, plan_id, from_on, from_precision, to_on, to_precision, reason, moved_at,
      moved_by)
    values (app_municipality(), ${move.id}, ${move.planId}, ${move.from.on}, ${move.from.precision}, ${move.to.on},
      ${move.to.precision}, ${move.reason}, ${move.movedAt.toString()}, ${move.movedBy})`.execute(trx);
  await sql`update council_plans set planned_on = ${move.to.on}, precision = ${move.to.precision}, version = version + 1,
      updated_at = ${move.movedAt.toString()}
    where municipality_id = app_municipality() and id = ${move.planId}`.execute(trx);
}
