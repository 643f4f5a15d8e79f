// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { isStaff, type Actor } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Contribution } from './domain.ts';
import { holderIdsOf } from './policies.ts';
import { type Twin, readRadiusRows, readTwins } from './twins-store.ts';

/** How far around to look for contributions about the same, in metres. */
export type Radii = { readonly usual: number; readonly byTheme: ReadonlyMap<Id, number> };

const usualRadiusMeters = 250;
/** The bounds hold in the database too. */
export const radiusBounds = { least: 25, most: 1000 } as const;

export async function readRadii(trx: Trx): Promise<Radii> {
  const rows = await readRadiusRows(trx);
  const byTheme = new Map<Id, number>();
  for (const { themeId, radiusMeters } of rows) if (themeId) byTheme.set(themeId, radiusMeters);
  return { usual: rows.find((row) => row.themeId === null)?.radiusMeters ?? usualRadiusMeters, byTheme };
}

const recentDays = 60;

function since(at: Temporal.Instant): Temporal.Instant {
  return at.subtract({ hours: 24 * recentDays });
}

export type Sought = {
  readonly subject: string;
  readonly text: string;
  readonly point?: { readonly lon: number; readonly lat: number };
  /** The area with everything below it. */
  readonly areaIds?: readonly Id[];
  readonly at: Temporal.Instant;
};

/** What others brought about the same that everyone may read; nothing before there are a place and some words. */
export async function findSimilar(trx: Trx, sought: Sought): Promise<Twin[]> {
  const where = sought.point ?? (sought.areaIds && { areaIds: sought.areaIds });
  if (!where || `${sought.subject} ${sought.text}`.trim().length < 4) return [];
  return readTwins(trx, {
    words: { subject: sought.subject, text: sought.text },
    where,
    radii: await readRadii(trx),
    since: since(sought.at),
    among: 'public',
    limit: 3,
  });
}

/** What is likely about the same as this one, among what this person may read. */
export async function findTwins(
  trx: Trx,
  actor: Actor,
  contribution: Contribution,
  at: Temporal.Instant,
): Promise<Twin[]> {
  if (!isStaff(actor)) return [];
  const { lon, lat } = contribution;
  return readTwins(trx, {
    words: { subject: contribution.subject, text: contribution.body },
    where: lon === null || lat === null ? { areaIds: [contribution.areaId] } : { lon, lat },
    radii: await readRadii(trx),
    since: since(at),
    exceptId: contribution.id,
    among: { areas: actor.areaIds, holders: holderIdsOf(actor) },
    limit: 4,
  });
}
