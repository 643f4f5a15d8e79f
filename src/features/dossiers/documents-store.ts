// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { type Actor, isStaff } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { RecordRef } from '../thread/index.ts';
import type { CouncilDocument, DocumentFile } from './domain.ts';
import { canKeepDossiers } from './policies.ts';

// What the scanner did not see yet, or found something in, is given to nobody.
const columns = sql.raw(`
  d.id, d.number, array(select n.number from document_numbers n where n.municipality_id = app_municipality() and n.document_id = d.id
    order by n.number_key) as "furtherNumbers",
  d.title, d.kind, d.author, d.dated_on as "datedOn", d.note, d.access, d.named_ids as "namedIds", d.embargo_until as "embargoUntil",
  d.published_at as "publishedAt", d.version, d.created_at as "createdAt",
  z.id as "dossierId", z.number as "dossierNumber", z.title as "dossierTitle", z.holder_ids as "dossierHolderIds",
  z.published_at as "dossierPublishedAt",
  v.version as "fileVersion", v.name as "fileName", v.mime, v.bytes, v.pages, v.preview_key is not null as "hasPreview",
  v.state as "reading", v.is_cut as "isCut",
  v.state is distinct from 'read' or exists (select from document_pages p
    where p.municipality_id = app_municipality() and p.document_id = d.id) as "hasText",
  coalesce((select jsonb_agg(jsonb_build_object('version', w.version, 'reason', w.withdrawn_reason,
      'madeOn', (w.made_at at time zone 'Europe/Amsterdam')::date, 'madeBy', w.made_by,
      'on', (w.withdrawn_at at time zone 'Europe/Amsterdam')::date, 'by', w.withdrawn_by) order by w.version desc)
    from document_versions w
    where w.municipality_id = app_municipality() and w.document_id = d.id and w.withdrawn_at is not null), '[]') as withdrawals`);
const tables = sql.raw(`documents d
  left join dossiers z on z.municipality_id = d.municipality_id and z.id = d.dossier_id
  left join lateral (
    select one.version, one.name, one.mime, one.bytes, r.pages, r.preview_key, r.state, r.is_cut
    from document_versions one join document_readings r
      on r.municipality_id = one.municipality_id and r.document_id = one.document_id and r.version = one.version
    where one.municipality_id = app_municipality() and one.document_id = d.id and r.scan in ('none', 'clean')
    order by one.version desc limit 1) v on true`);

type Row = Omit<CouncilDocument, 'dossier' | 'file'> &
  Omit<DocumentFile, 'version' | 'name'> & {
    readonly dossierId: Id | null;
    readonly dossierNumber: string;
    readonly dossierTitle: string;
    readonly dossierHolderIds: readonly Id[];
    readonly dossierPublishedAt: Temporal.Instant | null;
    readonly fileVersion: number | null;
    readonly fileName: string;
  };

function documentOf(row: Row): CouncilDocument {
  const { dossierId, dossierNumber, dossierTitle, dossierHolderIds, dossierPublishedAt, ...more } = row;
  const { fileVersion, fileName, mime, bytes, pages, hasPreview, reading, isCut, hasText, ...one } = more;
  return {
    ...one,
    dossier:
      dossierId === null
        ? null
        : {
            id: dossierId,
            number: dossierNumber,
            title: dossierTitle,
            holderIds: dossierHolderIds,
            publishedAt: dossierPublishedAt,
          },
    file:
      fileVersion === null
        ? null
        : { version: fileVersion, name: fileName, mime, bytes, pages, hasPreview, reading, isCut, hasText },
  };
}

/** The rule of `canReadDocument`, for rows of documents `d` in dossiers `z`. */
export function readableBy(actor: Actor): RawBuilder<unknown> {
  if (canKeepDossiers(actor)) return sql`true`;
  if (!isStaff(actor)) return sql`(d.access = 'public' and d.published_at is not null)`;
  return sql`(d.access <> 'confidential' or ${actor.personId}::uuid = any (d.named_ids)
    or coalesce(${actor.personId}::uuid = any (z.holder_ids), false))`;
}

async function read(trx: Trx, actor: Actor, rest: RawBuilder<unknown>): Promise<CouncilDocument[]> {
  const { rows } = await sql<Row>`
    select ${columns} from ${tables} where d.municipality_id = app_municipality() and ${readableBy(actor)} and ${rest}`.execute(
    trx,
  );
  return rows.map(documentOf);
}

/** The document with this number, or this further number, when this reader may read it; as if it were not there when not. */
export async function findDocument(
  trx: Trx,
  actor: Actor,
  number: string,
): Promise<CouncilDocument | undefined> {
  const [found] = await read(trx, actor, byNumber(number));
  return found;
}

function byNumber(number: string): RawBuilder<unknown> {
  const key = number.toLowerCase();
  return sql`d.id = (select id from documents where municipality_id = app_municipality() and number_key = ${key}
    union all select document_id from document_numbers where municipality_id = app_municipality() and number_key = ${key} limit 1)`;
}

/** The same, held for the rest of the transaction: two clerks on one come one after the other. */
export async function lockDocument(
  trx: Trx,
  actor: Actor,
  number: string,
): Promise<CouncilDocument | undefined> {
  const [found] = await read(trx, actor, sql`${byNumber(number)} for update of d`);
  return found;
}

/** These documents as far as this reader may read them, in the order of their dates. */
export async function readDocumentsOf(
  trx: Trx,
  actor: Actor,
  ids: readonly Id[],
): Promise<CouncilDocument[]> {
  if (ids.length === 0) return [];
  return read(trx, actor, sql`d.id = any (${sql.val([...ids])}::uuid[]) order by d.dated_on, d.id`);
}

const mostOfOne = 500;

/** The documents that are part of a record by a tie on the red thread, such as those of a session. */
export async function readDocumentsPartOf(
  trx: Trx,
  actor: Actor,
  record: RecordRef,
): Promise<CouncilDocument[]> {
  return read(
    trx,
    actor,
    sql`d.id in (select from_id from links where municipality_id = app_municipality() and to_id = ${record.id}
      and to_kind = ${record.kind} and from_kind = 'document' and reason = 'part_of' and removed_at is null)
      order by d.dated_on, d.id limit ${mostOfOne}`,
  );
}

export function readDocumentsIn(trx: Trx, actor: Actor, dossierId: Id): Promise<CouncilDocument[]> {
  return read(trx, actor, sql`d.dossier_id = ${dossierId} order by d.dated_on, d.id limit ${mostOfOne}`);
}

const mostDue = 200;

/** Held: documents of which the embargo is over and that are not on the site yet. */
export function lockDue(trx: Trx, actor: Actor, now: Temporal.Instant): Promise<CouncilDocument[]> {
  return read(
    trx,
    actor,
    sql`d.access = 'public' and d.published_at is null and d.embargo_until <= ${now.toString()}::timestamptz
      order by d.embargo_until, d.id limit ${mostDue} for update of d`,
  );
}

export type NewDocument = Omit<
  CouncilDocument,
  'furtherNumbers' | 'version' | 'createdAt' | 'dossier' | 'file' | 'withdrawals'
> & {
  readonly dossierId: Id;
  readonly submissionKey: Id;
  readonly at: Temporal.Instant;
};

/** 'taken': another one has this number. 'again': its form was taken before. */
export async function insertDocument(trx: Trx, one: NewDocument): Promise<'made' | 'again' | 'taken'> {
  const at = one.at.toString();
  const { rows } = await sql<{ id: Id }>`
    insert into documents (municipality_id, id, dossier_id, number, title, kind, author, dated_on, note, named_ids, access,
      embargo_until, published_at, submission_key, created_at, updated_at)
    values (app_municipality(), ${one.id}, ${one.dossierId}, ${one.number}, ${one.title}, ${one.kind}, ${one.author}, ${one.datedOn},
      ${one.note}, ${sql.val([...one.namedIds])}::uuid[], ${one.access}, ${one.embargoUntil?.toString() ?? null},
      ${one.publishedAt?.toString() ?? null}, ${one.submissionKey}, ${at}, ${at})
    on conflict do nothing returning id`.execute(trx);
  if (rows.length > 0) return 'made';
  return (await isAdded(trx, one.submissionKey)) ? 'again' : 'taken';
}

/** Whether a form made a document before. */
export async function isAdded(trx: Trx, submissionKey: Id): Promise<boolean> {
  const { rows } = await sql`select from documents
    where municipality_id = app_municipality() and submission_key = ${submissionKey}`.execute(trx);
  return rows.length > 0;
}

export type DocumentChanges = Partial<
  Pick<
    CouncilDocument,
    'title' | 'kind' | 'author' | 'datedOn' | 'note' | 'access' | 'namedIds' | 'embargoUntil' | 'publishedAt'
  >
>;

const columnOf = {
  title: 'title',
  kind: 'kind',
  author: 'author',
  datedOn: 'dated_on',
  note: 'note',
  access: 'access',
} as const;

/** Saves what changed on a document that this transaction holds, and raises its version. */
export async function updateDocument(
  trx: Trx,
  id: Id,
  changes: DocumentChanges,
  at: Temporal.Instant,
): Promise<void> {
  const { namedIds, embargoUntil, publishedAt } = changes;
  const sets: RawBuilder<unknown>[] = [sql`version = version + 1`, sql`updated_at = ${at.toString()}`];
  const plain: Readonly<Record<string, unknown>> = changes;
  for (const [name, column] of Object.entries(columnOf))
    if (plain[name] !== undefined) sets.push(sql`${sql.ref(column)} = ${plain[name]}`);
  if (namedIds) sets.push(sql`named_ids = ${sql.val([...namedIds])}::uuid[]`);
  if (embargoUntil !== undefined) sets.push(sql`embargo_until = ${embargoUntil?.toString() ?? null}`);
  if (publishedAt !== undefined) sets.push(sql`published_at = ${publishedAt?.toString() ?? null}`);
  await sql`update documents set ${sql.join(sets)} where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}

/** Whether one of these numbers is of another document; `except` is the id of the document, or the key of the form that makes it. */
export async function areTaken(trx: Trx, numbers: readonly string[], except: Id): Promise<boolean> {
  const keys = sql.val(numbers.map((one) => one.toLowerCase()));
  const { rows } = await sql`
    select from documents where municipality_id = app_municipality() and number_key = any (${keys}::text[])
      and id <> ${except} and submission_key <> ${except}
    union all
    select from document_numbers n join documents d on d.municipality_id = n.municipality_id and d.id = n.document_id
    where n.municipality_id = app_municipality() and n.number_key = any (${keys}::text[])
      and d.id <> ${except} and d.submission_key <> ${except} limit 1`.execute(trx);
  return rows.length > 0;
}

export async function replaceNumbers(trx: Trx, id: Id, numbers: readonly string[]): Promise<void> {
  await sql`delete from document_numbers where municipality_id = app_municipality() and document_id = ${id}`.execute(
    trx,
  );
  if (numbers.length === 0) return;
  await sql`insert into document_numbers (municipality_id, number_key, document_id, number)
    select app_municipality(), lower(number), ${id}::uuid, number from unnest(${sql.val([...numbers])}::text[]) as number`.execute(
    trx,
  );
}
