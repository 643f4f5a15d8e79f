// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Contribution, State } from './domain.ts';
import { readWhole, wholeWhere } from './store.ts';

/** What was made part of what, and how it stood before. */
export type Merge = {
  readonly id: Id;
  readonly intoId: Id;
  readonly fromState: State;
  readonly fromDueOn: string | null;
  readonly mergedAt: Temporal.Instant;
};

export async function insertMerge(
  trx: Trx,
  contribution: Pick<Contribution, 'id' | 'state' | 'dueOn'>,
  intoId: Id,
  at: Temporal.Instant,
): Promise<void> {
  await sql`insert into contribution_merges (municipality_id, id, contribution_id, into_id, from_state, from_due_on, merged_at)
    values (app_municipality(), ${newId(at.epochMilliseconds)}, ${contribution.id}, ${intoId}, ${contribution.state},
      ${contribution.dueOn}, ${at.toString()})`.execute(trx);
}

export async function findRunningMerge(trx: Trx, contributionId: Id): Promise<Merge | undefined> {
  const { rows } = await sql<Merge>`
    select id, into_id as "intoId", from_state as "fromState", from_due_on as "fromDueOn", merged_at as "mergedAt"
    from contribution_merges
    where municipality_id = app_municipality() and contribution_id = ${contributionId} and undone_at is null`.execute(
    trx,
  );
  return rows[0];
}

export async function endMerge(trx: Trx, id: Id, at: Temporal.Instant): Promise<void> {
  await sql`update contribution_merges set undone_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** The one at the top, which is part of none: itself, when it is part of none. */
export async function findRootId(trx: Trx, contributionId: Id): Promise<Id> {
  const { rows } = await sql<{ id: Id }>`
    with recursive above as (
      select id, merged_into_id from contributions where municipality_id = app_municipality() and id = ${contributionId}
      union all
      select c.id, c.merged_into_id from above
      join contributions c on c.municipality_id = app_municipality() and c.id = above.merged_into_id)
    select id from above where merged_into_id is null`.execute(trx);
  return rows[0]?.id ?? contributionId;
}

export async function findById(trx: Trx, id: Id): Promise<Contribution | undefined> {
  const [found] = await readWhole(trx, wholeWhere(sql`c.id = ${id}`));
  return found;
}

/** What was made part of this one directly, the latest first. */
export async function readMergedInto(trx: Trx, id: Id, limit: number): Promise<Contribution[]> {
  return readWhole(trx, sql`${wholeWhere(sql`c.merged_into_id = ${id}`)} order by c.id desc limit ${limit}`);
}

/** Second matters that were taken out of this one. */
export async function readSplitFrom(trx: Trx, id: Id, limit: number): Promise<Contribution[]> {
  return readWhole(trx, sql`${wholeWhere(sql`c.split_from_id = ${id}`)} order by c.id limit ${limit}`);
}
