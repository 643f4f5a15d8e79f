// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Motion, Update } from './domain.ts';
import { columns } from './store.ts';

/** A motion with the line of the list that it was read from. */
export type SourcedMotion = Motion & {
  readonly source: string | null;
  readonly sourceKey: string | null;
  readonly submitterIds: readonly Id[];
  /** Of the party groups of which it is known how they voted. */
  readonly votes: readonly GroupVote[];
};

export type GroupVote = { readonly party: Id; readonly inFavour: number; readonly against: number };

const sourced = sql`select ${columns}, m.source, m.source_key as "sourceKey", array(
    select p.party_id from motion_parties p where p.municipality_id = app_municipality() and p.motion_id = m.id and p.is_submitter
    order by p.place) as "submitterIds",
    coalesce((select jsonb_agg(jsonb_build_object('party', p.party_id, 'inFavour', p.in_favour, 'against', p.against)) from motion_parties p
      where p.municipality_id = app_municipality() and p.motion_id = m.id and p.in_favour is not null), '[]') as votes
  from motions m where m.municipality_id = app_municipality()`;

export type SourcedAsked = {
  readonly source: string;
  readonly keys: readonly string[];
  /** In small letters. */
  readonly numbers: readonly string[];
  /** Held for the rest of the transaction. */
  readonly isHeld: boolean;
};

/** Of these lines of a source and of these numbers. */
export async function readSourcedMotions(trx: Trx, asked: SourcedAsked): Promise<SourcedMotion[]> {
  const held = asked.isHeld ? sql`for update` : sql``;
  const byKey = sql<SourcedMotion>`${sourced} and m.source = ${asked.source}
    and m.source_key = any (${sql.val([...asked.keys])}::text[]) order by m.id ${held}`;
  const byNumber = sql<SourcedMotion>`${sourced} and m.number_key = any (${sql.val([...asked.numbers])}::text[]) order by m.id ${held}`;
  const [first, second] = await Promise.all([byKey.execute(trx), byNumber.execute(trx)]);
  return [...new Map([...first.rows, ...second.rows].map((one) => [one.id, one])).values()];
}

/** Everything that was told of these. */
export async function readUpdatesOfMany(trx: Trx, motionIds: readonly Id[]): Promise<Update[]> {
  if (motionIds.length === 0) return [];
  const { rows } = await sql<Update>`
    select id, motion_id as "motionId", on_day as "onDay", body, corrects_id as "correctsId", author_id as "authorId", cites, created_at as "createdAt"
    from motion_updates where municipality_id = app_municipality() and motion_id = any (${sql.val([...motionIds])}::uuid[])`.execute(
    trx,
  );
  return rows;
}

/** What a list tells of a motion. */
export type ReadMotion = Pick<
  Motion,
  | 'id'
  | 'number'
  | 'kind'
  | 'title'
  | 'request'
  | 'explanation'
  | 'agendaItem'
  | 'submitters'
  | 'decidedOn'
  | 'result'
  | 'holderId'
  | 'dueOn'
  | 'state'
  | 'proof'
  | 'settledOn'
  | 'agreedOn'
  | 'updatedOn'
> & { readonly source: string; readonly sourceKey: string };

const shape =
  sql.raw(`as r (id uuid, number text, kind text, title text, request text, explanation text, "agendaItem" text,
  submitters text, "decidedOn" date, result text, "holderId" uuid, "dueOn" date, state text, proof text, "settledOn" date,
  "agreedOn" date, "updatedOn" date, source text, "sourceKey" text)`);

/** The ids of those that were taken in: not of what is there already, or whose number another has. */
export async function insertReadMotions(
  trx: Trx,
  motions: readonly ReadMotion[],
  { at, isPublic }: { readonly at: Temporal.Instant; readonly isPublic: boolean },
): Promise<ReadonlySet<Id>> {
  if (motions.length === 0) return new Set();
  const now = at.toString();
  const { rows } = await sql<{ id: Id }>`
    insert into motions (municipality_id, id, number, kind, title, request, explanation, agenda_item, submitters, decided_on, result,
      holder_id, due_on, state, proof, settled_on, agreed_on, updated_on, source, source_key, submission_key, published_at, created_at, updated_at)
    select app_municipality(), r.*, r.id, ${isPublic ? now : null}::timestamptz, ${now}::timestamptz, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(motions)}::jsonb) ${shape}
    on conflict do nothing returning id`.execute(trx);
  return new Set(rows.map(({ id }) => id));
}

/** Saves what a newer list says of motions that this transaction holds, and raises their versions. */
export async function updateReadMotions(
  trx: Trx,
  motions: readonly ReadMotion[],
  at: Temporal.Instant,
): Promise<void> {
  if (motions.length === 0) return;
  await sql`
    update motions m set kind = r.kind, title = r.title, request = r.request, explanation = r.explanation, agenda_item = r."agendaItem",
      submitters = r.submitters, decided_on = r."decidedOn", result = r.result, holder_id = r."holderId", due_on = r."dueOn",
      state = r.state, proof = r.proof, proof_cites = case when r.state = 'settled' then m.proof_cites else '[]' end, settled_on = r."settledOn", agreed_on = r."agreedOn", updated_on = r."updatedOn",
      source = r.source, source_key = r."sourceKey", version = m.version + 1, updated_at = ${at.toString()}
    from jsonb_to_recordset(${JSON.stringify(motions)}::jsonb) ${shape}
    where m.municipality_id = app_municipality() and m.id = r.id`.execute(trx);
}

export type Submitters = { readonly motionId: Id; readonly partyIds: readonly Id[] };

/** Which party groups submitted each of these; how groups voted stays as it is. */
export async function replaceSubmitters(trx: Trx, all: readonly Submitters[]): Promise<void> {
  if (all.length === 0) return;
  const ids = sql.val(all.map(({ motionId }) => motionId));
  const rows = all.flatMap(({ motionId, partyIds }) =>
    partyIds.map((partyId, place) => ({ motion_id: motionId, party_id: partyId, place })),
  );
  await sql`delete from motion_parties where municipality_id = app_municipality() and motion_id = any (${ids}::uuid[])
    and is_submitter and in_favour is null`.execute(trx);
  await sql`update motion_parties set is_submitter = false where municipality_id = app_municipality() and motion_id = any (${ids}::uuid[])
    and is_submitter`.execute(trx);
  await sql`
    insert into motion_parties (municipality_id, motion_id, party_id, place, is_submitter)
    select app_municipality(), motion_id, party_id, place, true
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (motion_id uuid, party_id uuid, place smallint)
    on conflict (municipality_id, motion_id, party_id) do update set is_submitter = true, place = excluded.place`.execute(
    trx,
  );
}

export type VotesOfList = { readonly motionId: Id; readonly votes: readonly GroupVote[] };

/** How party groups voted on each of these, in place of what was known of it; who submitted stays as it is. */
export async function replaceVotes(trx: Trx, all: readonly VotesOfList[]): Promise<void> {
  if (all.length === 0) return;
  const ids = sql.val(all.map(({ motionId }) => motionId));
  const rows = all.flatMap(({ motionId, votes }) =>
    votes.map((vote, place) => ({ ...vote, motion_id: motionId, place })),
  );
  await sql`delete from motion_parties where municipality_id = app_municipality() and motion_id = any (${ids}::uuid[])
    and not is_submitter`.execute(trx);
  await sql`update motion_parties set in_favour = null, against = null where municipality_id = app_municipality()
    and motion_id = any (${ids}::uuid[]) and in_favour is not null`.execute(trx);
  await sql`
    insert into motion_parties (municipality_id, motion_id, party_id, place, is_submitter, in_favour, against)
    select app_municipality(), motion_id, party, place, false, "inFavour", against
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (motion_id uuid, party uuid, place smallint, "inFavour" smallint, against smallint)
    on conflict (municipality_id, motion_id, party_id) do update set in_favour = excluded.in_favour, against = excluded.against`.execute(
    trx,
  );
}

export type UpdateOfList = {
  readonly id: Id;
  readonly motionId: Id;
  readonly onDay: string;
  readonly body: string;
  readonly correctsId: Id | null;
  /** The same for the same update of the same line, so that it is added once. */
  readonly submissionKey: Id;
};

/** Adds what a list tells of how things stand; what was added before stays one. */
export async function insertReadUpdates(
  trx: Trx,
  updates: readonly UpdateOfList[],
  at: Temporal.Instant,
): Promise<void> {
  if (updates.length === 0) return;
  await sql`
    insert into motion_updates (municipality_id, id, motion_id, on_day, body, corrects_id, submission_key, created_at)
    select app_municipality(), r.*, ${at.toString()}::timestamptz from jsonb_to_recordset(${JSON.stringify(updates)}::jsonb)
      as r (id uuid, "motionId" uuid, "onDay" date, body text, "correctsId" uuid, "submissionKey" uuid)
    on conflict do nothing`.execute(trx);
}
