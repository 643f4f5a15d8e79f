// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Referral } from './referral-domain.ts';

export type NewReferral = Omit<Referral, 'arrived'> & {
  readonly contributionId: Id;
  readonly submissionKey: Id;
  readonly at: Temporal.Instant;
};

/** False when its form was taken already. */
export async function insertReferral(trx: Trx, one: NewReferral): Promise<boolean> {
  const { rows } =
    await sql`insert into referrals (municipality_id, id, contribution_id, entry_id, way, consent, shares_contact,
      told_by, ask_on, submission_key, created_at)
    values (app_municipality(), ${one.id}, ${one.contributionId}, ${one.entryId}, ${one.way}, ${one.consent}, ${one.sharesContact},
      ${one.toldBy}, ${one.askOn}, ${one.submissionKey}, ${one.at.toString()})
    on conflict (municipality_id, submission_key) do nothing returning id`.execute(trx);
  return rows.length > 0;
}

/** Where a contribution was referred to, the first first. */
export async function readReferrals(trx: Trx, contributionId: Id): Promise<Referral[]> {
  const { rows } = await sql<Referral>`
    select id, entry_id as "entryId", way, consent, shares_contact as "sharesContact", told_by as "toldBy", ask_on as "askOn", arrived
    from referrals where municipality_id = app_municipality() and contribution_id = ${contributionId} order by id`.execute(
    trx,
  );
  return rows;
}

export async function updateArrived(trx: Trx, id: Id, arrived: boolean): Promise<void> {
  await sql`update referrals set arrived = ${arrived} where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}
