// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { NewLink } from './domain.ts';

/**
 * Ties two records in the transaction in which the tie came to be; `by` null is the system. The journal entry is the caller's.
 * False when they are tied so already.
 */
export async function link(
  trx: Trx,
  one: NewLink,
  made: { readonly by: Id | null; readonly at: Temporal.Instant },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into links (municipality_id, id, from_kind, from_id, to_kind, to_id, reason, note, made_by, made_at)
    values (app_municipality(), ${newId(made.at.epochMilliseconds)}, ${one.from.kind}, ${one.from.id}, ${one.to.kind}, ${one.to.id},
      ${one.reason}, ${one.note ?? null}, ${made.by}, ${made.at.toString()})
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

/** Takes ties between two records away again, with this reason. */
export async function unlink(
  trx: Trx,
  one: Omit<NewLink, 'note'>,
  removed: { readonly by: Id | null; readonly at: Temporal.Instant },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update links set removed_at = ${removed.at.toString()}, removed_by = ${removed.by}
    where municipality_id = app_municipality() and from_id = ${one.from.id} and to_id = ${one.to.id} and reason = ${one.reason}
      and removed_at is null`.execute(trx);
  return numAffectedRows === 1n;
}
