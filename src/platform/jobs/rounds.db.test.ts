// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings, insertMunicipality } from '../../features/municipality/index.ts';
import { standingClock } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { testDatabase } from '../../testing/database.ts';
import { watchFreshness } from '../db/freshness.ts';
import { openLog } from '../log/log.ts';
import type { Database } from '../db/open.ts';
import { daily, hourly } from './round-periods.ts';
import { type Round, runRounds, startRounds } from './rounds.ts';

let db: Database;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

function at(text: string): Temporal.Instant {
  return Temporal.Instant.from(text);
}

async function town(): Promise<Id> {
  const slug = `town-${newId().slice(-12)}`;
  return insertMunicipality(db, {
    slug,
    name: slug,
    hosts: [],
    isDemo: false,
    settings: defaultSettings,
    code: 'GM0001',
  });
}

/** A round that only writes down which turns it had. */
function counting(periods: Round['periods'], isBroken: () => boolean = () => false) {
  const turns: string[] = [];
  const round: Round = {
    name: `count ${newId()}`,
    periods,
    run: (municipalityId, period) => {
      if (isBroken()) return Promise.reject(new Error('This time it does not work.'));
      turns.push(`${municipalityId} ${period}`);
      return Promise.resolve();
    },
  };
  return { round, turns };
}

describe('when a turn is due', () => {
  const morning = daily('07:00', { workingDaysOnly: true });
  test.each([
    ['before seven', '2026-03-11T05:59:00Z', undefined],
    ['at seven', '2026-03-11T06:00:00Z', '2026-03-11'],
    ['later that day, after an outage', '2026-03-11T20:00:00Z', '2026-03-11'],
    ['in summer time', '2026-07-01T05:00:00Z', '2026-07-01'],
    ['on a Sunday', '2026-03-15T10:00:00Z', undefined],
    ['on Easter Monday', '2026-04-06T10:00:00Z', undefined],
  ])('in the morning of working days: %s', (_name, moment, period) => {
    expect(morning(at(moment))).toBe(period);
  });

  test('the hour that comes twice in autumn has two turns', () => {
    expect(hourly(at('2026-10-25T00:30:00Z'))).not.toBe(hourly(at('2026-10-25T01:30:00Z')));
  });
});

test('however many servers look and however often, each turn is done once for each municipality', async () => {
  const municipalities = [await town(), await town()];
  const start = at('2026-10-23T00:00:00Z');
  // Over the weekend in which the clock goes back.
  const moments = fc.array(fc.integer({ min: 0, max: 6 * 24 * 60 }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(moments, async (minutes) => {
      const clock = standingClock(start);
      const { round, turns } = counting(daily('07:00'));
      for (const minute of minutes.toSorted((one, other) => one - other)) {
        clock.set(start.add({ minutes: minute }));
        await Promise.all(
          [1, 2].map(() => runRounds({ db, clock, fresh: watchFreshness(db) }, [round], municipalities)),
        );
      }
      const due = new Set(minutes.flatMap((minute) => daily('07:00')(start.add({ minutes: minute })) ?? []));
      const all = municipalities.flatMap((id) => [...due].map((day) => `${id} ${day}`));
      expect(turns.toSorted()).toEqual(all.toSorted());
    }),
    { numRuns: 15 },
  );
});

test('a turn that failed is taken again, but not at once', async () => {
  const municipalityId = await town();
  const clock = standingClock(at('2026-03-11T09:00:00Z'));
  const deps = { db, clock, fresh: watchFreshness(db) };
  let isBroken = true;
  const { round, turns } = counting(daily('07:00'), () => isBroken);
  await expect(runRounds(deps, [round], [municipalityId])).rejects.toThrow('1 rounds failed');
  isBroken = false;
  await runRounds(deps, [round], [municipalityId]);
  expect(turns).toEqual([]);
  clock.set(at('2026-03-11T09:20:00Z'));
  await runRounds(deps, [round], [municipalityId]);
  await runRounds(deps, [round], [municipalityId]);
  expect(turns).toEqual([`${municipalityId} 2026-03-11`]);
});

test('one that fails does not keep the others from their turn', async () => {
  const municipalityId = await town();
  const deps = { db, clock: standingClock(at('2026-03-11T09:00:00Z')), fresh: watchFreshness(db) };
  const broken = counting(hourly, () => true);
  const sound = counting(hourly);
  await expect(runRounds(deps, [broken.round, sound.round], [municipalityId])).rejects.toThrow();
  expect(sound.turns).toHaveLength(1);
});

test('a server that runs looks again and again by itself', async () => {
  const municipalityId = await town();
  const clock = standingClock(at('2026-03-11T09:00:00Z'));
  const { round, turns } = counting(hourly);
  let tell: () => void = () => undefined;
  const next = (): Promise<void> => new Promise((resolve) => (tell = resolve));
  const telling = { ...round, run: (id: Id, period: string) => round.run(id, period).then(() => tell()) };
  const first = next();
  const running = startRounds({ db, clock, fresh: watchFreshness(db) }, [telling], {
    municipalities: () => Promise.resolve([municipalityId]),
    log: openLog('silent'),
    everyMillis: 20,
  });
  await first;
  const second = next();
  clock.set(at('2026-03-11T10:00:00Z'));
  await second;
  await running.stop();
  expect(turns).toHaveLength(2);
});
