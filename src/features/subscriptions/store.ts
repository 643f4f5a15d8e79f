// SPDX-License-Identifier: EUPL-1.2
import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Choices, Following, Frequency, Subscription } from './domain.ts';

const columns =
  sql.raw(`id, email, locale, area_ids as "areaIds", theme_ids as "themeIds", frequency, asked_at as "askedAt",
  asked_times as "askedTimes", confirmed_at as "confirmedAt", bounced_at as "bouncedAt", ended_at as "endedAt",
  followed, is_followed_only as "isFollowedOnly"`);

function uuids(ids: readonly Id[]): RawBuilder<unknown> {
  return sql`${sql.val([...ids])}::uuid[]`;
}

export async function findSubscription(trx: Trx, id: Id): Promise<Subscription | undefined> {
  return (await read(trx, sql`id = ${id}::uuid`))[0];
}

/** The same, and nobody else changes it until the commit. */
export async function lockSubscription(trx: Trx, id: Id): Promise<Subscription | undefined> {
  return (await read(trx, sql`id = ${id}::uuid for update`))[0];
}

export async function lockByEmail(trx: Trx, email: string): Promise<Subscription | undefined> {
  return (await read(trx, sql`email_key = ${email.toLowerCase()} for update`))[0];
}

async function read(trx: Trx, condition: RawBuilder<unknown>): Promise<Subscription[]> {
  const { rows } = await sql<Subscription>`
    select ${columns} from subscriptions where municipality_id = app_municipality() and ${condition}`.execute(
    trx,
  );
  return rows;
}

export type NewSubscription = Choices & {
  readonly id: Id;
  readonly email: string;
  readonly locale: Locale;
  readonly at: Temporal.Instant;
  readonly isFollowedOnly?: boolean;
};

/** False when its form was taken before, or the address came in with another form a moment ago. */
export async function insertSubscription(trx: Trx, one: NewSubscription): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into subscriptions (municipality_id, id, email, locale, area_ids, theme_ids, frequency, asked_at, is_followed_only)
    values (app_municipality(), ${one.id}, ${one.email}, ${one.locale}, ${uuids(one.areaIds)}, ${uuids(one.themeIds)},
      ${one.frequency}, ${one.at.toString()}, ${one.isFollowedOnly ?? false})
    on conflict do nothing`.execute(trx);
  return numAffectedRows === 1n;
}

export type Asking = Choices & {
  readonly locale: Locale;
  readonly askedAt: Temporal.Instant;
  readonly askedTimes: number;
};

export async function updateAsked(trx: Trx, id: Id, asked: Asking): Promise<void> {
  await sql`update subscriptions set area_ids = ${uuids(asked.areaIds)}, theme_ids = ${uuids(asked.themeIds)},
      frequency = ${asked.frequency}, locale = ${asked.locale}, asked_at = ${asked.askedAt.toString()}, asked_times = ${asked.askedTimes}, is_followed_only = false
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** Nothing but how often was asked: of who is known, the choices stay as they are. */
export async function updateAskedTimes(
  trx: Trx,
  id: Id,
  { askedAt, askedTimes }: Pick<Asking, 'askedAt' | 'askedTimes'>,
): Promise<void> {
  await sql`update subscriptions set asked_at = ${askedAt.toString()}, asked_times = ${askedTimes}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** From here on news is told: what came before `toldUpTo` was not for this one. */
export async function confirm(trx: Trx, id: Id, at: Temporal.Instant, toldUpTo: number): Promise<void> {
  await sql`update subscriptions set confirmed_at = ${at.toString()}, told_up_to = ${toldUpTo}::bigint
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** Follows one record more. Of who had not confirmed anything, what they had chosen beside it does not count. */
export async function follow(
  trx: Trx,
  one: Pick<Subscription, 'id' | 'confirmedAt'>,
  subjectId: Id,
  from: { readonly at: Temporal.Instant; readonly toldUpTo: number },
): Promise<void> {
  const first = one.confirmedAt
    ? sql``
    : sql`, is_followed_only = true, area_ids = '{}', theme_ids = '{}', frequency = 'at_once',
        confirmed_at = ${from.at.toString()}, told_up_to = ${from.toldUpTo}::bigint`;
  await sql`update subscriptions set followed = array_append(array_remove(followed, ${subjectId}::uuid), ${subjectId}::uuid) ${first}
    where municipality_id = app_municipality() and id = ${one.id}`.execute(trx);
}

/** What was told stays told: the next digest, whenever it comes, goes on from there. */
export async function updateChoices(trx: Trx, id: Id, choices: Choices & Following): Promise<void> {
  await sql`update subscriptions set area_ids = ${uuids(choices.areaIds)}, theme_ids = ${uuids(choices.themeIds)},
      frequency = ${choices.frequency}, followed = ${uuids(choices.followed)}, is_followed_only = ${choices.isFollowedOnly}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

/** The address goes; a tombstone stays (R8). */
export async function end(trx: Trx, id: Id, at: Temporal.Instant): Promise<void> {
  await sql`update subscriptions set email = null, ended_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id} and ended_at is null`.execute(trx);
}

export async function markBounced(trx: Trx, id: Id, at: Temporal.Instant): Promise<void> {
  await sql`update subscriptions set bounced_at = ${at.toString()}
    where municipality_id = app_municipality() and id = ${id} and bounced_at is null and ended_at is null`.execute(
    trx,
  );
}

/** Forgets what was never confirmed, and addresses that have taken no mail for long. */
export async function forget(
  trx: Trx,
  before: {
    readonly asked: Temporal.Instant;
    readonly bounced: Temporal.Instant;
    readonly now: Temporal.Instant;
  },
): Promise<number> {
  const unconfirmed = await sql`delete from subscriptions where municipality_id = app_municipality()
    and confirmed_at is null and ended_at is null and asked_at < ${before.asked.toString()}::timestamptz`.execute(
    trx,
  );
  const bounced = await sql`update subscriptions set email = null, ended_at = ${before.now.toString()}
    where municipality_id = app_municipality() and bounced_at < ${before.bounced.toString()}::timestamptz and ended_at is null`.execute(
    trx,
  );
  return Number(unconfirmed.numAffectedRows ?? 0n) + Number(bounced.numAffectedRows ?? 0n);
}

export type AreaCount = { readonly areaId: Id | null; readonly frequency: Frequency; readonly count: number };

/** How many hear of each area they chose, by how often; without an area those of the whole municipality. */
export async function countByArea(trx: Trx): Promise<AreaCount[]> {
  const { rows } = await sql<AreaCount>`
    select area_id as "areaId", frequency, count(*)::int as count
    from subscriptions left join lateral unnest(area_ids) as area_id on true
    where municipality_id = app_municipality() and confirmed_at is not null and bounced_at is null and ended_at is null
    group by area_id, frequency`.execute(trx);
  return rows;
}

/** How many there are in all, whatever they chose. */
export async function countAll(trx: Trx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from subscriptions
    where municipality_id = app_municipality() and confirmed_at is not null and bounced_at is null and ended_at is null`.execute(
    trx,
  );
  return rows[0]?.count ?? 0;
}
