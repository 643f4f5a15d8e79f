// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Channel } from './domain.ts';

/** What an export says of a contribution beside its line of the worklist. Nothing of who brought it. */
export type Told = {
  readonly id: Id;
  readonly channel: Channel;
  readonly body: string;
  readonly themeId: Id | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly closedAt: Temporal.Instant | null;
  readonly publishedAt: Temporal.Instant | null;
  readonly closeReason: string | null;
  readonly lastAnswer: string | null;
};

export async function readTold(trx: Trx, ids: readonly Id[]): Promise<Map<Id, Told>> {
  const { rows } = await sql<Told>`
    select c.id, c.channel, c.body, c.theme_id as "themeId", c.answered_at as "answeredAt", c.closed_at as "closedAt",
      c.published_at as "publishedAt", c.close_reason as "closeReason", (
        select m.body from contribution_messages m
        where m.municipality_id = app_municipality() and m.contribution_id = c.id and m.kind = 'answer'
        order by m.id desc limit 1) as "lastAnswer"
    from contributions c
    where c.municipality_id = app_municipality() and c.id = any (${sql.val([...ids])}::uuid[])`.execute(trx);
  return new Map(rows.map((row) => [row.id, row]));
}
