// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';

/** A question of a colleague; an answer to one's own; being named; a partner who answered; one who did not in time. */
export const waitingKinds = [
  'asked',
  'answered',
  'mentioned',
  'partner_answered',
  'partner_expired',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** Something of coordination that waits for somebody. */
export type Waiting = {
  readonly kind: WaitingKind;
  readonly id: Id;
  readonly number: string;
  readonly subject: string;
  /** Whose question, answer or note it is. */
  readonly fromPersonId: Id | null;
  readonly fromOrganisationId: Id | null;
  readonly since: Temporal.Instant;
  /** For whom it waits. */
  readonly personId: Id;
};

/**
 * What waits for these people, and for who stands in for them; without people, for anybody. Of a closed contribution
 * nothing waits but being named.
 */
export async function readWaiting(
  trx: Trx,
  wanted: { readonly personIds?: readonly Id[]; readonly today: string; readonly limit: number },
): Promise<Waiting[]> {
  const { today, limit, personIds } = wanted;
  const isOf = (column: string) =>
    personIds ? sql`${sql.raw(column)} = any (${sql.val([...personIds])}::uuid[])` : sql`true`;
  const joined = (alias: string) =>
    sql.raw(
      `join contributions c on c.municipality_id = ${alias}.municipality_id and c.id = ${alias}.contribution_id`,
    );
  const { rows } = await sql<Waiting>`
    (select 'asked' as kind, q.id, c.number, c.subject, q.asked_by as "fromPersonId", null::uuid as "fromOrganisationId",
        q.asked_at as since, q.asked_to as "personId"
      from colleague_questions q ${joined('q')}
      where q.municipality_id = app_municipality() and q.answered_at is null and ${isOf('q.asked_to')} and c.is_open
      order by q.id limit ${limit})
    union all
    (select 'answered', q.id, c.number, c.subject, q.answered_by, null, q.answered_at, q.asked_by
      from colleague_questions q ${joined('q')}
      where q.municipality_id = app_municipality() and q.answered_at is not null and q.seen_at is null and ${isOf('q.asked_by')}
        and c.is_open
      order by q.id limit ${limit})
    union all
    (select 'mentioned', m.id, c.number, c.subject, m.mentioned_by, null, m.created_at, m.person_id
      from mentions m ${joined('m')}
      where m.municipality_id = app_municipality() and m.seen_at is null and ${isOf('m.person_id')}
      order by m.id limit ${limit})
    union all
    (select case when q.answered_at is null then 'partner_expired' else 'partner_answered' end, q.id, c.number, c.subject, null,
        q.organisation_id, coalesce(q.answered_at, q.asked_at), q.asked_by
      from partner_questions q ${joined('q')}
      where q.municipality_id = app_municipality() and q.handled_at is null and q.withdrawn_at is null
        and (q.answered_at is not null or q.visible_until < ${today}::date) and ${isOf('q.asked_by')}
        and c.is_open and (c.answered_at is null or c.answered_at < coalesce(q.answered_at, q.asked_at))
      order by q.id limit ${limit})
    order by since, id`.execute(trx);
  return rows;
}
