// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';

/** A motion or pledge, or a part of one, that is to be done soon or should have been. */
export type DueMotion = {
  readonly id: Id;
  readonly number: string;
  readonly title: string;
  /** Of a part: what it is. */
  readonly part: string | null;
  readonly areaId: Id | null;
  readonly dueOn: string;
};

/** What these people do, or hold the portfolio of, and is due until a day: the earliest first. */
export async function readDueMotionsOf(
  trx: Trx,
  {
    personIds,
    toDay,
    limit,
  }: { readonly personIds: readonly Id[]; readonly toDay: string; readonly limit: number },
): Promise<DueMotion[]> {
  const people = sql`any (${sql.val([...personIds])}::uuid[])`;
  const { rows } = await sql<DueMotion>`
    (select m.id, m.number, m.title, null as part, null::uuid as "areaId", m.due_on as "dueOn"
      from motions m where m.municipality_id = app_municipality() and m.is_open and m.sort_on <= ${toDay}::date
        and (m.responsible_id = ${people} or m.holder_id = ${people})
      order by m.sort_on, m.id limit ${limit})
    union all
    (select a.id, m.number, m.title, a.title, a.area_id, a.due_on
      from motion_actions a join motions m on m.municipality_id = app_municipality() and m.id = a.motion_id and m.is_open
      where a.municipality_id = app_municipality() and a.state in ('open', 'in_progress') and a.owner_id = ${people}
        and a.due_on <= ${toDay}::date
      order by a.due_on, a.id limit ${limit})
    order by "dueOn", id limit ${limit}`.execute(trx);
  return rows;
}

export type LooseMotion = Pick<DueMotion, 'id' | 'number' | 'title'> & { readonly dueOn: string | null };

/** A session that asks something of the clerk: how many wait for a word about speaking, or that its report is still to come. */
export type SessionAtHand = {
  readonly id: Id;
  readonly number: string;
  readonly title: string;
  readonly startsAt: Temporal.Instant;
  readonly isOver: boolean;
  readonly speakersWaiting: number;
};

export type ClerksDesk = {
  readonly late: readonly LooseMotion[];
  /** Open, and nobody is responsible for it. */
  readonly nobodys: readonly LooseMotion[];
  readonly sessions: readonly SessionAtHand[];
};

/** What waits for the clerk, a few of each: what is late, what nobody does, and the sessions that ask something or are near. */
export async function readClerksDesk(
  trx: Trx,
  { today, until, limit }: { readonly today: string; readonly until: string; readonly limit: number },
): Promise<ClerksDesk> {
  const [late, nobodys, sessions] = await Promise.all([
    readLoose(trx, sql`m.sort_on < ${today}::date`, limit),
    readLoose(trx, sql`m.responsible_id is null and m.sort_on >= ${today}::date`, limit),
    readSessionsAtHand(trx, until, limit),
  ]);
  return { late, nobodys, sessions };
}

async function readLoose(trx: Trx, which: RawBuilder<unknown>, limit: number): Promise<LooseMotion[]> {
  const { rows } = await sql<LooseMotion>`
    select m.id, m.number, m.title, m.due_on as "dueOn" from motions m
    where m.municipality_id = app_municipality() and m.is_open and ${which} order by m.sort_on, m.id limit ${limit}`.execute(
    trx,
  );
  return rows;
}

async function readSessionsAtHand(trx: Trx, until: string, limit: number): Promise<SessionAtHand[]> {
  const { rows } = await sql<SessionAtHand>`
    select * from (
      select s.id, s.number, s.title, s.starts_at as "startsAt", s.state = 'held' as "isOver",
        case when s.state = 'planned' then (select count(*) from session_speakers p
          where p.municipality_id = app_municipality() and p.session_id = s.id and p.state = 'registered' and not p.is_invited)
        else 0 end as "speakersWaiting"
      from council_sessions s where s.municipality_id = app_municipality()
        and (s.state in ('planned', 'live') or (s.state = 'held' and s.report is null))) as s
    where s."isOver" or s."speakersWaiting" > 0 or s."startsAt" < ${until}::date
    order by s."startsAt", s.id limit ${limit}`.execute(trx);
  return rows;
}
