// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Motion } from './domain.ts';

/** The columns of a Motion, for every query that gives whole ones. */
export const columns: RawBuilder<unknown> = sql.raw(`
  m.id, m.number, m.kind, m.title, m.request, m.explanation, m.agenda_item as "agendaItem", m.submitters, m.decided_on as "decidedOn",
  m.result, m.area_ids as "areaIds", m.theme_ids as "themeIds", m.holder_id as "holderId", m.organisation_id as "organisationId",
  m.responsible_id as "responsibleId", m.due_on as "dueOn", m.state, m.proof, m.proof_cites as "proofCites", m.settled_on as "settledOn", m.agreed_on as "agreedOn", m.lapsed_because as "lapsedBecause",
  m.published_at as "publishedAt", m.version, m.created_at as "createdAt", m.updated_at as "updatedAt", m.updated_on as "updatedOn"`);

export function wholeWhere(condition: RawBuilder<unknown>): RawBuilder<Motion> {
  return sql<Motion>`select ${columns} from motions m where m.municipality_id = app_municipality() and ${condition}`;
}

/** What is written of a motion when it is taken in; the rest comes later. */
export type NewMotion = Omit<
  Motion,
  | 'proof'
  | 'proofCites'
  | 'settledOn'
  | 'agreedOn'
  | 'lapsedBecause'
  | 'version'
  | 'createdAt'
  | 'updatedAt'
  | 'updatedOn'
> & {
  readonly submissionKey: Id;
  readonly at: Temporal.Instant;
  readonly source?: { readonly list: string; readonly key: string };
};

/** 'taken': another one has this number. Nothing when its form was taken before. */
export async function insertMotion(trx: Trx, one: NewMotion): Promise<'made' | 'again' | 'taken'> {
  const at = one.at.toString();
  const { rows } = await sql<{ id: Id }>`
    insert into motions (municipality_id, id, number, kind, title, request, explanation, agenda_item, submitters, decided_on, result,
      area_ids, theme_ids, holder_id, organisation_id, responsible_id, due_on, state, published_at, source, source_key, submission_key,
      created_at, updated_at)
    values (app_municipality(), ${one.id}, ${one.number}, ${one.kind}, ${one.title}, ${one.request}, ${one.explanation}, ${one.agendaItem},
      ${one.submitters}, ${one.decidedOn}, ${one.result}, ${sql.val([...one.areaIds])}::uuid[], ${sql.val([...one.themeIds])}::uuid[],
      ${one.holderId}, ${one.organisationId}, ${one.responsibleId}, ${one.dueOn}, ${one.state}, ${one.publishedAt?.toString() ?? null},
      ${one.source?.list ?? null}, ${one.source?.key ?? null}, ${one.submissionKey}, ${at}, ${at})
    on conflict do nothing returning id`.execute(trx);
  if (rows.length > 0) return 'made';
  return (await findBySubmission(trx, one.submissionKey)) ? 'again' : 'taken';
}

export async function findMotion(trx: Trx, number: string): Promise<Motion | undefined> {
  return (await wholeWhere(sql`m.number_key = ${number.toLowerCase()}`).execute(trx)).rows[0];
}

/** The same, held for the rest of the transaction, so that two clerks on one come one after the other. */
export async function lockMotion(trx: Trx, number: string): Promise<Motion | undefined> {
  const query = sql<Motion>`${wholeWhere(sql`m.number_key = ${number.toLowerCase()}`)} for update`;
  return (await query.execute(trx)).rows[0];
}

export async function readMotionsById(trx: Trx, ids: readonly Id[]): Promise<Motion[]> {
  if (ids.length === 0) return [];
  return (await wholeWhere(sql`m.id = any (${sql.val([...ids])}::uuid[])`).execute(trx)).rows;
}

export type Changes = Partial<Omit<Motion, 'id' | 'version' | 'createdAt' | 'updatedAt'>>;

const columnOf = {
  number: 'number',
  kind: 'kind',
  title: 'title',
  request: 'request',
  explanation: 'explanation',
  agendaItem: 'agenda_item',
  submitters: 'submitters',
  decidedOn: 'decided_on',
  result: 'result',
  areaIds: 'area_ids',
  themeIds: 'theme_ids',
  holderId: 'holder_id',
  organisationId: 'organisation_id',
  responsibleId: 'responsible_id',
  dueOn: 'due_on',
  state: 'state',
  proof: 'proof',
  proofCites: 'proof_cites',
  settledOn: 'settled_on',
  agreedOn: 'agreed_on',
  lapsedBecause: 'lapsed_because',
  publishedAt: 'published_at',
  updatedOn: 'updated_on',
} as const satisfies Record<keyof Changes, string>;

/** Saves what changed on a motion that this transaction holds, and raises its version. */
export async function updateMotion(trx: Trx, id: Id, changes: Changes, at: Temporal.Instant): Promise<void> {
  const { areaIds, themeIds, publishedAt, proofCites, ...rest } = changes;
  const plain: Readonly<Record<string, unknown>> = {
    ...rest,
    ...(publishedAt === undefined ? {} : { publishedAt: publishedAt?.toString() ?? null }),
    ...(proofCites ? { proofCites: JSON.stringify(proofCites) } : {}),
  };
  const sets: RawBuilder<unknown>[] = [sql`version = version + 1`, sql`updated_at = ${at.toString()}`];
  for (const [name, column] of Object.entries(columnOf)) {
    if (plain[name] !== undefined) sets.push(sql`${sql.ref(column)} = ${plain[name]}`);
  }
  if (areaIds) sets.push(sql`area_ids = ${sql.val([...areaIds])}::uuid[]`);
  if (themeIds) sets.push(sql`theme_ids = ${sql.val([...themeIds])}::uuid[]`);
  await sql`update motions set ${sql.join(sets)} where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}

/** Numbers are given out once; one that was written by hand before is passed over. */
const mostTries = 100;

/** The next free number of a pledge in a year: T-2026-0007. */
export async function nextPledgeNumber(trx: Trx, year: number): Promise<string> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { rows } = await sql<{ number: string; isFree: boolean }>`
      with given as materialized (select next_number('T', ${year}::integer, 4) as number)
      select number, not exists (select from motions m where m.municipality_id = app_municipality()
        and m.number_key = lower(given.number)) as "isFree" from given`.execute(trx);
    const [given] = rows;
    if (given?.isFree) return given.number;
  }
  throw new Error('All numbers of pledges that were tried are taken.');
}

export async function findBySubmission(trx: Trx, submissionKey: Id): Promise<Motion | undefined> {
  return (await wholeWhere(sql`m.submission_key = ${submissionKey}`).execute(trx)).rows[0];
}
