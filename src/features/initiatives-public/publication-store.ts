// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Decision } from './domain.ts';

const mostQueued = 100;

export type Queued = {
  readonly id: Id;
  readonly number: string;
  readonly title: string;
  readonly areaIds: readonly Id[];
  readonly isOnSite: boolean;
  readonly since: Temporal.Instant;
};

/** What wants to be on the site with words that nobody decided on, the oldest first. */
export async function readQueue(trx: Trx): Promise<Queued[]> {
  const { rows } = await sql<Queued>`
    select id, number, title, area_ids as "areaIds", published_at is not null as "isOnSite", updated_at as since
    from initiatives where municipality_id = app_municipality() and needs_look order by id limit ${mostQueued}`.execute(
    trx,
  );
  return rows;
}

export type NewDecision = {
  readonly id: Id;
  readonly initiativeId: Id;
  readonly decision: Decision;
  readonly reason: string | null;
  readonly by: Id;
  readonly at: Temporal.Instant;
};

export async function insertDecision(trx: Trx, one: NewDecision): Promise<void> {
  await sql`insert into publication_decisions (municipality_id, id, initiative_id, decision, reason, decided_by, decided_at)
    values (app_municipality(), ${one.id}, ${one.initiativeId}, ${one.decision}, ${one.reason}, ${one.by}, ${one.at.toString()})`.execute(
    trx,
  );
}

export type Decided = Omit<NewDecision, 'id'> & { readonly id: Id };

/** What was decided on it before, the newest first. */
export async function readDecisions(trx: Trx, initiativeId: Id): Promise<Decided[]> {
  const { rows } = await sql<Decided>`
    select id, initiative_id as "initiativeId", decision, reason, decided_by as by, decided_at as at
    from publication_decisions where municipality_id = app_municipality() and initiative_id = ${initiativeId}
    order by id desc limit 20`.execute(trx);
  return rows;
}

/** The words as they are now were decided on; nothing else changes, so the version stays. */
export async function markLookedAt(trx: Trx, initiativeId: Id): Promise<void> {
  await sql`update initiatives set looked_at = initiative_words_mark(title, body, needs_note, plan, result, stop_reason)
    where municipality_id = app_municipality() and id = ${initiativeId}`.execute(trx);
}

/** Puts the words as they are now on the site. */
export async function publishWords(trx: Trx, initiativeId: Id, at: Temporal.Instant): Promise<void> {
  await sql`
    insert into published_words (municipality_id, initiative_id, title, body, needs_note, plan, result, stop_reason, published_at)
    select municipality_id, id, title, body, needs_note, plan, result, stop_reason, ${at.toString()}
    from initiatives where municipality_id = app_municipality() and id = ${initiativeId}
    on conflict (municipality_id, initiative_id) do update set title = excluded.title, body = excluded.body,
      needs_note = excluded.needs_note, plan = excluded.plan, result = excluded.result, stop_reason = excluded.stop_reason,
      published_at = excluded.published_at`.execute(trx);
}

export type Words = {
  readonly title: string;
  readonly body: string;
  readonly needsNote: string | null;
  readonly plan: string | null;
  readonly result: string | null;
  readonly stopReason: string | null;
};

/** What stands on the site of it, or stood there last. */
export async function findPublishedWords(trx: Trx, initiativeId: Id): Promise<Words | undefined> {
  const { rows } = await sql<Words>`
    select title, body, needs_note as "needsNote", plan, result, stop_reason as "stopReason"
    from published_words where municipality_id = app_municipality() and initiative_id = ${initiativeId}`.execute(
    trx,
  );
  return rows[0];
}

export type Policy = {
  readonly id: Id;
  readonly body: string;
  readonly by: Id;
  readonly at: Temporal.Instant;
};

/** The agreements that hold now; nothing as long as the municipality wrote none of its own. */
export async function findPolicy(trx: Trx): Promise<Policy | undefined> {
  const { rows } = await sql<Policy>`
    select id, body, decided_by as by, decided_at as at from publication_policies
    where municipality_id = app_municipality() order by decided_at desc, id desc limit 1`.execute(trx);
  return rows[0];
}

export async function insertPolicy(trx: Trx, policy: Policy): Promise<void> {
  await sql`insert into publication_policies (municipality_id, id, body, decided_by, decided_at)
    values (app_municipality(), ${policy.id}, ${policy.body}, ${policy.by}, ${policy.at.toString()}) on conflict do nothing`.execute(
    trx,
  );
}
