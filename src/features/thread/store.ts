// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { NewLink } from './domain.ts';

/**
 * Ties two records in the transaction in which the tie came to be; `by` null is the system. The journal entry is the caller's.
 * Gives the tie; nothing when they are tied so already.
 */
export async function link(
  trx: Trx,
  one: NewLink,
  made: { readonly by: Id | null; readonly at: Temporal.Instant },
): Promise<Id | undefined> {
  const { rows } = await sql<{ id: Id }>`
    insert into links (municipality_id, id, from_kind, from_id, to_kind, to_id, reason, note, made_by, made_at)
    values (app_municipality(), ${newId(made.at.epochMilliseconds)}, ${one.from.kind}, ${one.from.id}, ${one.to.kind}, ${one.to.id},
      ${one.reason}, ${one.note ?? null}, ${made.by}, ${made.at.toString()})
    on conflict do nothing returning id`.execute(trx);
  return rows[0]?.id;
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

/** Takes a tie away that somebody made by hand, by its id. What the system knows stays: false, as for one that is gone. */
export async function removeTie(
  trx: Trx,
  id: Id,
  removed: { readonly by: Id; readonly at: Temporal.Instant },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update links set removed_at = ${removed.at.toString()}, removed_by = ${removed.by}
    where municipality_id = app_municipality() and id = ${id} and made_by is not null and removed_at is null`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}

/** Until the commit nobody else ties by hand: two who each see no circle cannot close one together. */
export async function holdTying(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('links'), hashtext(app_municipality()::text))`.execute(trx);
}
