// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Freshness } from '../db/freshness.ts';
import type { Database } from '../db/open.ts';
import { inMunicipality } from '../db/opener.ts';
import type { Log } from '../log/log.ts';
import type { Periods } from './round-periods.ts';

/**
 * Work that recurs by the clock, done once per turn for each municipality, whatever the number of servers.
 *
 * A server that dies in the middle leaves a turn that was taken and not done; it is taken again after a while. So `run` leaves
 * alone what it already did, by a unique key of its own. It looks at how things are, not at what happened since the turn before:
 * then an outage of days needs no catching up beyond the next turn.
 */
export type Round = {
  /** Once chosen it stays: it is the name under which turns are written down. */
  readonly name: string;
  readonly periods: Periods;
  /** `period` is the text of the turn. Opens its own transactions; what was kept in memory has just been looked after. */
  readonly run: (municipalityId: Id, period: string) => Promise<void>;
};

export type RoundDeps = { readonly db: Database; readonly clock: Clock; readonly fresh: Freshness };

/** For so long a turn that was taken is left to the one who took it. */
const claimMinutes = 15;
const keptDays = 60;
const everyMinute = 60_000;

/** Does what is due now in these municipalities, in the order given. Throws at the end when some of it failed. */
export async function runRounds(
  deps: RoundDeps,
  rounds: readonly Round[],
  municipalityIds: readonly Id[],
): Promise<void> {
  const failures: unknown[] = [];
  for (const municipalityId of municipalityIds) {
    for (const round of rounds) {
      await runOne(deps, round, municipalityId).catch((error: unknown) => failures.push(error));
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} rounds failed.`);
}

/** True when its turn was due, and taken by nobody else. */
async function runOne(deps: RoundDeps, round: Round, municipalityId: Id): Promise<boolean> {
  const now = deps.clock.now();
  const period = round.periods(now);
  if (period === undefined) return false;
  const turn = { name: round.name, period };
  if (!(await claim(deps, municipalityId, { ...turn, now }))) return false;
  await deps.fresh.check(municipalityId);
  await round.run(municipalityId, period);
  await finish(deps, municipalityId, { ...turn, now: deps.clock.now() });
  return true;
}

type Turn = { readonly name: string; readonly period: string; readonly now: Temporal.Instant };

function claim(deps: RoundDeps, municipalityId: Id, { name, period, now }: Turn): Promise<boolean> {
  const at = now.toString();
  const before = now.subtract({ minutes: claimMinutes }).toString();
  return inMunicipality(deps, municipalityId, async (trx) => {
    const { rows } = await sql`
      insert into rounds (municipality_id, name, period, claimed_at) values (app_municipality(), ${name}, ${period}, ${at})
      on conflict (municipality_id, name, period) do update set claimed_at = excluded.claimed_at
        where rounds.done_at is null and rounds.claimed_at <= ${before}::timestamptz
      returning name`.execute(trx);
    return rows.length > 0;
  });
}

async function finish(deps: RoundDeps, municipalityId: Id, { name, period, now }: Turn): Promise<void> {
  const old = now.subtract({ hours: keptDays * 24 }).toString();
  await inMunicipality(deps, municipalityId, async (trx) => {
    await sql`update rounds set done_at = ${now.toString()}
      where municipality_id = app_municipality() and name = ${name} and period = ${period}`.execute(trx);
    await sql`delete from rounds
      where municipality_id = app_municipality() and name = ${name} and claimed_at < ${old}::timestamptz`.execute(
      trx,
    );
  });
}

export type RunningRounds = { stop(): Promise<void> };

type Around = {
  readonly municipalities: () => Promise<readonly Id[]>;
  readonly log: Log;
  /** A minute, when nothing is said. */
  readonly everyMillis?: number;
};

/**
 * Looks at once and then every minute what is due. A turn that this server took, or saw taken and done, is not asked after again.
 * `municipalities` is asked each time: new ones come while it runs.
 */
export function startRounds(deps: RoundDeps, rounds: readonly Round[], around: Around): RunningRounds {
  let isStopped = false;
  let running: Promise<void> | undefined;
  const settled = new Map<string, string>();

  async function look(): Promise<void> {
    for (const municipalityId of await around.municipalities()) {
      for (const round of rounds) {
        if (isStopped) return;
        await take(municipalityId, round);
      }
    }
  }

  async function take(municipalityId: Id, round: Round): Promise<void> {
    const key = `${municipalityId} ${round.name}`;
    const period = round.periods(deps.clock.now());
    if (period === undefined || settled.get(key) === period) return;
    try {
      await runOne(deps, round, municipalityId);
      if (await isDone(deps, municipalityId, { name: round.name, period })) settled.set(key, period);
    } catch (error) {
      around.log.error(
        { err: error, round: round.name, municipalityId },
        'A round failed; it is tried again.',
      );
    }
  }

  function tick(): void {
    running ??= look()
      .catch((error: unknown) => around.log.error({ err: error }, 'Looking for rounds failed.'))
      .finally(() => {
        running = undefined;
      });
  }

  tick();
  const timer = setInterval(tick, around.everyMillis ?? everyMinute);
  timer.unref();
  return {
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}

function isDone(deps: RoundDeps, municipalityId: Id, turn: Omit<Turn, 'now'>): Promise<boolean> {
  return inMunicipality(deps, municipalityId, async (trx) => {
    const { rows } = await sql`select 1 from rounds where municipality_id = app_municipality()
      and name = ${turn.name} and period = ${turn.period} and done_at is not null`.execute(trx);
    return rows.length > 0;
  });
}
