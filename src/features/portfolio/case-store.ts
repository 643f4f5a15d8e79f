// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Mark, Skip, SubjectKind, SubjectRef } from './domain.ts';

type OfSubject<T> = Omit<T, 'subject'> & { readonly kind: SubjectKind; readonly subjectId: Id };

function withSubject<T>({ kind, subjectId, ...rest }: OfSubject<T>) {
  return { ...rest, subject: { kind, id: subjectId } };
}

export async function readSkips(trx: Trx, subjectIds: readonly Id[]): Promise<Skip[]> {
  if (subjectIds.length === 0) return [];
  const { rows } = await sql<OfSubject<Skip>>`
    select subject_kind as kind, subject_id as "subjectId", theme_id as "themeId", reason, skipped_by as "skippedBy",
      created_at as "createdAt"
    from portfolio_skips
    where municipality_id = app_municipality() and subject_kind in ('initiative', 'project')
      and subject_id = any (${sql.val([...subjectIds])}::uuid[])
    order by created_at`.execute(trx);
  return rows.map((row) => withSubject<Skip>(row));
}

/** False when this theme was skipped already. */
export async function insertSkip(trx: Trx, skip: Skip): Promise<boolean> {
  const { subject, themeId, reason, skippedBy, createdAt } = skip;
  const { rows } = await sql`
    insert into portfolio_skips (municipality_id, subject_kind, subject_id, theme_id, reason, skipped_by, created_at)
    values (app_municipality(), ${subject.kind}, ${subject.id}, ${themeId}, ${reason}, ${skippedBy}, ${createdAt.toString()})
    on conflict do nothing returning theme_id`.execute(trx);
  return rows.length > 0;
}

export async function readMarks(trx: Trx, subjectIds: readonly Id[]): Promise<Mark[]> {
  if (subjectIds.length === 0) return [];
  const { rows } = await sql<OfSubject<Mark>>`
    select id, subject_kind as kind, subject_id as "subjectId", note, marked_by as "markedBy", created_at as "createdAt",
      settled_by as "settledBy", settled_at as "settledAt", settled_note as "settledNote"
    from portfolio_conflicts
    where municipality_id = app_municipality() and subject_kind in ('initiative', 'project')
      and subject_id = any (${sql.val([...subjectIds])}::uuid[])
    order by id`.execute(trx);
  return rows.map((row) => withSubject<Mark>(row));
}

export async function insertMark(
  trx: Trx,
  mark: Pick<Mark, 'id' | 'subject' | 'note' | 'markedBy' | 'createdAt'>,
): Promise<boolean> {
  const { id, subject, note, markedBy, createdAt } = mark;
  const { rows } = await sql`
    insert into portfolio_conflicts (municipality_id, id, subject_kind, subject_id, note, marked_by, created_at)
    values (app_municipality(), ${id}, ${subject.kind}, ${subject.id}, ${note}, ${markedBy}, ${createdAt.toString()})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

/** False when it is not there, of another subject, or settled already. */
export async function settleMark(
  trx: Trx,
  on: { readonly id: Id; readonly subject: SubjectRef },
  settled: { readonly by: Id; readonly note: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const { rows } = await sql`
    update portfolio_conflicts set settled_by = ${settled.by}, settled_note = ${settled.note}, settled_at = ${settled.at.toString()}
    where municipality_id = app_municipality() and id = ${on.id} and subject_kind = ${on.subject.kind} and subject_id = ${on.subject.id}
      and settled_at is null
    returning id`.execute(trx);
  return rows.length > 0;
}

/** Notes that the administrators hear of themes that nobody holds; gives those of which they had not heard. */
export async function noteUnheld(
  trx: Trx,
  subject: SubjectRef,
  themeIds: readonly Id[],
  at: Temporal.Instant,
): Promise<Id[]> {
  const { rows } = await sql<{ themeId: Id }>`
    insert into portfolio_unheld (municipality_id, subject_kind, subject_id, theme_id, told_at)
    select app_municipality(), ${subject.kind}, ${subject.id}, theme_id, ${at.toString()}
    from unnest(${sql.val([...themeIds])}::uuid[]) as given (theme_id)
    on conflict do nothing returning theme_id as "themeId"`.execute(trx);
  return rows.map(({ themeId }) => themeId);
}

export type AnswerLink = {
  readonly subject: SubjectRef;
  /** The portfolio holder whose answer it gives. */
  readonly personId: Id;
  /** The assistant or deputy who got it; null for the holder. */
  readonly readerName: string | null;
  readonly expiresOn: string;
};

export async function insertAnswerLink(
  trx: Trx,
  link: AnswerLink & { readonly tokenHash: string; readonly at: Temporal.Instant },
): Promise<void> {
  const { tokenHash, subject, personId, readerName, expiresOn, at } = link;
  await sql`
    insert into portfolio_links (municipality_id, token_hash, subject_kind, subject_id, person_id, reader_name, expires_on, created_at)
    values (app_municipality(), ${tokenHash}, ${subject.kind}, ${subject.id}, ${personId}, ${readerName}, ${expiresOn}, ${at.toString()})`.execute(
    trx,
  );
}

export async function findAnswerLink(trx: Trx, tokenHash: string): Promise<AnswerLink | undefined> {
  const { rows } = await sql<OfSubject<AnswerLink>>`
    select subject_kind as kind, subject_id as "subjectId", person_id as "personId", reader_name as "readerName",
      expires_on as "expiresOn"
    from portfolio_links where municipality_id = app_municipality() and token_hash = ${tokenHash}`.execute(
    trx,
  );
  return rows[0] ? withSubject<AnswerLink>(rows[0]) : undefined;
}
