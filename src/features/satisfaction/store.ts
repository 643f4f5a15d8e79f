// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Satisfaction, Verdict } from './domain.ts';

export type NewSatisfaction = Pick<Satisfaction, 'contributionId' | 'closedAt' | 'helped' | 'better'> & {
  readonly areaId: Id;
  readonly themeId: Id | null;
  readonly at: Temporal.Instant;
};

/** False when this closing was answered already: the first answer holds. */
export async function insertSatisfaction(trx: Trx, one: NewSatisfaction): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into satisfactions (municipality_id, id, contribution_id, closed_at, area_id, theme_id, helped, better, answered_at)
    values (app_municipality(), ${newId(one.at.epochMilliseconds)}, ${one.contributionId}, ${one.closedAt.toString()}, ${one.areaId},
      ${one.themeId}, ${one.helped}, ${one.better}, ${one.at.toString()})
    on conflict (municipality_id, contribution_id, closed_at) do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

/** The latest answer about a contribution, whichever closing it was about. */
export async function readSatisfaction(trx: Trx, contributionId: Id): Promise<Satisfaction | undefined> {
  const { rows } = await sql<Satisfaction>`
    select id, contribution_id as "contributionId", closed_at as "closedAt", helped, better, answered_at as "answeredAt", verdict,
      verdict_reason as "verdictReason"
    from satisfactions where municipality_id = app_municipality() and contribution_id = ${contributionId}
    order by closed_at desc limit 1`.execute(trx);
  return rows[0];
}

export type Decision = {
  readonly verdict: Verdict;
  /** Nobody of ours when the resident's own reply took it up again. */
  readonly by: Id | null;
  readonly reason: string | null;
  readonly at: Temporal.Instant;
};

/** Decides about who waits for that; false when nobody does. */
export async function decideWaiting(trx: Trx, contributionId: Id, decision: Decision): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update satisfactions set verdict = ${decision.verdict}, verdict_by = ${decision.by}, verdict_reason = ${decision.reason},
      verdict_at = ${decision.at.toString()}
    where municipality_id = app_municipality() and contribution_id = ${contributionId} and helped = 'no' and verdict is null`.execute(
    trx,
  );
  return (numAffectedRows ?? 0n) > 0n;
}
