// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Template, TemplateDetails } from './domain.ts';

export async function loadTemplates(trx: Trx): Promise<readonly Template[]> {
  const { rows } = await sql<Template>`
    select id, title, kind, theme_id as "themeId", locale, body, ended_at as "endedAt"
    from answer_templates where municipality_id = app_municipality() order by lower(title), id`.execute(trx);
  return rows;
}

/** Held for the rest of the transaction, so that two changes come one after the other. */
export async function lockTemplate(trx: Trx, id: Id): Promise<Template | undefined> {
  const { rows } = await sql<Template>`
    select id, title, kind, theme_id as "themeId", locale, body, ended_at as "endedAt"
    from answer_templates where municipality_id = app_municipality() and id = ${id} for update`.execute(trx);
  return rows[0];
}

/** False when it is already there: the form was sent twice. */
export async function insertTemplate(trx: Trx, one: TemplateDetails, at: Temporal.Instant): Promise<boolean> {
  const { rows } = await sql`
    insert into answer_templates (municipality_id, id, title, kind, theme_id, locale, body, created_at)
    values (app_municipality(), ${one.id}, ${one.title}, ${one.kind}, ${one.themeId}, ${one.locale}, ${one.body}, ${at.toString()})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

export async function updateTemplate(trx: Trx, one: TemplateDetails): Promise<void> {
  await sql`update answer_templates
    set title = ${one.title}, kind = ${one.kind}, theme_id = ${one.themeId}, locale = ${one.locale}, body = ${one.body}
    where municipality_id = app_municipality() and id = ${one.id}`.execute(trx);
}

export async function updateTemplateEnd(trx: Trx, id: Id, endedAt: Temporal.Instant | null): Promise<void> {
  await sql`update answer_templates set ended_at = ${endedAt?.toString() ?? null}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}
