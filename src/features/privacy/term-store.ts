// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Trx } from '../../platform/db/opener.ts';
import { type Term, type TermKind, amountOf, isTermKind, termShapes } from './terms-domain.ts';

/** What was decided; a kind that is not in it has no term yet. */
export async function readTerms(trx: Trx): Promise<Map<TermKind, Term>> {
  const { rows } = await sql<Omit<Term, 'kind'> & { kind: string }>`
    select kind, amount, reason, decided_by as "decidedBy", decided_at as "decidedAt" from privacy_terms
    where municipality_id = app_municipality()`.execute(trx);
  return new Map(
    rows.flatMap(({ kind, ...term }) => (isTermKind(kind) ? [[kind, { kind, ...term }] as const] : [])),
  );
}

export async function saveTerm(
  trx: Trx,
  { kind, amount, reason, decidedBy, decidedAt }: Term,
): Promise<void> {
  await sql`
    insert into privacy_terms (municipality_id, kind, amount, reason, decided_by, decided_at)
    values (app_municipality(), ${kind}, ${amount}, ${reason}, ${decidedBy}, ${decidedAt.toString()})
    on conflict (municipality_id, kind) do update set amount = excluded.amount, reason = excluded.reason,
      decided_by = excluded.decided_by, decided_at = excluded.decided_at`.execute(trx);
}

/** How many months who read confidential documents is kept. */
export async function readMonthsOfReads(trx: Trx): Promise<number> {
  const kind = 'document_read';
  return amountOf(kind, (await readTerms(trx)).get(kind)) ?? termShapes[kind].proposed;
}
