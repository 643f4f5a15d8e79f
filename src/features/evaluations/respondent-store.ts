// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Answers, Respondent, Side } from './domain.ts';

const columns =
  sql.raw(`r.id, r.side, r.person_id as "personId", r.to_name as "toName", r.to_address as "toAddress", r.answers,
  r.quotes, r.may_quote as "mayQuote", r.invited_at as "invitedAt", r.saved_at as "savedAt", r.finished_at as "finishedAt"`);

async function read(trx: Trx, rest: RawBuilder<unknown>): Promise<Respondent[]> {
  const { rows } = await sql<Respondent>`
    select ${columns} from evaluation_respondents r where r.municipality_id = app_municipality() and ${rest}`.execute(
    trx,
  );
  return rows;
}

export function readRespondents(trx: Trx, evaluationId: Id): Promise<Respondent[]> {
  return read(trx, sql`r.evaluation_id = ${evaluationId} order by r.side, r.to_name, r.id`);
}

export async function hasAnswers(trx: Trx, evaluationId: Id): Promise<boolean> {
  const { rows } = await sql`select from evaluation_respondents
    where municipality_id = app_municipality() and evaluation_id = ${evaluationId} and saved_at is not null limit 1`.execute(
    trx,
  );
  return rows.length > 0;
}

export type NewRespondent = {
  readonly id: Id;
  readonly side: Side;
  readonly personId: Id | null;
  readonly organisationId: Id | null;
  readonly toName: string;
  readonly toAddress: string;
};

/** Those of these addresses that were not asked yet; gives how many. */
export async function insertRespondents(
  trx: Trx,
  evaluationId: Id,
  people: readonly NewRespondent[],
): Promise<number> {
  const { rows } = await sql`
    insert into evaluation_respondents (municipality_id, id, evaluation_id, side, person_id, organisation_id, to_name, to_address,
      answers, quotes, may_quote)
    select app_municipality(), id, ${evaluationId}::uuid, side, "personId", "organisationId", "toName", "toAddress", '{}', '{}', false
    from json_to_recordset(${JSON.stringify(people)}::json)
      as given (id uuid, side text, "personId" uuid, "organisationId" uuid, "toName" text, "toAddress" text)
    on conflict do nothing returning id`.execute(trx);
  return rows.length;
}

export async function insertLinks(
  trx: Trx,
  links: readonly { readonly tokenHash: string; readonly respondentId: Id }[],
  { at, expiresAt }: { readonly at: Temporal.Instant; readonly expiresAt: Temporal.Instant },
): Promise<void> {
  await sql`insert into evaluation_links (municipality_id, token_hash, respondent_id, created_at, expires_at)
    select app_municipality(), "tokenHash", "respondentId", ${at.toString()}::timestamptz, ${expiresAt.toString()}::timestamptz
    from json_to_recordset(${JSON.stringify(links)}::json) as given ("tokenHash" text, "respondentId" uuid)`.execute(
    trx,
  );
}

export async function noteInvited(trx: Trx, ids: readonly Id[], at: Temporal.Instant): Promise<void> {
  await sql`update evaluation_respondents set invited_at = ${at.toString()}
    where municipality_id = app_municipality() and id = any (${sql.val([...ids])}::uuid[])`.execute(trx);
}

/** Who was asked longer ago and did not finish, and is not reminded yet: from here on they are. */
export async function takeToRemind(
  trx: Trx,
  evaluationId: Id,
  { at, invitedBefore }: { readonly at: Temporal.Instant; readonly invitedBefore: Temporal.Instant },
): Promise<Respondent[]> {
  const { rows } = await sql<{ id: Id }>`
    update evaluation_respondents set reminded_at = ${at.toString()}
    where municipality_id = app_municipality() and evaluation_id = ${evaluationId} and finished_at is null and reminded_at is null
      and to_address <> '' and invited_at < ${invitedBefore.toString()}::timestamptz returning id`.execute(
    trx,
  );
  if (rows.length === 0) return [];
  return read(trx, sql`r.id = any (${sql.val(rows.map(({ id }) => id))}::uuid[]) order by r.id`);
}

export type ByLink = Respondent & { readonly evaluationId: Id; readonly expiresAt: Temporal.Instant };

export async function findByLink(trx: Trx, tokenHash: string): Promise<ByLink | undefined> {
  const { rows } = await sql<ByLink>`
    select ${columns}, r.evaluation_id as "evaluationId", l.expires_at as "expiresAt" from evaluation_links l
    join evaluation_respondents r on r.municipality_id = app_municipality() and r.id = l.respondent_id
    where l.municipality_id = app_municipality() and l.token_hash = ${tokenHash}`.execute(trx);
  return rows[0];
}

export type Saving = {
  readonly answers: Answers;
  readonly mayQuote: boolean;
  readonly isFinished: boolean;
  readonly at: Temporal.Instant;
};

/** What was answered now takes the place of what was answered before; who no longer lets us quote is quoted no more. */
export async function writeAnswers(trx: Trx, id: Id, saving: Saving): Promise<void> {
  const at = saving.at.toString();
  await sql`update evaluation_respondents set answers = ${JSON.stringify(saving.answers)}::jsonb, may_quote = ${saving.mayQuote},
      saved_at = ${at}::timestamptz, quotes = '{}',
      finished_at = case when ${saving.isFinished} then ${at}::timestamptz else finished_at end
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export async function writeQuotes(trx: Trx, id: Id, quotes: Readonly<Record<Id, string>>): Promise<void> {
  await sql`update evaluation_respondents set quotes = ${JSON.stringify(quotes)}::jsonb
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}
