// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Holder, Work } from './domain.ts';

type WorkRow = Omit<Work, 'holder'> & { holderKind: Holder['kind']; holderId: Id };

const columns =
  sql.raw(`c.id, c.number, c.subject, c.state, c.due_on as "dueOn", c.created_at as "createdAt", c.holder_id as "holderId",
  case when c.holder_area_id is not null then 'team' when c.holder_person_id is not null then 'person' else 'organisation' end as "holderKind"`);

/**
 * What waits for each of these holders: late, due until a day, or brought in since a moment; of each the first so many. One index
 * range per holder, all in one question.
 */
export async function readWaitingWork(
  trx: Trx,
  wanted: { holderIds: readonly Id[]; toDay: string; since: Temporal.Instant; each: number },
): Promise<Work[]> {
  const { rows } = await sql<WorkRow>`
    select found.* from unnest(${sql.val([...wanted.holderIds])}::uuid[]) as key (id)
    cross join lateral (
      (select ${columns} from contributions c
        where c.municipality_id = app_municipality() and c.holder_id = key.id and c.is_open
          and c.state in ('received', 'in_progress') and c.sort_on <= ${wanted.toDay}::date
        order by c.sort_on, c.id limit ${wanted.each})
      union
      (select ${columns} from contributions c
        where c.municipality_id = app_municipality() and c.holder_id = key.id and c.is_open
          and c.state = 'received' and c.created_at >= ${wanted.since.toString()}::timestamptz
        order by c.sort_on, c.id limit ${wanted.each})
    ) as found
    order by found."dueOn", found.id`.execute(trx);
  return rows.map(toWork);
}

/** Open contributions in which the resident said something since a moment. */
export async function readReplied(trx: Trx, since: Temporal.Instant, most: number): Promise<Work[]> {
  const { rows } = await sql<WorkRow>`
    select ${columns} from contributions c
    where c.municipality_id = app_municipality() and c.is_open and c.id in (
      select m.contribution_id from contribution_messages m
      where m.municipality_id = app_municipality() and m.kind = 'reply' and m.id >= ${idFrom(since)}::uuid
        and m.created_at >= ${since.toString()}::timestamptz)
    order by c.id limit ${most}`.execute(trx);
  return rows.map(toWork);
}

/** The lowest id that can have been made at a moment or later (RFC 9562, version 7): ids are an index on time. */
function idFrom(since: Temporal.Instant): Id {
  const hex = since.epochMilliseconds.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

/** Closed ones whose submitter was not helped and waits for a decision. */
export async function readUndecided(trx: Trx, most: number): Promise<Work[]> {
  const { rows } = await sql<WorkRow>`
    select ${columns} from satisfactions s
    join contributions c on c.municipality_id = s.municipality_id and c.id = s.contribution_id
    where s.municipality_id = app_municipality() and s.helped = 'no' and s.verdict is null
    order by s.id limit ${most}`.execute(trx);
  return rows.map(toWork);
}

function toWork({ holderKind, holderId, ...row }: WorkRow): Work {
  return { ...row, holder: { kind: holderKind, id: holderId } };
}

/** Writes down who gets the mail of a day, and gives those who did not have it yet: nobody gets two. */
export async function takeMornings(
  trx: Trx,
  personIds: readonly Id[],
  morning: { day: string; at: Temporal.Instant },
): Promise<ReadonlySet<Id>> {
  const { rows } = await sql<{ personId: Id }>`
    insert into morning_mails (municipality_id, person_id, day, sent_at)
    select app_municipality(), id, ${morning.day}::date, ${morning.at.toString()}::timestamptz
    from unnest(${sql.val([...personIds])}::uuid[]) as given (id)
    on conflict do nothing returning person_id as "personId"`.execute(trx);
  return new Set(rows.map(({ personId }) => personId));
}

export async function forgetMornings(trx: Trx, before: string): Promise<void> {
  await sql`delete from morning_mails where municipality_id = app_municipality() and day < ${before}::date`.execute(
    trx,
  );
}

/** Who does not want the morning mail. */
export async function readUnwanting(trx: Trx): Promise<ReadonlySet<Id>> {
  const { rows } = await sql<{ personId: Id }>`
    select person_id as "personId" from morning_mail_off where municipality_id = app_municipality()`.execute(
    trx,
  );
  return new Set(rows.map(({ personId }) => personId));
}

export async function wantsMorningMail(trx: Trx, personId: Id): Promise<boolean> {
  const { rows } = await sql`
    select 1 from morning_mail_off where municipality_id = app_municipality() and person_id = ${personId}`.execute(
    trx,
  );
  return rows.length === 0;
}

/** False when it was so already. */
export async function setMorningMail(
  trx: Trx,
  personId: Id,
  choice: { isOn: boolean; at: Temporal.Instant },
): Promise<boolean> {
  const { numAffectedRows } = choice.isOn
    ? await sql`delete from morning_mail_off where municipality_id = app_municipality() and person_id = ${personId}`.execute(
        trx,
      )
    : await sql`insert into morning_mail_off (municipality_id, person_id, since)
        values (app_municipality(), ${personId}, ${choice.at.toString()}) on conflict do nothing`.execute(
        trx,
      );
  return numAffectedRows === 1n;
}
