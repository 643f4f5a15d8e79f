// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { AnswerKind, Offer } from './domain.ts';

/** False when it was counted before. */
export async function insertSupport(
  trx: Trx,
  support: { readonly initiativeId: Id; readonly mark: string; readonly day: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into initiative_supports (municipality_id, initiative_id, mark, supported_on)
    values (app_municipality(), ${support.initiativeId}, ${support.mark}, ${support.day}) on conflict do nothing`.execute(
    trx,
  );
  if (numAffectedRows !== 1n) return false;
  await addSupporters(trx, support.initiativeId, 1);
  return true;
}

/** False when it was not counted. */
export async function deleteSupport(trx: Trx, initiativeId: Id, mark: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from initiative_supports where municipality_id = app_municipality() and initiative_id = ${initiativeId} and mark = ${mark}`.execute(
    trx,
  );
  if (numAffectedRows !== 1n) return false;
  await addSupporters(trx, initiativeId, -1);
  return true;
}

export async function hasSupport(trx: Trx, initiativeId: Id, mark: string): Promise<boolean> {
  const { rows } = await sql`
    select from initiative_supports where municipality_id = app_municipality() and initiative_id = ${initiativeId} and mark = ${mark}`.execute(
    trx,
  );
  return rows.length > 0;
}

/** Beside the rows, so that a list of many counts nothing. It is no change of the words: the version stays. */
async function addSupporters(trx: Trx, initiativeId: Id, by: 1 | -1): Promise<void> {
  await sql`update initiatives set supporters = supporters + ${by}::integer
    where municipality_id = app_municipality() and id = ${initiativeId}`.execute(trx);
}

const offerColumns =
  sql.raw(`id, initiative_id as "initiativeId", contact_id as "contactId", kinds, body, available,
  shares_contact as "sharesContact", locale, state, answer, shares_back as "sharesBack", answered_by as "answeredBy",
  answered_at as "answeredAt", created_at as "createdAt"`);

export type NewOffer = Pick<
  Offer,
  | 'id'
  | 'initiativeId'
  | 'contactId'
  | 'kinds'
  | 'body'
  | 'available'
  | 'sharesContact'
  | 'locale'
  | 'createdAt'
>;

export async function insertOffer(trx: Trx, one: NewOffer): Promise<void> {
  await sql`
    insert into help_offers (municipality_id, id, initiative_id, contact_id, kinds, body, available, shares_contact, locale, created_at)
    values (app_municipality(), ${one.id}, ${one.initiativeId}, ${one.contactId}, ${sql.val([...one.kinds])}::text[], ${one.body},
      ${one.available}, ${one.sharesContact}, ${one.locale}, ${one.createdAt.toString()})`.execute(trx);
}

export async function lockOffer(trx: Trx, id: Id): Promise<Offer | undefined> {
  const { rows } = await sql<Offer>`
    select ${offerColumns} from help_offers where municipality_id = app_municipality() and id = ${id} for update`.execute(
    trx,
  );
  return rows[0];
}

export async function findOffer(trx: Trx, id: Id): Promise<Offer | undefined> {
  const { rows } = await sql<Offer>`
    select ${offerColumns} from help_offers where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
  return rows[0];
}

const mostOffers = 200;

/** What was offered to an initiative: what waits first, then the newest. */
export async function readOffers(trx: Trx, initiativeId: Id): Promise<Offer[]> {
  const { rows } = await sql<Offer>`
    select ${offerColumns} from help_offers where municipality_id = app_municipality() and initiative_id = ${initiativeId}
    order by (state = 'offered') desc, id desc limit ${mostOffers}`.execute(trx);
  return rows;
}

export type WaitingOffers = {
  readonly number: string;
  readonly title: string;
  readonly areaIds: readonly Id[];
  readonly count: number;
  readonly since: Temporal.Instant;
  /** Nobody who leads it can be mailed: the team answers. */
  readonly isForTeam: boolean;
};

/** Where offers wait for an answer, longest first. */
export async function readWaitingOffers(trx: Trx): Promise<WaitingOffers[]> {
  const { rows } = await sql<WaitingOffers>`
    with waiting as (
      select initiative_id, count(*)::int as count, min(created_at) as since from help_offers
      where municipality_id = app_municipality() and state = 'offered' group by initiative_id order by min(created_at) limit ${mostOffers})
    select i.number, i.title, i.area_ids as "areaIds", waiting.count, waiting.since,
      not exists (select from initiators n join contacts c on c.municipality_id = n.municipality_id and c.id = n.contact_id
        where n.municipality_id = i.municipality_id and n.initiative_id = i.id and n.ended_at is null and c.email is not null) as "isForTeam"
    from waiting join initiatives i on i.municipality_id = app_municipality() and i.id = waiting.initiative_id
    order by waiting.since`.execute(trx);
  return rows;
}

export async function updateOfferWithdrawn(trx: Trx, id: Id, at: Temporal.Instant): Promise<void> {
  await sql`update help_offers set state = 'withdrawn', withdrawn_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

export type Answered = {
  readonly state: AnswerKind;
  readonly answer: string;
  readonly sharesBack: boolean;
  readonly by: 'initiator' | 'team';
  readonly at: Temporal.Instant;
};

export async function updateOffer(trx: Trx, id: Id, answered: Answered): Promise<void> {
  await sql`update help_offers set state = ${answered.state}, answer = ${answered.answer}, shares_back = ${answered.sharesBack},
      answered_by = ${answered.by}, answered_at = ${answered.at.toString()}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}
