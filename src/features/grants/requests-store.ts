// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type GrantRequest, type GrantState, isGrantNumber } from './domain.ts';

const columns =
  sql.raw(`r.id, r.number, r.initiative_id as "initiativeId", r.budget_id as "budgetId", r.state,
  r.asked_cents as "askedCents", r.purpose, r.needed_on as "neededOn", r.wanted_way as "wantedWay", r.entered_by as "enteredBy",
  r.created_at as "createdAt", r.granted_cents as "grantedCents", r.decided_by as "decidedBy", r.decided_at as "decidedAt",
  r.decision_note as "decisionNote", r.paid_on as "paidOn", r.paid_way as "paidWay", r.accounted_on as "accountedOn",
  r.has_receipt as "hasReceipt", r.has_picture as "hasPicture", r.returned_cents as "returnedCents",
  r.withdrawn_reason as "withdrawnReason"`);

function requestsWhere(condition: RawBuilder<unknown>): RawBuilder<GrantRequest> {
  return sql<GrantRequest>`select ${columns} from grant_requests r where r.municipality_id = app_municipality() and ${condition}`;
}

export type NewRequest = Pick<
  GrantRequest,
  | 'id'
  | 'initiativeId'
  | 'budgetId'
  | 'askedCents'
  | 'purpose'
  | 'neededOn'
  | 'wantedWay'
  | 'enteredBy'
  | 'createdAt'
> & { readonly year: number };

/** Writes a request with the next number of its year, and gives that number; nothing when its form was already taken. */
export async function insertRequest(trx: Trx, one: NewRequest): Promise<string | undefined> {
  const { rows } = await sql<{ number: string }>`
    insert into grant_requests (municipality_id, id, number, initiative_id, budget_id, state, asked_cents, purpose, needed_on, wanted_way,
      entered_by, created_at)
    values (app_municipality(), ${one.id}, next_number('V', ${one.year}::integer, 4), ${one.initiativeId}, ${one.budgetId}, 'requested',
      ${one.askedCents}, ${one.purpose}, ${one.neededOn}, ${one.wantedWay}, ${one.enteredBy}, ${one.createdAt.toString()})
    on conflict (municipality_id, id) do nothing returning number`.execute(trx);
  return rows[0]?.number;
}

export async function findRequest(trx: Trx, number: string): Promise<GrantRequest | undefined> {
  if (!isGrantNumber(number)) return undefined;
  return (await requestsWhere(sql`r.number = ${number}`).execute(trx)).rows[0];
}

export async function findRequestById(trx: Trx, id: Id): Promise<GrantRequest | undefined> {
  return (await requestsWhere(sql`r.id = ${id}`).execute(trx)).rows[0];
}

/** As it is now, held for the rest of the transaction. */
export async function lockRequest(trx: Trx, id: Id): Promise<GrantRequest | undefined> {
  return (await sql<GrantRequest>`${requestsWhere(sql`r.id = ${id}`)} for update`.execute(trx)).rows[0];
}

/** Of an initiative, the newest first. */
export async function readRequestsOf(trx: Trx, initiativeId: Id): Promise<GrantRequest[]> {
  return (
    await sql<GrantRequest>`${requestsWhere(sql`r.initiative_id = ${initiativeId}`)} order by r.id desc`.execute(
      trx,
    )
  ).rows;
}

export async function readRequestsOfBudgets(trx: Trx, budgetIds: readonly Id[]): Promise<GrantRequest[]> {
  if (budgetIds.length === 0) return [];
  const ofBudgets = requestsWhere(sql`r.budget_id = any (${sql.val([...budgetIds])}::uuid[])`);
  return (await sql<GrantRequest>`${ofBudgets} order by r.id desc`.execute(trx)).rows;
}

const listed = 200;

/** With something still to do: to decide, to pay, to account for; what waits longest first. */
export async function readRequestsToDo(trx: Trx): Promise<GrantRequest[]> {
  const toDo = requestsWhere(sql`r.state in ('requested', 'granted', 'paid')`);
  return (await sql<GrantRequest>`${toDo} order by r.id limit ${listed}`.execute(trx)).rows;
}

export type RequestChanges = Partial<
  Pick<
    GrantRequest,
    | 'grantedCents'
    | 'decidedBy'
    | 'decidedAt'
    | 'decisionNote'
    | 'paidOn'
    | 'paidWay'
    | 'accountedOn'
    | 'hasReceipt'
    | 'hasPicture'
    | 'returnedCents'
    | 'withdrawnReason'
  >
> & { readonly state: GrantState };

const columnOf = {
  state: 'state',
  grantedCents: 'granted_cents',
  decidedBy: 'decided_by',
  decidedAt: 'decided_at',
  decisionNote: 'decision_note',
  paidOn: 'paid_on',
  paidWay: 'paid_way',
  accountedOn: 'accounted_on',
  hasReceipt: 'has_receipt',
  hasPicture: 'has_picture',
  returnedCents: 'returned_cents',
  withdrawnReason: 'withdrawn_reason',
} as const satisfies Record<keyof RequestChanges, string>;

/** Saves a move on a request that this transaction holds. The budget follows by itself (trigger). */
export async function updateRequest(trx: Trx, id: Id, changes: RequestChanges): Promise<void> {
  const { decidedAt, ...rest } = changes;
  const plain: Readonly<Record<string, unknown>> = {
    ...rest,
    ...(decidedAt === undefined ? {} : { decidedAt: decidedAt?.toString() ?? null }),
  };
  const sets = Object.entries(columnOf).flatMap(([name, column]) =>
    plain[name] === undefined ? [] : [sql`${sql.ref(column)} = ${plain[name]}`],
  );
  await sql`update grant_requests set ${sql.join(sets)} where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}
