// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Moment } from './reminders-domain.ts';

/** Something with a deadline: a motion or pledge as a whole, or a part of one. */
export type Due = {
  readonly subjectId: Id;
  readonly isPart: boolean;
  readonly motionId: Id;
  readonly number: string;
  readonly title: string;
  /** Of a part: what it is. */
  readonly part: string | null;
  readonly areaId: Id | null;
  readonly dueOn: string;
  /** Who does it, else whose portfolio it is: as far as that is known. */
  readonly personIds: readonly Id[];
  /** Of which moments of this deadline somebody was told. */
  readonly told: readonly Moment[];
};

/** What is open and due until a day, but for what was told to be late already: the earliest first. */
export async function readDue(
  trx: Trx,
  { toDay, limit }: { readonly toDay: string; readonly limit: number },
): Promise<Due[]> {
  const { rows } = await sql<Due>`
    with due as (
      select m.id as subject_id, false as is_part, m.id as motion_id, m.number, m.title, null as part, null::uuid as area_id, m.due_on,
        array_remove(array[m.responsible_id, m.holder_id], null) as person_ids
      from motions m where m.municipality_id = app_municipality() and m.is_open and m.sort_on <= ${toDay}::date
      union all
      select a.id, true, m.id, m.number, m.title, a.title, a.area_id, a.due_on,
        array_remove(array[a.owner_id, m.responsible_id, m.holder_id], null)
      from motion_actions a join motions m on m.municipality_id = app_municipality() and m.id = a.motion_id and m.is_open
      where a.municipality_id = app_municipality() and a.state in ('open', 'in_progress') and a.due_on <= ${toDay}::date)
    select d.subject_id as "subjectId", d.is_part as "isPart", d.motion_id as "motionId", d.number, d.title, d.part,
      d.area_id as "areaId", d.due_on as "dueOn", d.person_ids as "personIds",
      coalesce(array_agg(r.moment) filter (where r.moment is not null), '{}') as told
    from due d left join motion_reminders r on r.municipality_id = app_municipality() and r.subject_id = d.subject_id
      and r.due_on = d.due_on
    group by d.subject_id, d.is_part, d.motion_id, d.number, d.title, d.part, d.area_id, d.due_on, d.person_ids
    having count(*) filter (where r.moment = 'late') = 0
    order by d.due_on, d.subject_id limit ${limit}`.execute(trx);
  return rows;
}

export type Told = Pick<Due, 'subjectId' | 'dueOn'> & { readonly moment: Moment };

/** Writes down of what somebody is told; gives those that nobody was told of before. */
export async function insertReminders(
  trx: Trx,
  all: readonly Told[],
  at: Temporal.Instant,
): Promise<ReadonlySet<Id>> {
  if (all.length === 0) return new Set();
  const rows = all.map(({ subjectId, dueOn, moment }) => ({ subject_id: subjectId, due_on: dueOn, moment }));
  const { rows: made } = await sql<{ id: Id }>`
    insert into motion_reminders (municipality_id, subject_id, due_on, moment, at)
    select app_municipality(), r.*, ${at.toString()}::timestamptz from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (subject_id uuid, due_on date, moment text)
    on conflict do nothing returning subject_id as id`.execute(trx);
  return new Set(made.map(({ id }) => id));
}
