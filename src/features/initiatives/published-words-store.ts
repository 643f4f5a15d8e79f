// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';

/** What everyone may read of an initiative: the words that somebody let onto the site, not what was changed since. */
export type PublishedWords = {
  readonly id: Id;
  readonly number: string;
  readonly title: string;
  readonly body: string;
  readonly result: string | null;
};

/** Of these initiatives those that are on the site now. */
export async function readPublishedWords(trx: Trx, ids: readonly Id[]): Promise<Map<Id, PublishedWords>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<PublishedWords>`
    select i.id, i.number, w.title, w.body, w.result from initiatives i
    join published_words w on w.municipality_id = i.municipality_id and w.initiative_id = i.id
    where i.municipality_id = app_municipality() and i.id = any (${sql.val([...ids])}::uuid[]) and i.published_at is not null`.execute(
    trx,
  );
  return new Map(rows.map((row) => [row.id, row]));
}
