// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { RecordRef } from '../thread/index.ts';

/** Which parts of the council's work have something in them, on the site or not. */
export type Begun = {
  readonly parties: boolean;
  readonly motions: boolean;
  readonly dossiers: boolean;
  readonly sessions: boolean;
};

export async function readBegun(trx: Trx): Promise<Begun> {
  const { rows } = await sql<Begun>`
    select exists (select from parties where municipality_id = app_municipality()) as parties,
      exists (select from motions where municipality_id = app_municipality()) as motions,
      exists (select from dossiers where municipality_id = app_municipality()) as dossiers,
      exists (select from council_sessions where municipality_id = app_municipality()) as sessions`.execute(
    trx,
  );
  return rows[0] ?? { parties: false, motions: false, dossiers: false, sessions: false };
}

export type Evidence = { readonly refs: readonly RecordRef[]; readonly total: number };

/** What shows how far programmes are: the public records that are tied to them on the red thread. The newest few of each, and how many there are. */
export async function readEvidence(
  trx: Trx,
  programmeIds: readonly Id[],
  few: number,
): Promise<Map<Id, Evidence>> {
  if (programmeIds.length === 0) return new Map();
  const ids = sql`${sql.val([...programmeIds])}::uuid[]`;
  const { rows } = await sql<RecordRef & { programmeId: Id; total: number }>`
    with tied as (
      select to_id as programme_id, from_kind as kind, from_id as id from links
      where municipality_id = app_municipality() and to_kind = 'programme' and to_id = any (${ids})
        and removed_at is null and reason <> 'see_also'
      union
      select from_id, to_kind, to_id from links
      where municipality_id = app_municipality() and from_kind = 'programme' and from_id = any (${ids})
        and removed_at is null and reason <> 'see_also'),
    seen as (
      select tied.programme_id, r.kind, r.id, count(*) over (partition by tied.programme_id) as total,
        row_number() over (partition by tied.programme_id order by coalesce(r.happened_at, r.created_at) desc, r.id desc) as place
      from tied join records r on r.municipality_id = app_municipality() and r.kind = tied.kind and r.id = tied.id
      where r.kind in ('initiative', 'project', 'evaluation', 'motion', 'dossier', 'document', 'session')
        and r.public_title is not null)
    select programme_id as "programmeId", kind, id, total from seen where place <= ${few} order by place`.execute(
    trx,
  );
  return new Map(
    [...Map.groupBy(rows, ({ programmeId }) => programmeId)].map(([programmeId, of]) => [
      programmeId,
      { refs: of.map(({ kind, id }) => ({ kind, id })), total: of[0]?.total ?? 0 },
    ]),
  );
}

/** The newest public initiatives that are supported and projects under way about these themes. */
export async function readUnderWay(trx: Trx, themeIds: readonly Id[], limit: number): Promise<RecordRef[]> {
  if (themeIds.length === 0) return [];
  const { rows } = await sql<RecordRef>`
    select kind, id from records
    where municipality_id = app_municipality() and kind in ('initiative', 'project') and public_title is not null
      and state in ('supported', 'under_way') and theme_ids && ${sql.val([...themeIds])}::uuid[]
    order by created_at desc, id desc limit ${limit}`.execute(trx);
  return rows;
}
