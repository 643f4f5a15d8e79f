// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Scope } from './contact-store.ts';
import type { ContributionKind } from './domain.ts';
import { widerQuery } from './search-words.ts';
import { type Cursor, type Filters, type Row, type WorkItem, columns, toItem } from './worklist-store.ts';

/** The newest contributions with these words (Dutch stems, or a number), within what may be read; see search_contributions. */
export async function searchNewest(
  trx: Trx,
  text: string,
  page: {
    readonly scope: Scope;
    readonly filters: Filters;
    readonly after?: Cursor;
    readonly limit: number;
  },
): Promise<WorkItem[]> {
  const { rows } = await sql<Row>`
    select ${columns}
    from search_contributions(${searchQuery(text)}, ${page.after?.id ?? null}, ${sql.val([...page.scope.areas])}::uuid[],
      ${sql.val([...page.scope.holders])}::uuid[], ${JSON.stringify(page.filters)}::jsonb, ${page.limit}) as hit (id)
    join contributions c on c.municipality_id = app_municipality() and c.id = hit.id
    order by c.id desc`.execute(trx);
  return rows.map(toItem);
}

/** An answer that was given, with the contribution it was given to. */
export type AnswerHit = {
  readonly id: Id;
  readonly number: string;
  readonly subject: string;
  readonly kind: ContributionKind;
  readonly areaId: Id;
  readonly authorPersonId: Id | null;
  /** What stands around the words that were sought; each of those stands between the two `marks`. */
  readonly excerpt: string;
  readonly createdAt: Temporal.Instant;
};

/** Around a word that was sought, in an excerpt. */
export const marks = { start: '⟦', stop: '⟧' } as const;

/** The newest answers with these words (Dutch stems), within what may be read; see search_answers. */
export async function searchAnswers(
  trx: Trx,
  text: string,
  page: {
    readonly scope: Scope;
    readonly filters: Pick<Filters, 'kind' | 'themeId' | 'areaIds'>;
    readonly before?: Id;
    readonly limit: number;
  },
): Promise<AnswerHit[]> {
  const query = searchQuery(text);
  const looks = `StartSel=${marks.start}, StopSel=${marks.stop}, MaxFragments=1, MinWords=18, MaxWords=34`;
  const { rows } = await sql<AnswerHit>`
    select m.id, c.number, c.subject, c.kind, c.area_id as "areaId", m.author_person_id as "authorPersonId", m.created_at as "createdAt",
      ts_headline('dutch', m.body, ${query}, ${looks}) as excerpt
    from search_answers(${query}, ${page.before ?? null}, ${sql.val([...page.scope.areas])}::uuid[],
      ${sql.val([...page.scope.holders])}::uuid[], ${JSON.stringify(page.filters)}::jsonb, ${page.limit}) as hit (id)
    join contribution_messages m on m.municipality_id = app_municipality() and m.id = hit.id
    join contributions c on c.municipality_id = app_municipality() and c.id = m.contribution_id
    order by m.id desc`.execute(trx);
  return rows;
}

/** Words as one types them in a search: as Dutch stems, large or small, or as they are (a number). */
function searchQuery(text: string): RawBuilder<unknown> {
  const wider = widerQuery(text);
  const asTyped = sql`websearch_to_tsquery('dutch', ${text}) || websearch_to_tsquery('simple', ${text})`;
  return wider === undefined ? sql`(${asTyped})` : sql`(${asTyped} || to_tsquery('dutch', ${wider}))`;
}
