// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Group, ServingKind, Standing } from './domain.ts';

/** Whose eyes: everyone's, for what is public; or somebody's who reads contributions of some areas and holders (R9). */
export type Reader = 'everyone' | { readonly areas: readonly Id[]; readonly holders: readonly Id[] };

export type Asked = {
  readonly reader: Reader;
  readonly kinds: readonly ServingKind[];
  readonly standing: Standing;
  /** Brought in or begun from a moment on, and before one. */
  readonly since?: Temporal.Instant;
  readonly until?: Temporal.Instant;
};

type Source = {
  readonly table: RawBuilder<unknown>;
  readonly title: RawBuilder<unknown>;
  /** Where everyone reads another one. */
  readonly publicTitle?: RawBuilder<unknown>;
  readonly areaIds: RawBuilder<unknown>;
  /** By what of its place records are counted, and that as areas: one area is compared quicker than a list of one. */
  readonly place: RawBuilder<unknown>;
  readonly placeAsAreas: RawBuilder<unknown>;
  readonly standing: Readonly<Record<Standing, RawBuilder<unknown>>>;
};

const sources: Readonly<Record<ServingKind, Source>> = {
  contribution: {
    table: sql.raw('contributions'),
    title: sql.raw('x.subject'),
    publicTitle: sql.raw('coalesce(x.public_subject, x.subject)'),
    areaIds: sql.raw('array[x.area_id]'),
    place: sql.raw('x.area_id'),
    placeAsAreas: sql.raw('array[g.place]'),
    standing: {
      current: sql.raw('x.merged_into_id is null'),
      open: sql.raw('x.is_open and x.merged_into_id is null'),
      done: sql.raw('not x.is_open and x.merged_into_id is null'),
      stopped: sql.raw('false'),
    },
  },
  initiative: {
    table: sql.raw('initiatives'),
    title: sql.raw('x.title'),
    areaIds: sql.raw('x.area_ids'),
    place: sql.raw('x.area_ids'),
    placeAsAreas: sql.raw('g.place'),
    standing: standingOf('realised'),
  },
  project: {
    table: sql.raw('projects'),
    title: sql.raw('x.title'),
    areaIds: sql.raw('x.area_ids'),
    place: sql.raw('x.area_ids'),
    placeAsAreas: sql.raw('g.place'),
    standing: standingOf('done'),
  },
};

function standingOf(done: 'realised' | 'done'): Source['standing'] {
  return {
    current: sql.raw(`x.state <> 'stopped'`),
    open: sql.raw('x.is_open'),
    done: sql.raw(`x.state = '${done}'`),
    stopped: sql.raw(`x.state = 'stopped'`),
  };
}

/** What of a kind counts, for this reader and these filters. Of contributions that is what is public, and what this person may read besides. */
function conditionsOf(kind: ServingKind, { reader, standing, since, until }: Asked): RawBuilder<unknown> {
  const { standing: stands } = sources[kind];
  return sql.join(
    [
      sql`x.municipality_id = app_municipality()`,
      stands[standing],
      ...(reader === 'everyone' ? [sql`x.published_at is not null`] : []),
      ...(kind === 'contribution' ? [sql`(x.published_at is not null or ${readable(reader)})`] : []),
      ...(since ? [sql`x.created_at >= ${since.toString()}::timestamptz`] : []),
      ...(until ? [sql`x.created_at < ${until.toString()}::timestamptz`] : []),
    ],
    sql` and `,
  );
}

/** May this reader open it in the workplace? Initiatives and projects are for everybody who works there. */
function openable(kind: ServingKind, reader: Reader): RawBuilder<unknown> {
  if (reader === 'everyone') return sql`false`;
  return kind === 'contribution' ? readable(reader) : sql`true`;
}

function readable(reader: Reader): RawBuilder<unknown> {
  if (reader === 'everyone') return sql`false`;
  const { areas, holders } = reader;
  return sql`(x.area_id = any (${sql.val([...areas])}::uuid[]) or x.holder_id = any (${sql.val([...holders])}::uuid[]))`;
}

/**
 * All that serves a programme, counted by where it lies and what it serves: a few hundred groups, however many records. One question,
 * over an index of the ties in the order of the records.
 */
export async function readGroups(trx: Trx, asked: Asked): Promise<Group[]> {
  if (asked.kinds.length === 0) return [];
  const parts = asked.kinds.map((kind) => {
    const { table, place, placeAsAreas } = sources[kind];
    return sql`
      select ${kind}::text as kind, ${placeAsAreas} as "areaIds", g.ids as "programmeIds", g.count from (
      select ${place} as place, l.ids, count(*)::integer as count
      from (
        select from_id, array_agg(to_id) as ids from links
        where municipality_id = app_municipality() and from_kind = ${kind} and reason = 'serves' and removed_at is null
        group by from_id) as l
      join ${table} x on x.id = l.from_id
      where ${conditionsOf(kind, asked)} group by 1, 2) as g`;
  });
  const { rows } = await sql<Group>`${sql.join(parts, sql` union all `)}`.execute(trx);
  return rows;
}

/** One record behind a cell. */
export type ServingRecord = {
  readonly kind: ServingKind;
  readonly id: Id;
  readonly number: string;
  readonly title: string;
  readonly state: string;
  readonly areaIds: readonly Id[];
  readonly createdAt: Temporal.Instant;
  /** This reader may open it in the workplace; else only its public page. */
  readonly isOpenable: boolean;
};

export type Behind = Asked & {
  readonly programmeIds: readonly Id[];
  /** Only what lies in one of these areas; */
  readonly areaIds?: readonly Id[];
  /** and in none of those: what is wider than the columns. */
  readonly outside?: readonly Id[];
  readonly before?: Id;
  readonly limit: number;
};

/** The records behind a count (R10), the newest first. */
export async function readRecords(trx: Trx, behind: Behind): Promise<ServingRecord[]> {
  if (behind.kinds.length === 0) return [];
  const ids = (list: readonly Id[]) => sql`${sql.val([...list])}::uuid[]`;
  const parts = behind.kinds.map((kind) => {
    const { table, areaIds, title, publicTitle = title } = sources[kind];
    const may = openable(kind, behind.reader);
    const where = [
      conditionsOf(kind, behind),
      sql`x.id in (select from_id from links where municipality_id = app_municipality() and to_kind = 'programme'
        and to_id = any (${ids(behind.programmeIds)}) and from_kind = ${kind} and reason = 'serves' and removed_at is null)`,
      ...(behind.areaIds ? [sql`${areaIds} && ${ids(behind.areaIds)}`] : []),
      ...(behind.outside ? [sql`not ${areaIds} && ${ids(behind.outside)}`] : []),
      ...(behind.before ? [sql`x.id < ${behind.before}::uuid`] : []),
    ];
    return sql`(select ${kind}::text as kind, x.id, x.number, case when ${may} then ${title} else ${publicTitle} end as title, x.state, ${areaIds} as "areaIds",
        x.created_at as "createdAt", ${may} as "isOpenable"
      from ${table} x where ${sql.join(where, sql` and `)} order by x.id desc limit ${behind.limit})`;
  });
  const { rows } = await sql<ServingRecord>`
    select * from (${sql.join(parts, sql` union all `)}) as found order by id desc limit ${behind.limit}`.execute(
    trx,
  );
  return rows;
}
