// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';

/** Nothing is counted beyond this: "99+" says enough. */
export const mostCounted = 100;

/** What waits at the doors of the list, counted up to a hundred. */
export type Waiting = {
  /** Words for the site that nobody decided on. */
  readonly toPublish: number;
  readonly offers: number;
};

export async function readWaiting(trx: Trx): Promise<Waiting> {
  const { rows } = await sql<Waiting>`
    select
      (select count(*)::int from (
        select from initiatives where municipality_id = app_municipality() and needs_look limit ${mostCounted}) one) as "toPublish",
      (select count(*)::int from (
        select from help_offers where municipality_id = app_municipality() and state = 'offered' limit ${mostCounted}) one) as offers`.execute(
    trx,
  );
  return rows[0] ?? { toPublish: 0, offers: 0 };
}

export type Offers = { readonly waiting: number; readonly all: number };

/** The help that was offered to one, and how much of it has no answer yet. */
export async function countOffersOf(trx: Trx, initiativeId: Id): Promise<Offers> {
  const { rows } = await sql<Offers>`
    select count(*) filter (where state = 'offered')::int as waiting, count(*)::int as all
    from help_offers where municipality_id = app_municipality() and initiative_id = ${initiativeId}`.execute(
    trx,
  );
  return rows[0] ?? { waiting: 0, all: 0 };
}
