// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Subject } from '../portfolio/index.ts';

/** What a board shows of an initiative or project that is going on. */
export type OpenSubject = Subject & {
  readonly number: string;
  readonly title: string;
  /** Already supported. */
  readonly isDecided: boolean;
};

export const mostOpen = 500;

/** What is going on and touches a theme, the newest first. */
export async function loadOpenInitiatives(trx: Trx): Promise<OpenSubject[]> {
  const { rows } = await sql<OpenSubject>`
    select 'initiative' as kind, i.id, i.number, i.title, i.area_ids as "areaIds", i.theme_ids as "themeIds",
      i.state not in ('proposed', 'explored') as "isDecided"
    from initiatives i
    where i.municipality_id = app_municipality() and i.is_open and i.theme_ids <> '{}'
    order by i.id desc limit ${mostOpen}`.execute(trx);
  return rows;
}

export async function loadOpenProjects(trx: Trx): Promise<OpenSubject[]> {
  const { rows } = await sql<OpenSubject>`
    select 'project' as kind, p.id, p.number, p.title, p.area_ids as "areaIds", p.theme_ids as "themeIds",
      p.state <> 'idea' as "isDecided"
    from projects p
    where p.municipality_id = app_municipality() and p.is_open and p.theme_ids <> '{}'
    order by p.id desc limit ${mostOpen}`.execute(trx);
  return rows;
}

/** Counted up to so many: more is not to be read on paper anyway. */
const mostCounted = 5000;

/** How many contributions are open in these areas, per theme (null: without one), the most first. */
export async function countOpenPerTheme(
  trx: Trx,
  areaIds: readonly Id[],
): Promise<{ readonly themeId: Id | null; readonly count: number }[]> {
  const { rows } = await sql<{ themeId: Id | null; count: number }>`
    select c.theme_id as "themeId", count(*)::int as count from (
      select theme_id from contributions
      where municipality_id = app_municipality() and is_open and area_id = any (${sql.val([...areaIds])}::uuid[])
      limit ${mostCounted}) c
    group by c.theme_id order by count(*) desc, c.theme_id`.execute(trx);
  return rows;
}

/** The groups for which somebody started or leads one of these initiatives. */
export async function readGroups(trx: Trx, initiativeIds: readonly Id[]): Promise<string[]> {
  const { rows } = await sql<{ groupName: string }>`
    select distinct r.group_name as "groupName" from initiators r
    where r.municipality_id = app_municipality() and r.initiative_id = any (${sql.val([...initiativeIds])}::uuid[])
      and r.group_name is not null and r.ended_at is null
    order by 1 limit 20`.execute(trx);
  return rows.map(({ groupName }) => groupName);
}
