// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';

export type Near = { readonly sessions: readonly Id[]; readonly motions: readonly Id[] };

const most = 500;

/**
 * The sessions and motions that are tied to a dossier, on either side; and what was promised in those of its sessions that were about
 * this dossier alone.
 */
export async function readNear(trx: Trx, dossierId: Id): Promise<Near> {
  const { rows } = await sql<{ kind: 'session' | 'motion'; id: Id }>`
    with near as (
      select to_kind as kind, to_id as id from links
      where municipality_id = app_municipality() and from_id = ${dossierId} and to_kind in ('session', 'motion') and removed_at is null
      union
      select from_kind, from_id from links
      where municipality_id = app_municipality() and to_id = ${dossierId} and from_kind in ('session', 'motion') and removed_at is null),
    promised as (
      select l.to_kind, l.to_id from near join links l on l.municipality_id = app_municipality() and l.from_id = near.id
        and l.to_kind = 'motion' and l.reason = 'led_to' and l.removed_at is null
      where near.kind = 'session' and not exists (
        select from links o where o.municipality_id = app_municipality() and o.to_id = near.id and o.from_kind = 'dossier'
          and o.from_id <> ${dossierId} and o.removed_at is null))
    select kind, id from near union select to_kind, to_id from promised limit ${most}`.execute(trx);
  const idsOf = (kind: string) => rows.filter((one) => one.kind === kind).map(({ id }) => id);
  return { sessions: idsOf('session'), motions: idsOf('motion') };
}
