// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { ContributionKind } from '../../kernel/municipality.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Months, Sum } from './domain.ts';

export type Scope = { readonly areaIds: readonly Id[]; readonly themeId?: Id };

/** Per area and theme how much there is of each measure in some months; of what is open now, whenever it was brought. */
export async function readSums(trx: Trx, { areaIds, themeId }: Scope, { from, to }: Months): Promise<Sum[]> {
  const ofTheme = themeId ? sql`and theme_id = ${themeId}::uuid` : sql``;
  const { rows } = await sql<Sum>`
    select area_id as "areaId", theme_id as "themeId", measure, days, sum(amount)::int as amount from contribution_months
    where municipality_id = app_municipality() and area_id = any (${sql.val([...areaIds])}::uuid[]) ${ofTheme}
      and (measure = 'open' or (month >= ${from}::date and month <= ${to}::date))
    group by area_id, theme_id, measure, days`.execute(trx);
  return rows;
}

export type MonthSum = {
  readonly month: string;
  readonly measure: 'brought' | 'closed';
  readonly amount: number;
};

export async function readTrend(
  trx: Trx,
  { areaIds, themeId }: Scope,
  { from, to }: Months,
): Promise<MonthSum[]> {
  const ofTheme = themeId ? sql`and theme_id = ${themeId}::uuid` : sql``;
  const { rows } = await sql<MonthSum>`
    select month, measure, sum(amount)::int as amount from contribution_months
    where municipality_id = app_municipality() and area_id = any (${sql.val([...areaIds])}::uuid[]) ${ofTheme}
      and month >= ${from}::date and month <= ${to}::date and (measure = 'brought' or measure = 'closed')
    group by month, measure`.execute(trx);
  return rows;
}

/** When the figures were brought up to date; nothing while they are counted for the first time. */
export async function readCountedAt(trx: Trx): Promise<Temporal.Instant | undefined> {
  const { rows } = await sql<{ countedAt: Temporal.Instant }>`
    select counted_at as "countedAt" from overview_rounds
    where municipality_id = app_municipality() and walked_to is null`.execute(trx);
  return rows[0]?.countedAt;
}

/** How many of each kind were brought in some areas from a day to a day. Reads them one by one: for a report, not for a list. */
export async function readKinds(
  trx: Trx,
  areaIds: readonly Id[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<{ readonly kind: ContributionKind; readonly count: number }[]> {
  const { rows } = await sql<{ kind: ContributionKind; count: number }>`
    select kind, count(*)::int as count from contributions
    where municipality_id = app_municipality() and area_id = any (${sql.val([...areaIds])}::uuid[])
      and created_at >= (${from}::date)::timestamp at time zone 'Europe/Amsterdam'
      and created_at < (${to}::date + 1)::timestamp at time zone 'Europe/Amsterdam'
    group by kind order by count(*) desc, kind`.execute(trx);
  return rows;
}
