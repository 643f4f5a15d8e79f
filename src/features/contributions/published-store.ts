// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Contribution, ContributionKind, Holder, Verb } from './domain.ts';
import { asPublic } from './public-words.ts';
import type { PublishedPicture } from './attachments-store.ts';
import { readPublications } from './pictures-store.ts';
import { readLastAnswers } from './message-store.ts';
import { readWhole, wholeWhere } from './store.ts';

export type Published = {
  readonly areaIds?: readonly Id[];
  readonly kind?: ContributionKind;
  readonly after?: Id;
  readonly limit: number;
};

/** What may be read by everyone, the latest brought in first. */
export async function readPublished(trx: Trx, wanted: Published): Promise<Contribution[]> {
  const conditions: RawBuilder<unknown>[] = [sql`c.published_at is not null`];
  if (wanted.areaIds) conditions.push(sql`c.area_id = any (${sql.val([...wanted.areaIds])}::uuid[])`);
  if (wanted.kind) conditions.push(sql`c.kind = ${wanted.kind}`);
  if (wanted.after) conditions.push(sql`c.id < ${wanted.after}::uuid`);
  const found = await readWhole(
    trx,
    sql`${wholeWhere(sql.join(conditions, sql` and `))} order by c.id desc limit ${wanted.limit}`,
  );
  return found.map(asPublic);
}

/** A step on the way that may be told: who had the ball then, never what was noted inside. */
export type StoryStep = {
  readonly verb: Verb | 'submit';
  readonly at: Temporal.Instant;
  readonly actorId: Id | null;
  readonly holder?: Holder;
  readonly toDay?: string;
  /** Where it was referred to, and later whether it arrived there. */
  readonly referredTo?: string;
  readonly arrived?: boolean;
  /** Why a promise was moved: for its submitter, who has a right to it (R4). */
  readonly reason?: string;
};

export type Story = Pick<
  Contribution,
  | 'id'
  | 'number'
  | 'kind'
  | 'subject'
  | 'areaId'
  | 'createdAt'
  | 'state'
  | 'dueOn'
  | 'answeredAt'
  | 'closedAt'
  | 'holder'
> & {
  readonly steps: readonly StoryStep[];
  /** The last answer that may be shown. */ readonly answer?: string;
  /** The first picture that may be. */
  readonly picture?: PublishedPicture;
};

const told: readonly (Verb | 'submit')[] = [
  'submit',
  'triage',
  'hand_over',
  'ask',
  'reply',
  'answer',
  'close',
  'reopen',
  'move_promise',
  'refer',
  'hear_back',
  'merge',
  'unmerge',
];

type StepRow = {
  subjectId: Id;
  verb: Verb | 'submit';
  at: Temporal.Instant;
  actorId: Id | null;
  details: { holder?: Holder; toDay?: string; referredTo?: unknown; arrived?: unknown };
  reason: string | null;
};

/** The public steps of some contributions, each in order. */
export async function readSteps(trx: Trx, contributionIds: readonly Id[]): Promise<Map<Id, StoryStep[]>> {
  const steps = new Map<Id, StoryStep[]>(contributionIds.map((id) => [id, []]));
  if (contributionIds.length === 0) return steps;
  const { rows } = await sql<StepRow>`
    select subject_id as "subjectId", verb, at, actor_id as "actorId", details,
      case when verb = 'move_promise' then reason end as reason
    from journal
    where municipality_id = app_municipality() and subject_id = any (${sql.val([...contributionIds])}::uuid[])
      and verb = any (${sql.val([...told])}::text[])
    order by subject_id, id`.execute(trx);
  for (const { subjectId, details, reason, ...step } of rows) {
    steps.get(subjectId)?.push({
      ...step,
      ...(details.holder ? { holder: details.holder } : {}),
      ...(details.toDay ? { toDay: details.toDay } : {}),
      ...(typeof details.referredTo === 'string' ? { referredTo: details.referredTo } : {}),
      ...(typeof details.arrived === 'boolean' ? { arrived: details.arrived } : {}),
      ...(reason ? { reason } : {}),
    });
  }
  return steps;
}

/** Published contributions with what came of them; `answered` only those that have come to something. */
export async function readStories(
  trx: Trx,
  wanted: Published & { readonly answered?: boolean },
): Promise<Story[]> {
  const found = wanted.answered ? await readAnswered(trx, wanted) : await readPublished(trx, wanted);
  const steps = await readSteps(
    trx,
    found.map((one) => one.id),
  );
  const answers = await readLastAnswers(
    trx,
    found.map((one) => one.id),
  );
  const pictures = await readPublications(
    trx,
    found.map((one) => one.id),
  );
  return found.map((one) => {
    const answer = answers.get(one.id)?.body;
    const [picture] = pictures.get(one.id) ?? [];
    return {
      ...one,
      steps: steps.get(one.id) ?? [],
      ...(answer === undefined ? {} : { answer }),
      ...(picture ? { picture } : {}),
    };
  });
}

async function readAnswered(trx: Trx, wanted: Published): Promise<Contribution[]> {
  const inAreas = wanted.areaIds ? sql`c.area_id = any (${sql.val([...wanted.areaIds])}::uuid[])` : sql`true`;
  const condition = sql`c.published_at is not null and c.answered_at is not null and ${inAreas}`;
  const found = await readWhole(
    trx,
    sql`${wholeWhere(condition)} order by c.published_at desc, c.id desc limit ${wanted.limit}`,
  );
  return found.map(asPublic);
}

export type Nearby = Pick<Contribution, 'id' | 'number' | 'subject' | 'state' | 'areaId' | 'holder'> & {
  readonly meters: number;
};

/**
 * What was brought in within two hundred metres of a point, the nearest first; over a flat Earth, exact enough within a municipality.
 * Looks only at the latest hundred in each of the nine squares around it, by an index that holds the points themselves.
 */
export async function readNearby(
  trx: Trx,
  point: { lon: number; lat: number; exceptId: Id },
): Promise<Nearby[]> {
  const lonScale = Math.cos((point.lat * Math.PI) / 180);
  const { rows } = await sql<Omit<Nearby, 'holder'> & { holderKind: Holder['kind']; holderId: Id }>`
    select c.id, c.number, c.subject, c.state, c.area_id as "areaId", c.holder_id as "holderId", round(near.meters)::int as meters,
      case when c.holder_area_id is not null then 'team' when c.holder_person_id is not null then 'person' else 'organisation' end as "holderKind"
    from (
      select latest.id, 111195 * sqrt(power((latest.lon - ${point.lon}::float8) * ${lonScale}::float8, 2) + power(latest.lat - ${point.lat}::float8, 2)) as meters
      from generate_series(-1, 1) as x, generate_series(-1, 1) as y, lateral (
        select id, lon, lat from contributions
        where municipality_id = app_municipality() and id <> ${point.exceptId}
          and cell = place_cell(${point.lat}::float8 + y * 0.002, ${point.lon}::float8 + x / 300.0)
        order by id desc limit 100) as latest
      order by meters limit 5
    ) as near
    join contributions c on c.municipality_id = app_municipality() and c.id = near.id
    where near.meters <= 200
    order by near.meters`.execute(trx);
  return rows.map(({ holderKind, holderId, ...row }) => ({
    ...row,
    holder: { kind: holderKind, id: holderId },
  }));
}
