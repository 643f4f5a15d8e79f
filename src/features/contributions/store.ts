// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import { byKey } from '../../platform/db/kept-plans.ts';
import type { Trx } from '../../platform/db/opener.ts';
import {
  type AreaFrom,
  type Channel,
  type Contribution,
  type ContributionKind,
  type Holder,
  type State,
  isContributionNumber,
} from './domain.ts';

type Row = Omit<Contribution, 'holder'> & {
  holderAreaId: Id | null;
  holderPersonId: Id | null;
  holderOrganisationId: Id | null;
};

/** The columns of a Contribution, for every query that gives whole ones. */
export const columns: RawBuilder<unknown> = sql.raw(`
  c.id, c.number, c.kind, c.state, c.channel, c.subject, c.body, c.public_subject as "publicSubject", c.public_body as "publicBody", c.locale, c.area_id as "areaId", c.lon, c.lat,
  c.theme_id as "themeId", c.contact_id as "contactId", c.holder_area_id as "holderAreaId", c.holder_person_id as "holderPersonId",
  c.holder_organisation_id as "holderOrganisationId", c.public_consent as "publicConsent", c.published_at as "publishedAt",
  c.due_on as "dueOn", c.answered_at as "answeredAt", c.closed_at as "closedAt", c.close_reason as "closeReason",
  c.merged_into_id as "mergedIntoId", c.split_from_id as "splitFromId", c.anonymised_at as "anonymisedAt", c.version,
  c.created_at as "createdAt"`);

export function toContribution(row: Row): Contribution {
  const { holderAreaId, holderPersonId, holderOrganisationId, ...rest } = row;
  return { ...rest, holder: holderOf(holderAreaId, holderPersonId, holderOrganisationId) };
}

function holderOf(area: Id | null, person: Id | null, organisation: Id | null): Holder {
  if (area) return { kind: 'team', id: area };
  if (person) return { kind: 'person', id: person };
  if (organisation) return { kind: 'organisation', id: organisation };
  throw new Error('A contribution without a holder cannot be: the database holds to that.');
}

function holderColumns({ kind, id }: Holder) {
  return {
    area: kind === 'team' ? id : null,
    person: kind === 'person' ? id : null,
    organisation: kind === 'organisation' ? id : null,
  };
}

export async function readWhole(trx: Trx, query: RawBuilder<Row>): Promise<Contribution[]> {
  const { rows } = await query.execute(trx);
  return rows.map(toContribution);
}

export function wholeWhere(condition: RawBuilder<unknown>): RawBuilder<Row> {
  return sql<Row>`select ${columns} from contributions c where c.municipality_id = app_municipality() and ${condition}`;
}

export type NewContribution = {
  readonly id: Id;
  readonly kind: ContributionKind;
  readonly channel: Channel;
  readonly subject: string;
  readonly body: string;
  readonly locale: Locale;
  readonly areaId: Id;
  readonly areaFrom: AreaFrom;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly themeId: Id | null;
  readonly contactId: Id | null;
  readonly state: State;
  readonly holder: Holder;
  readonly splitFromId?: Id;
  readonly publicConsent: boolean;
  readonly dueOn: string;
  readonly submissionKey: Id;
  readonly at: Temporal.Instant;
  readonly year: number;
};

/** Writes a contribution with the next number of its year, and gives that number; nothing when its form was already taken. */
export async function insertContribution(trx: Trx, one: NewContribution): Promise<string | undefined> {
  const at = one.at.toString();
  const holder = holderColumns(one.holder);
  const { rows } = await sql<{ number: string }>`
    insert into contributions (municipality_id, id, number, kind, state, channel, subject, body, locale, area_id, area_from, lon, lat,
      theme_id, contact_id, holder_area_id, holder_person_id, holder_organisation_id, split_from_id, public_consent, due_on, submission_key, created_at, updated_at)
    values (app_municipality(), ${one.id}, next_number('B', ${one.year}::integer),
      ${one.kind}, ${one.state}, ${one.channel}, ${one.subject}, ${one.body}, ${one.locale}, ${one.areaId}, ${one.areaFrom},
      ${one.lon}, ${one.lat}, ${one.themeId}, ${one.contactId}, ${holder.area}, ${holder.person}, ${holder.organisation}, ${one.splitFromId ?? null}, ${one.publicConsent}, ${one.dueOn}, ${one.submissionKey}, ${at}, ${at})
    on conflict (municipality_id, submission_key) do nothing
    returning number`.execute(trx);
  return rows[0]?.number;
}

export async function findByNumber(trx: Trx, number: string): Promise<Contribution | undefined> {
  if (!isContributionNumber(number)) return undefined;
  const [found] = await readWhole(trx, sql<Row>`${byKey} ${wholeWhere(sql`c.number = ${number}`)}`);
  return found;
}

/** The numbers of some contributions, by their ids. */
export async function readNumbers(trx: Trx, ids: readonly Id[]): Promise<Map<Id, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: Id; number: string }>`
    select id, number from contributions
    where municipality_id = app_municipality() and id = any (${sql.val([...new Set(ids)])}::uuid[])`.execute(
    trx,
  );
  return new Map(rows.map(({ id, number }) => [id, number]));
}

export async function findBySubmission(trx: Trx, submissionKey: Id): Promise<Contribution | undefined> {
  const [found] = await readWhole(
    trx,
    sql<Row>`${byKey} ${wholeWhere(sql`c.submission_key = ${submissionKey}`)}`,
  );
  return found;
}

export async function readByIds(trx: Trx, ids: readonly Id[]): Promise<Contribution[]> {
  return ids.length === 0 ? [] : readWhole(trx, wholeWhere(sql`c.id = any (${sql.val([...ids])}::uuid[])`));
}

/** The same, held for the rest of the transaction, so that two moves on one contribution come one after the other. */
export async function lockByNumber(trx: Trx, number: string): Promise<Contribution | undefined> {
  const [found] = await readWhole(
    trx,
    sql<Row>`${byKey} ${wholeWhere(sql`c.number = ${number}`)} for update`,
  );
  return found;
}

/** Some of them by id, held for the rest of the transaction: always in the same order, so that two who want the same never wait for each other. */
export async function lockByIds(trx: Trx, ids: readonly Id[]): Promise<Contribution[]> {
  const among = wholeWhere(sql`c.id = any (${sql.val([...ids])}::uuid[])`);
  return readWhole(trx, sql<Row>`${among} order by c.id for update`);
}

/** What somebody holds and is not closed, held for the rest of the transaction. */
export async function lockOpenOfPerson(trx: Trx, personId: Id): Promise<{ id: Id; areaId: Id }[]> {
  const { rows } = await sql<{ id: Id; areaId: Id }>`
    select id, area_id as "areaId" from contributions
    where municipality_id = app_municipality() and holder_id = ${personId} and is_open for update`.execute(
    trx,
  );
  return rows;
}

/** An open contribution whose area came from its point. */
export type Pointed = {
  readonly id: Id;
  readonly number: string;
  readonly areaId: Id;
  readonly lon: number;
  readonly lat: number;
  readonly isWithTeam: boolean;
  readonly kind: ContributionKind;
  readonly themeId: Id | null;
};

export async function readOpenByPoint(trx: Trx): Promise<Pointed[]> {
  const { rows } = await sql<Pointed>`
    select id, number, area_id as "areaId", lon, lat, holder_area_id is not null as "isWithTeam", kind, theme_id as "themeId" from contributions
    where municipality_id = app_municipality() and is_open and area_from = 'point'
    order by id for update`.execute(trx);
  return rows;
}

export type Changes = {
  readonly state?: State;
  readonly kind?: ContributionKind;
  readonly themeId?: Id | null;
  readonly areaId?: Id;
  readonly areaFrom?: AreaFrom;
  readonly holder?: Holder;
  readonly dueOn?: string | null;
  readonly answeredAt?: Temporal.Instant;
  readonly closedAt?: Temporal.Instant | null;
  readonly closeReason?: string | null;
  readonly publishedAt?: Temporal.Instant | null;
  readonly mergedIntoId?: Id | null;
  readonly publicSubject?: string | null;
  readonly publicBody?: string | null;
};

/** Saves what changed on a contribution that this transaction holds, and raises its version. */
export async function updateContribution(
  trx: Trx,
  id: Id,
  changes: Changes,
  at: Temporal.Instant,
): Promise<void> {
  const { holder } = changes;
  const sets: RawBuilder<unknown>[] = [sql`version = version + 1`, sql`updated_at = ${at.toString()}`];
  if (changes.state !== undefined) sets.push(sql`state = ${changes.state}`);
  if (changes.kind !== undefined) sets.push(sql`kind = ${changes.kind}`);
  if (changes.themeId !== undefined) sets.push(sql`theme_id = ${changes.themeId}`);
  if (changes.areaId !== undefined) sets.push(sql`area_id = ${changes.areaId}`);
  if (changes.areaFrom !== undefined) sets.push(sql`area_from = ${changes.areaFrom}`);
  if (changes.dueOn !== undefined) sets.push(sql`due_on = ${changes.dueOn}`);
  if (changes.answeredAt !== undefined) sets.push(sql`answered_at = ${changes.answeredAt.toString()}`);
  if (changes.closedAt !== undefined) sets.push(sql`closed_at = ${changes.closedAt?.toString() ?? null}`);
  // Taken up again, it is no longer without its people.
  if (changes.closedAt === null) sets.push(sql`anonymised_at = null`);
  if (changes.closeReason !== undefined) sets.push(sql`close_reason = ${changes.closeReason}`);
  if (changes.publishedAt !== undefined)
    sets.push(sql`published_at = ${changes.publishedAt?.toString() ?? null}`);
  if (changes.mergedIntoId !== undefined) sets.push(sql`merged_into_id = ${changes.mergedIntoId}`);
  if (changes.publicSubject !== undefined) sets.push(sql`public_subject = ${changes.publicSubject}`);
  if (changes.publicBody !== undefined) sets.push(sql`public_body = ${changes.publicBody}`);
  if (holder) {
    const { area, person, organisation } = holderColumns(holder);
    sets.push(sql`holder_area_id = ${area}`);
    sets.push(sql`holder_person_id = ${person}`);
    sets.push(sql`holder_organisation_id = ${organisation}`);
  }
  await sql`update contributions set ${sql.join(sets)} where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}
