// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Choice, Experience } from './domain.ts';

/** False when this form was taken before. */
export async function insertExperience(
  trx: Trx,
  evaluationId: Id,
  one: Experience,
  at: Temporal.Instant,
): Promise<boolean> {
  const { rows } = await sql`
    insert into evaluation_experiences (municipality_id, id, evaluation_id, person_id, happened_on, area_id, body, is_good, is_shown, noted_at)
    values (app_municipality(), ${one.id}, ${evaluationId}, ${one.personId}, ${one.happenedOn}, ${one.areaId}, ${one.body},
      ${one.isGood}, ${one.isShown}, ${at.toString()})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

const mostExperiences = 300;

/** The latest first. */
export async function readExperiences(trx: Trx, evaluationId: Id): Promise<Experience[]> {
  const { rows } = await sql<Experience>`
    select id, person_id as "personId", happened_on as "happenedOn", area_id as "areaId", body, is_good as "isGood", is_shown as "isShown"
    from evaluation_experiences where municipality_id = app_municipality() and evaluation_id = ${evaluationId}
    order by happened_on desc, id desc limit ${mostExperiences}`.execute(trx);
  return rows;
}

/** False when there is no such experience, or it was so already. */
export async function showExperience(
  trx: Trx,
  evaluationId: Id,
  { id, isShown }: { readonly id: Id; readonly isShown: boolean },
): Promise<boolean> {
  const { rows } = await sql`update evaluation_experiences set is_shown = ${isShown}
    where municipality_id = app_municipality() and evaluation_id = ${evaluationId} and id = ${id} and is_shown <> ${isShown}
    returning id`.execute(trx);
  return rows.length > 0;
}

/** Comes after those that are there; false when this form was taken before. */
export async function insertChoice(
  trx: Trx,
  evaluationId: Id,
  one: Pick<Choice, 'id' | 'choice' | 'why' | 'decides' | 'dueOn'>,
): Promise<boolean> {
  const { rows } = await sql`
    insert into evaluation_choices (municipality_id, id, evaluation_id, position, choice, why, decides, due_on, state, outcome)
    select app_municipality(), ${one.id}::uuid, ${evaluationId}::uuid, coalesce(max(position), 0) + 1, ${one.choice}, ${one.why},
      ${one.decides}, ${one.dueOn}::date, 'open', ''
    from evaluation_choices where municipality_id = app_municipality() and evaluation_id = ${evaluationId}
    on conflict (municipality_id, id) do nothing returning id`.execute(trx);
  return rows.length > 0;
}

export async function readChoices(trx: Trx, evaluationId: Id): Promise<Choice[]> {
  const { rows } = await sql<Choice>`
    select id, choice, why, decides, due_on as "dueOn", state, outcome, settled_on as "settledOn" from evaluation_choices
    where municipality_id = app_municipality() and evaluation_id = ${evaluationId} order by position, id`.execute(
    trx,
  );
  return rows;
}

export type Settling = {
  readonly id: Id;
  readonly state: 'decided' | 'dropped';
  readonly outcome: string;
  readonly settledOn: string;
};

/** Once: what was decided is not decided again. */
export async function settleChoiceRow(trx: Trx, evaluationId: Id, one: Settling): Promise<boolean> {
  const { rows } =
    await sql`update evaluation_choices set state = ${one.state}, outcome = ${one.outcome}, settled_on = ${one.settledOn}
    where municipality_id = app_municipality() and evaluation_id = ${evaluationId} and id = ${one.id} and state = 'open' returning id`.execute(
      trx,
    );
  return rows.length > 0;
}
