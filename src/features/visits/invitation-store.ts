// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Answer, Impression, Invitation } from './domain.ts';

const columns =
  sql.raw(`i.id, i.visit_id as "visitId", i.organisation_id as "organisationId", i.to_name as "toName",
  i.to_address as "toAddress", i.answer, i.note, i.invited_at as "invitedAt", i.answered_at as "answeredAt"`);

/** False when this address was asked along before. */
export async function insertInvitation(
  trx: Trx,
  one: Invitation & { readonly invitedBy: Id | null },
): Promise<boolean> {
  const { rows } = await sql`
    insert into visit_invitations (municipality_id, id, visit_id, organisation_id, to_name, to_address, invited_by, invited_at, note)
    values (app_municipality(), ${one.id}, ${one.visitId}, ${one.organisationId}, ${one.toName}, ${one.toAddress}, ${one.invitedBy},
      ${one.invitedAt.toString()}, '')
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

export async function readInvitations(trx: Trx, visitId: Id): Promise<Invitation[]> {
  const { rows } = await sql<Invitation>`select ${columns} from visit_invitations i
    where i.municipality_id = app_municipality() and i.visit_id = ${visitId} order by i.to_name, i.id`.execute(
    trx,
  );
  return rows;
}

export async function insertLink(
  trx: Trx,
  link: { readonly tokenHash: string; readonly invitationId: Id; readonly at: Temporal.Instant },
  expiresAt: Temporal.Instant,
): Promise<void> {
  await sql`insert into visit_links (municipality_id, token_hash, invitation_id, created_at, expires_at)
    values (app_municipality(), ${link.tokenHash}, ${link.invitationId}, ${link.at.toString()}, ${expiresAt.toString()})`.execute(
    trx,
  );
}

/** What a link opens, and until when. */
export async function findByLink(
  trx: Trx,
  tokenHash: string,
): Promise<(Invitation & { readonly expiresAt: Temporal.Instant }) | undefined> {
  const { rows } = await sql<Invitation & { expiresAt: Temporal.Instant }>`
    select ${columns}, l.expires_at as "expiresAt" from visit_links l
    join visit_invitations i on i.municipality_id = app_municipality() and i.id = l.invitation_id
    where l.municipality_id = app_municipality() and l.token_hash = ${tokenHash}`.execute(trx);
  return rows[0];
}

export type Reply = { readonly answer: Answer; readonly note: string; readonly at: Temporal.Instant };

/** False when that was said already, in the same words. */
export async function writeReply(trx: Trx, id: Id, { answer, note, at }: Reply): Promise<boolean> {
  const { rows } =
    await sql`update visit_invitations set answer = ${answer}, note = ${note}, answered_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id} and (answer is distinct from ${answer} or note <> ${note})
    returning id`.execute(trx);
  return rows.length > 0;
}

const impressionColumns = sql.raw(`i.id, i.visit_id as "visitId", i.person_id as "personId", i.body,
  i.theme_id as "themeId", i.mood, i.noted_at as "notedAt",
  (select c.number from contributions c where c.municipality_id = app_municipality() and c.id = i.contribution_id) as "contributionNumber"`);

/** False when this form was taken before. */
export async function insertImpression(
  trx: Trx,
  one: Omit<Impression, 'contributionNumber'>,
): Promise<boolean> {
  const { rows } = await sql`
    insert into visit_impressions (municipality_id, id, visit_id, person_id, body, theme_id, mood, noted_at)
    values (app_municipality(), ${one.id}, ${one.visitId}, ${one.personId}, ${one.body}, ${one.themeId}, ${one.mood},
      ${one.notedAt.toString()})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

/** In the order in which they were noted. */
export async function readImpressions(trx: Trx, visitId: Id): Promise<Impression[]> {
  const { rows } = await sql<Impression>`select ${impressionColumns} from visit_impressions i
    where i.municipality_id = app_municipality() and i.visit_id = ${visitId} order by i.noted_at, i.id`.execute(
    trx,
  );
  return rows;
}

export async function findImpression(trx: Trx, visitId: Id, id: Id): Promise<Impression | undefined> {
  const { rows } = await sql<Impression>`select ${impressionColumns} from visit_impressions i
    where i.municipality_id = app_municipality() and i.visit_id = ${visitId} and i.id = ${id}`.execute(trx);
  return rows[0];
}

export async function writeTheme(trx: Trx, id: Id, themeId: Id): Promise<boolean> {
  const { rows } = await sql`update visit_impressions set theme_id = ${themeId}
    where municipality_id = app_municipality() and id = ${id} and theme_id is distinct from ${themeId}::uuid returning id`.execute(
    trx,
  );
  return rows.length > 0;
}

/** Says which contribution came of it; once and for all. */
export async function tieToContribution(trx: Trx, id: Id, contributionId: Id): Promise<boolean> {
  const { rows } = await sql`update visit_impressions set contribution_id = ${contributionId}
    where municipality_id = app_municipality() and id = ${id} and contribution_id is null returning id`.execute(
    trx,
  );
  return rows.length > 0;
}
