// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import { byKey } from '../../platform/db/kept-plans.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Message } from './domain.ts';

/** Somebody who said of a public contribution: that is mine as well. */
export type Joiner = {
  readonly id: Id;
  readonly contributionId: Id;
  readonly contactId: Id | null;
  readonly locale: Locale;
  /** For the team; empty when nothing was added. */
  readonly body: string;
  readonly createdAt: Temporal.Instant;
};

export type NewJoiner = Omit<Joiner, 'createdAt'> & {
  readonly submissionKey: Id;
  readonly at: Temporal.Instant;
};

/** False when this form was already taken. */
export async function insertJoiner(trx: Trx, one: NewJoiner): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into contribution_joiners (municipality_id, id, contribution_id, contact_id, locale, body, submission_key, created_at)
    values (app_municipality(), ${one.id}, ${one.contributionId}, ${one.contactId}, ${one.locale}, ${one.body}, ${one.submissionKey},
      ${one.at.toString()})
    on conflict (municipality_id, submission_key) do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

const columns = sql.raw(
  `id, contribution_id as "contributionId", contact_id as "contactId", locale, body, created_at as "createdAt"`,
);

export async function findJoiner(trx: Trx, id: Id): Promise<Joiner | undefined> {
  const { rows } = await sql<Joiner>`select ${columns} from contribution_joiners
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
  return rows[0];
}

/** The joiner of a contribution whose id ends so. */
export async function findJoinerByTail(
  trx: Trx,
  contributionId: Id,
  tail: string,
): Promise<Joiner | undefined> {
  const { rows } = await sql<Joiner>`select ${columns} from contribution_joiners
    where municipality_id = app_municipality() and contribution_id = ${contributionId} and right(id::text, ${tail.length}) = ${tail}
    order by id limit 1`.execute(trx);
  return rows[0];
}

/** Who joined a contribution with this mail address, when somebody did. */
export async function findJoinerByAddress(
  trx: Trx,
  contributionId: Id,
  email: string,
): Promise<Pick<Joiner, 'id'> | undefined> {
  const { rows } = await sql<Pick<Joiner, 'id'>>`
    select j.id from contribution_joiners j
    join contacts p on p.municipality_id = app_municipality() and p.id = j.contact_id
    where j.municipality_id = app_municipality() and j.contribution_id = ${contributionId} and p.email_key = ${email.toLowerCase()}
    order by j.id limit 1`.execute(trx);
  return rows[0];
}

export async function findJoinerBySubmission(trx: Trx, submissionKey: Id): Promise<Joiner | undefined> {
  const { rows } = await sql<Joiner>`select ${columns} from contribution_joiners
    where municipality_id = app_municipality() and submission_key = ${submissionKey}`.execute(trx);
  return rows[0];
}

/** Whoever hears what happens to a contribution besides its own submitter. */
export type Hearer = {
  /** What they brought or joined, with their own words. */
  readonly contributionId: Id;
  readonly number: string;
  readonly subject: string;
  readonly body: string;
  readonly locale: Locale;
  readonly joinerId: Id | null;
  readonly name: string | null;
  readonly email: string;
};

/** A contribution with everything that is part of it, however many steps away. */
const family = (contributionId: Id) => sql`${byKey}
  with recursive family as (
    select id, number, subject, coalesce(public_subject, subject) as public_subject, body, locale, contact_id, 0 as depth from contributions
    where municipality_id = app_municipality() and id = ${contributionId}
    union all
    select c.id, c.number, c.subject, coalesce(c.public_subject, c.subject), c.body, c.locale, c.contact_id, depth + 1
    from family join contributions c on c.municipality_id = app_municipality() and c.merged_into_id = family.id)`;

/**
 * Who brought what was merged into it, and who joined any of them; each mail address once, however often it was left. Not the
 * submitter of the contribution itself, nor anyone with that address.
 */
export async function readHearers(trx: Trx, contributionId: Id): Promise<Hearer[]> {
  const { rows } = await sql<Hearer>`${family(contributionId)}, told as (
      select id as contribution_id, number, subject, body, locale, contact_id, null::uuid as joiner_id, depth, 0 as rank from family
      union all
      select family.id, number, public_subject, j.body, j.locale, j.contact_id, j.id, depth, 1 from family
      join contribution_joiners j on j.municipality_id = app_municipality() and j.contribution_id = family.id),
    reached as (
      select distinct on (p.email_key) told.*, p.name, p.email from told
      join contacts p on p.municipality_id = app_municipality() and p.id = told.contact_id
      where p.email_key is not null
      order by p.email_key, rank, depth, told.contribution_id, joiner_id)
    select contribution_id as "contributionId", number, subject, body, locale, joiner_id as "joinerId", name, email from reached
    where depth > 0 or rank > 0
    order by joiner_id nulls first, contribution_id`.execute(trx);
  return rows;
}

/** How many others brought or joined the same, each mail address or number once. */
export async function countOthers(trx: Trx, contributionId: Id): Promise<number> {
  const { rows } = await sql<{ count: number }>`${family(contributionId)}, told as (
      select id, contact_id, depth = 0 as is_first from family
      union all
      select j.id, j.contact_id, false from family
      join contribution_joiners j on j.municipality_id = app_municipality() and j.contribution_id = family.id),
    each as (
      select coalesce(p.email_key, p.phone, told.id::text) as who, bool_or(is_first) as is_first from told
      left join contacts p on p.municipality_id = app_municipality() and p.id = told.contact_id
      group by 1)
    select count(*) filter (where not is_first)::int as count from each`.execute(trx);
  return rows[0]?.count ?? 0;
}

/** A joiner as the team sees one. */
export type NamedJoiner = Pick<Joiner, 'id' | 'body' | 'createdAt'> & {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
};

/** Who joined last. */
export async function readJoiners(trx: Trx, contributionId: Id, limit: number): Promise<NamedJoiner[]> {
  const { rows } = await sql<NamedJoiner>`
    select j.id, j.body, j.created_at as "createdAt", p.name, p.email, p.phone from contribution_joiners j
    left join contacts p on p.municipality_id = app_municipality() and p.id = j.contact_id
    where j.municipality_id = app_municipality() and j.contribution_id = ${contributionId}
    order by j.id desc limit ${limit}`.execute(trx);
  return rows;
}

/**
 * The answers that were given to all, as somebody heard them who brought or joined this contribution: its own from `since`, and
 * those to what it was part of, for as long as it was; oldest first. `isPublic` ones are for everyone, whenever they were given.
 */
export async function readHeard(
  trx: Trx,
  contributionId: Id,
  since: Temporal.Instant,
): Promise<(Message & { contributionId: Id })[]> {
  const { rows } = await sql<Message & { contributionId: Id }>`
    with recursive heard as (
      select ${contributionId}::uuid as id, ${since.toString()}::timestamptz as since, 'infinity'::timestamptz as until
      union all
      select m.into_id, greatest(heard.since, m.merged_at), least(heard.until, coalesce(m.undone_at, 'infinity'))
      from heard join contribution_merges m on m.municipality_id = app_municipality() and m.contribution_id = heard.id
      where greatest(heard.since, m.merged_at) < least(heard.until, coalesce(m.undone_at, 'infinity')))
    select distinct a.id, a.contribution_id as "contributionId", a.kind, a.author_person_id as "authorPersonId", a.body, a.public_body as "publicBody",
      a.is_public as "isPublic", a.created_at as "createdAt"
    from heard join contribution_messages a on a.municipality_id = app_municipality() and a.contribution_id = heard.id
    where a.kind = 'answer' and ((a.created_at >= heard.since and a.created_at < heard.until)
      or (a.is_public and heard.until = 'infinity'))
    order by a.id`.execute(trx);
  return rows;
}
