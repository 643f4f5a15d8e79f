// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { change, initiativeOf, publish } from '../../testing/initiating.ts';
import { find, later, read, submit } from '../../testing/merging.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { moveInitiative, startInitiative } from '../initiatives/index.ts';
import { addProgramme } from '../programmes/index.ts';
import { startProject } from '../projects/index.ts';
import { type LinkReason, type RecordRef, link, tellUpstream } from '../thread/index.ts';
import { tellThread } from './telling.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

const tell = () => tellThread(town.deps, town.municipality.id);
const pass = (hours: number) => {
  town.clock.set(town.clock.now().add({ hours }));
};

/** The letters of the red thread, the oldest first. */
async function letters(): Promise<{ to: string; text: string }[]> {
  const { rows } = await read(town, (trx) =>
    sql<{ to: string; text: string }>`select to_address as "to", body_text as text from mails
      where municipality_id = app_municipality() and headers ? 'List-Unsubscribe' order by id`.execute(trx),
  );
  return rows;
}

function tie(from: RecordRef, to: RecordRef, reason: LinkReason = 'led_to') {
  return read(town, (trx) => link(trx, { from, to, reason }, { by: null, at: town.clock.now() }));
}

async function contribution(email: string): Promise<RecordRef & { readonly number: string }> {
  later(town);
  const { id, number } = await find(town, await submit(town, email));
  return { kind: 'contribution', id, number };
}

async function initiative(fromContribution?: string): Promise<string> {
  later(town);
  return startInitiative(town.deps, await town.doer('nora'), {
    title: 'Bankjes langs het water',
    body: 'Wij maken ze zelf.',
    locale: 'nl',
    areaIds: [town.area('noord')],
    themeIds: [],
    ...(fromContribution ? { fromContribution } : {}),
    wantsPublic: true,
    submissionKey: newId(),
  });
}

async function realise(number: string): Promise<void> {
  await change(town, number, { state: 'under_way', result: 'Ze staan er.' });
  const { version } = await initiativeOf(town, number);
  must(await moveInitiative(town.deps, await town.doer('nora'), { number, verb: 'realise', version }));
}

/** What letters told of, in the words of initiatives and projects. */
async function toldTo(to: string): Promise<string[]> {
  const mine = (await letters()).filter((one) => one.to === to);
  return mine.flatMap(({ text }) => text.match(/(?:Dit initiatief|Dit project|U leest nu)[^·\n]*/g) ?? []);
}

test('what happened before anyone could see it is told when it is published; whoever leads it hears that by letter alone', async () => {
  const before = await contribution('an@post.example');
  const idea = await contribution('els@post.example');
  await tie(before, idea);
  const number = await initiative(idea.number);
  await realise(number);
  await tell();
  expect(await toldTo('an@post.example')).toEqual([]);
  await publish(town, number);
  await tell();
  expect(await toldTo('an@post.example')).toEqual([expect.stringContaining('Dit initiatief is gelukt')]);
  expect(await toldTo('els@post.example')).toEqual([]);
});

test('in public each step is told, and the result once its words may be read', async () => {
  const before = await contribution('bea@post.example');
  const number = await initiative();
  await tie(before, { kind: 'initiative', id: (await initiativeOf(town, number)).id });
  await publish(town, number);
  await realise(number);
  await publish(town, number);
  await tell();
  expect(await toldTo('bea@post.example')).toEqual([
    expect.stringContaining('U leest nu wat dit initiatief opleverde'),
    expect.stringContaining('Dit initiatief is gelukt'),
    expect.stringContaining('Dit initiatief staat nu op de site'),
  ]);
});

const asProject = {
  title: 'Licht op het pad',
  aim: 'Iedereen durft er langs.',
  why: null,
  themeIds: [],
  organisationIds: [],
  leadId: null,
  workerId: null,
  budget: null,
  isPublic: true,
  publicSummary: 'Er komt licht.',
};

test('a project tells who signalled what led to it; who only helped the same aim hears nothing of that aim', async () => {
  const signal = await contribution('cor@post.example');
  const areaIds = [town.area('noord')];
  const wish = { ...asProject, areaIds, fromContribution: signal.number, submissionKey: newId() };
  must(await startProject(town.deps, await town.doer('nora'), wish));
  const programme = { kind: 'programme', id: await aProgramme() } as const;
  await tie(signal, programme, 'serves');
  const what = { nl: 'Dit project hoort niemand', en: 'Nobody hears this' };
  await read(town, (trx) => tellUpstream(trx, { record: programme, what, at: town.clock.now() }));
  await tell();
  expect(await toldTo('cor@post.example')).toEqual([
    expect.stringContaining('Dit project staat nu op de site'),
  ]);
});

async function aProgramme(): Promise<string> {
  const about = { kind: 'other', title: 'Veilige dorpen', body: 'Iedereen durft buiten te komen.' } as const;
  const rest = { aims: [], themeIds: [], holderId: null, startsOn: '2026-01-01', endsOn: null };
  return must(await addProgramme(town.deps, await town.doer('bea'), { id: newId(), ...about, ...rest }));
}

const addresses = ['first', 'second', 'third'] as const;
const ties = fc.array(
  fc.record({
    from: fc.nat(2),
    to: fc.nat(5),
    reason: fc.constantFrom<LinkReason>('led_to', 'led_to', 'became', 'serves', 'see_also'),
  }),
  { minLength: 3, maxLength: 8 },
);
/** News of the hidden one, or of one of the others; and after how many hours the round comes by. */
const happenings = fc.array(
  fc.record({ news: fc.constantFrom(0, 1, 1, 2), hours: fc.constantFrom(2, 13, 21) }),
  { minLength: 3, maxLength: 7 },
);

let runs = 0;

/** Three contributions, each of somebody else, then three initiatives, of which the first is hidden; tied as they come. */
async function world(tied: readonly { from: number; to: number; reason: LinkReason }[]) {
  runs += 1;
  const addressOf = (index: number) => `${addresses[index] ?? ''}-${runs}@post.example`;
  const all: RecordRef[] = [];
  for (const index of [0, 1, 2]) all.push(await contribution(addressOf(index)));
  for (const index of [0, 1, 2]) {
    const number = await initiative();
    if (index > 0) await publish(town, number);
    all.push({ kind: 'initiative', id: (await initiativeOf(town, number)).id });
  }
  const causes = new Map<number, Set<number>>(all.map((_, index) => [index, new Set()]));
  for (const { from, to, reason } of [{ from: 0, to: 4, reason: 'led_to' } as const, ...tied]) {
    const [first, then] = [all[from], all[to]];
    // What came of it comes later: no circles.
    if (!first || !then || to <= from) continue;
    await tie(first, then, reason);
    if (reason !== 'serves' && reason !== 'see_also') causes.get(to)?.add(from);
  }
  const isUpstream = (one: number, of: number): boolean =>
    [...(causes.get(of) ?? [])].some((near) => near === one || isUpstream(one, near));
  return { addressOf, all, isUpstream };
}

test('each upstream contributor is told each change once, never of what is hidden, at most one mail a day', async () => {
  await fc.assert(
    fc.asyncProperty(ties, happenings, async (tied, happened) => {
      const { addressOf, all, isUpstream } = await world(tied);
      const expected: string[] = [];
      const lastTold = new Map<string, number>();
      let seen = (await letters()).length;
      const round = async () => {
        await tell();
        const now = town.clock.now().epochMilliseconds;
        const fresh = (await letters()).slice(seen);
        seen += fresh.length;
        expect(new Set(fresh.map(({ to }) => to)).size).toBe(fresh.length);
        for (const { to } of fresh) {
          expect(now - (lastTold.get(to) ?? 0)).toBeGreaterThanOrEqual(23 * 3_600_000);
          lastTold.set(to, now);
        }
      };
      const start = seen;
      for (const [turn, { news, hours }] of happened.entries()) {
        const name = `Gebeurtenis ${runs}.${turn}!`;
        const what = { nl: name, en: name };
        const record = all[3 + news];
        if (record) await read(town, (trx) => tellUpstream(trx, { record, what, at: town.clock.now() }));
        for (const index of [0, 1, 2])
          if (news > 0 && isUpstream(index, 3 + news)) expected.push(`${addressOf(index)} ${name}`);
        pass(hours);
        await round();
      }
      for (const hours of [0, 24, 24]) {
        pass(hours);
        await round();
      }
      const told = (await letters())
        .slice(start)
        .flatMap(({ to, text }) => (text.match(/Gebeurtenis [\d.]+!/g) ?? []).map((name) => `${to} ${name}`));
      expect(told.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 6 },
  );
});
