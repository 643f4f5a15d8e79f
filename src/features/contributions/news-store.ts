// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { ContributionKind } from './domain.ts';

const longestText = 2000;

export type Tellable = {
  readonly id: Id;
  readonly number: string;
  readonly kind: ContributionKind;
  readonly subject: string;
  readonly text: string;
};

/** Of these contributions those that are public now, with the beginning of their text. */
export async function readTellable(trx: Trx, contributionIds: readonly Id[]): Promise<Tellable[]> {
  const { rows } = await sql<Tellable>`
    select id, number, kind, coalesce(public_subject, subject) as subject,
      left(coalesce(public_body, body), ${longestText}::integer) as text
    from contributions
    where municipality_id = app_municipality() and id = any (${sql.val([...contributionIds])}::uuid[])
      and published_at is not null`.execute(trx);
  return rows;
}

export type PublicAnswer = {
  readonly contributionId: Id;
  readonly text: string;
  readonly at: Temporal.Instant;
};

/** All answers of these contributions that may be shown, oldest first, each its beginning. */
export async function readPublicAnswers(trx: Trx, contributionIds: readonly Id[]): Promise<PublicAnswer[]> {
  const { rows } = await sql<PublicAnswer>`
    select contribution_id as "contributionId", left(coalesce(public_body, body), ${longestText}::integer) as text, created_at as at
    from contribution_messages
    where municipality_id = app_municipality() and contribution_id = any (${sql.val([...contributionIds])}::uuid[]) and is_public
    order by id`.execute(trx);
  return rows;
}
