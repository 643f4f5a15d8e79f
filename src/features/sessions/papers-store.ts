// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';

/** What is to be read and lies elsewhere: what it is called there, and where that is. */
export type Paper = {
  readonly itemId: Id | null;
  readonly title: string;
  readonly kind: string | null;
  readonly onDay: string | null;
  readonly url: string | null;
};

export async function readPapers(trx: Trx, sessionId: Id): Promise<Paper[]> {
  const { rows } = await sql<Paper>`
    select item_id as "itemId", title, kind, on_day as "onDay", url from session_papers
    where municipality_id = app_municipality() and session_id = ${sessionId} order by place`.execute(trx);
  return rows;
}

/** These, in this order, in place of what was named before. */
export async function replacePapers(trx: Trx, sessionId: Id, papers: readonly Paper[]): Promise<void> {
  await sql`delete from session_papers where municipality_id = app_municipality() and session_id = ${sessionId}`.execute(
    trx,
  );
  if (papers.length === 0) return;
  const rows = papers.map((paper, place) => ({ ...paper, place }));
  await sql`
    insert into session_papers (municipality_id, session_id, place, item_id, title, kind, on_day, url)
    select app_municipality(), ${sessionId}::uuid, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (place smallint, "itemId" uuid, title text, kind text, "onDay" date, url text)`.execute(trx);
}
