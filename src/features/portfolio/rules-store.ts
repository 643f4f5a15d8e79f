// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Level } from './domain.ts';
import { type Assistant, type Rules, type Terms, usualTerms } from './rules-domain.ts';

export async function loadRules(trx: Trx): Promise<Rules> {
  const [levels, terms, assistants] = await Promise.all([
    sql<{ themeId: Id; level: Level }>`select theme_id as "themeId", level from theme_levels
      where municipality_id = app_municipality()`.execute(trx),
    sql<Terms>`
      select term_working_days as "termWorkingDays", remind_before as "remindBefore", remind_after as "remindAfter",
        inform_silence as "informSilence", consult_silence as "consultSilence", secretary_name as "secretaryName",
        secretary_email as "secretaryEmail"
      from portfolio_terms where municipality_id = app_municipality()`.execute(trx),
    sql<Assistant>`select id, person_id as "personId", name, email from alderman_assistants
      where municipality_id = app_municipality() and ended_at is null order by name, id`.execute(trx),
  ]);
  return {
    terms: terms.rows[0] ?? usualTerms,
    levels: new Map(levels.rows.map(({ themeId, level }) => [themeId, level])),
    assistants: assistants.rows,
  };
}

/** One change of the rules at a time in a municipality. */
export async function lockRules(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('portfolio rules ' || app_municipality()::text, 0))`.execute(
    trx,
  );
}

export async function saveLevels(trx: Trx, levels: ReadonlyMap<Id, Level>): Promise<void> {
  const rows = [...levels].map(([themeId, level]) => ({ theme_id: themeId, level }));
  await sql`insert into theme_levels (municipality_id, theme_id, level)
    select app_municipality(), given.theme_id, given.level
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (theme_id uuid, level text)
    on conflict (municipality_id, theme_id) do update set level = excluded.level`.execute(trx);
}

export async function saveTerms(trx: Trx, terms: Terms): Promise<void> {
  await sql`
    insert into portfolio_terms (municipality_id, term_working_days, remind_before, remind_after, inform_silence, consult_silence,
      secretary_name, secretary_email)
    values (app_municipality(), ${terms.termWorkingDays}, ${terms.remindBefore}, ${terms.remindAfter}, ${terms.informSilence},
      ${terms.consultSilence}, ${terms.secretaryName}, ${terms.secretaryEmail})
    on conflict (municipality_id) do update set term_working_days = excluded.term_working_days,
      remind_before = excluded.remind_before, remind_after = excluded.remind_after, inform_silence = excluded.inform_silence,
      consult_silence = excluded.consult_silence, secretary_name = excluded.secretary_name,
      secretary_email = excluded.secretary_email`.execute(trx);
}

/** False when this alderman has somebody with this address already. */
export async function insertAssistant(
  trx: Trx,
  assistant: Assistant,
  at: Temporal.Instant,
): Promise<boolean> {
  const { id, personId, name, email } = assistant;
  const { rows } =
    await sql`insert into alderman_assistants (municipality_id, id, person_id, name, email, created_at)
    values (app_municipality(), ${id}, ${personId}, ${name}, ${email}, ${at.toString()})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

export async function endAssistant(trx: Trx, id: Id, at: Temporal.Instant): Promise<boolean> {
  const { rows } = await sql`update alderman_assistants set ended_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id} and ended_at is null returning id`.execute(trx);
  return rows.length > 0;
}
