// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Database } from './open.ts';
import { type Trx, municipalityOf } from './opener.ts';

/**
 * Keeps what was read, for as long as the journal says that nothing about it changed: on this node or on another.
 *
 * Every change has its journal entry in the same transaction (R6), so "is this still true?" is the question whether an entry
 * has come that the snapshot of the earlier reading did not see. One small indexed query answers it, and everyone who asks while
 * it is under way shares the next one: never stale, no time-to-live, no notifications to lose.
 */
export type Freshness = {
  /**
   * Looks once whether anything changed, and gives a mark that changes with every entry that everyone can see something of. Done at the arrival of each request and
   * before each job; on the pool, so never inside a transaction (an embedded database has one connection).
   */
  check(municipalityId: Id): Promise<string>;
  /** The value of a definition as of the last check; read again, with this transaction, only after a change in its topics. */
  read<T>(trx: Trx, kept: Kept<T>): Promise<T>;
  /** The same without a transaction, when it is in memory and still holds. */
  peek<T>(municipalityId: Id, kept: Kept<T>): T | undefined;
};

/** Something worth keeping in memory per municipality, and the journal topics that make it old. */
export type Kept<T> = {
  readonly topics: readonly string[];
  readonly load: (trx: Trx) => Promise<T>;
  /** What was read, per municipality of a node. */
  readonly held: WeakMap<State, { readonly mark: string; readonly value: T }>;
};

export function kept<T>(topics: readonly string[], load: (trx: Trx) => Promise<T>): Kept<T> {
  return { topics, load, held: new WeakMap() };
}

type State = {
  snapshot: string | undefined;
  /** The count of commits when it was last asked. */
  asked: number;
  total: number;
  versions: Map<string, number>;
  running: Promise<void> | undefined;
  next: Promise<void> | undefined;
};

const question = `
  select pg_current_snapshot()::text as snapshot,
    case when $2::text is null then '{}'::text[] else array(
      select distinct (case when is_inward then '-' else '+' end) || topic from journal
      where municipality_id = $1
        and txid >= pg_snapshot_xmin($2::pg_snapshot)
        and not pg_visible_in_snapshot(txid, $2::pg_snapshot)
    ) end as topics`;

/** What the question gives of an entry: a sign for whether everyone can see what changed, and its topic. */
function readTopic(text: string): { readonly topic: string; readonly isInward: boolean } {
  return { topic: text.slice(1), isInward: text.startsWith('-') };
}

/** @param inward topics that no page for everyone shows: entries about them, and those marked so, leave the mark of `check` as it is. */
export function watchFreshness(db: Database, inward: readonly string[] = []): Freshness {
  const states = new Map<Id, State>();

  function stateOf(municipalityId: Id): State {
    const existing = states.get(municipalityId);
    if (existing) return existing;
    const made = newState();
    states.set(municipalityId, made);
    return made;
  }

  async function ask(municipalityId: Id, state: State): Promise<void> {
    const before = db.committed.count;
    const { rows } = await db.pool.query<{ snapshot: string; topics: string[] }>({
      name: 'freshness',
      text: question,
      values: [municipalityId, state.snapshot ?? null],
    });
    const answer = rows[0];
    if (!answer) return;
    state.snapshot = answer.snapshot;
    state.asked = before;
    const entries = answer.topics.map(readTopic);
    if (entries.some(({ topic, isInward }) => !isInward && !inward.includes(topic))) state.total += 1;
    for (const topic of new Set(entries.map((one) => one.topic)))
      state.versions.set(topic, (state.versions.get(topic) ?? 0) + 1);
  }

  /** Joins a question that has not started yet, never one under way: that one may already have looked. */
  function check(municipalityId: Id, state: State): Promise<void> {
    // An embedded database is written by this process alone: without a commit since, there is nothing to ask.
    if (db.kind === 'pglite' && state.asked === db.committed.count && !state.running)
      return Promise.resolve();
    if (state.next) return state.next;
    const start = (): Promise<void> => {
      state.next = undefined;
      state.running = ask(municipalityId, state).finally(() => {
        state.running = undefined;
      });
      return state.running;
    };
    if (!state.running) return start();
    state.next = state.running.then(start, start);
    return state.next;
  }

  async function read<T>(trx: Trx, definition: Kept<T>): Promise<T> {
    const state = stateOf(municipalityOf(trx));
    const mark = markOf(state, definition);
    const held = heldBy(state, definition);
    if (held) return held.value;
    const isUntouched = await hasWrittenNothing(trx);
    const value = await definition.load(trx);
    // What a transaction sees of its own, uncommitted changes is for itself only.
    if (isUntouched) definition.held.set(state, { mark, value });
    return value;
  }

  return {
    check: async (municipalityId) => {
      const state = stateOf(municipalityId);
      await check(municipalityId, state);
      return String(state.total);
    },
    read,
    peek: (municipalityId, definition) => heldBy(stateOf(municipalityId), definition)?.value,
  };
}

/** What is in memory and still holds. */
function heldBy<T>(state: State, definition: Kept<T>): { readonly value: T } | undefined {
  const held = definition.held.get(state);
  return held?.mark === markOf(state, definition) ? held : undefined;
}

function markOf(state: State, { topics }: { readonly topics: readonly string[] }): string {
  return topics.map((topic) => state.versions.get(topic) ?? 0).join('.');
}

function newState(): State {
  return {
    snapshot: undefined,
    asked: -1,
    total: 0,
    versions: new Map(),
    running: undefined,
    next: undefined,
  };
}

async function hasWrittenNothing(trx: Trx): Promise<boolean> {
  const { rows } = await sql<{
    untouched: boolean;
  }>`select pg_current_xact_id_if_assigned() is null as untouched`.execute(trx);
  return rows[0]?.untouched ?? false;
}
