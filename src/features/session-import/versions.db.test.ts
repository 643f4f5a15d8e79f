// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MadeMeeting, meetingJson, sessionHere, sessionsHere } from '../../testing/meeting-importing.ts';
import { newId } from '../../kernel/ids.ts';
import { type House, type Town, buildTown, must, openTestHouse } from '../../testing/town.ts';
import { addItem, fill } from '../../testing/preparing-sessions.ts';
import { readMeetingsIn, startMeetings } from './actions.ts';
import { readMeetings } from './read-meetings.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());

/** Reads versions of a meeting in, one after the other. */
async function readIn(versions: readonly MadeMeeting[], id: number): Promise<void> {
  const doer = await town.doer('bea');
  for (const version of versions) {
    const meetings = readMeetings(JSON.stringify(meetingJson({ ...version, id })));
    const upload = { source: 'Versies', fileName: 'a.json', listId: null, submissionKey: newId(), meetings };
    const file = must(await startMeetings(town.deps, doer, upload));
    must(await readMeetingsIn(town.deps, doer, { id: file, answers: {} }));
  }
}

/** What a session says, without what counts how often it changed. */
async function saying(id: number) {
  const found = (await sessionsHere(town)).find(({ key }) => key === String(id));
  if (!found) return 'not here';
  const { session, items, papers, titles } = found;
  const { kind, title, startsAt, endsAt, place, chair, state } = session;
  return {
    ...{ kind, title, place, chair, state },
    when: [startsAt.toString(), endsAt.toString()],
    items: items.map(({ title: name, minutes }) => [name, minutes]),
    papers: papers.map(({ title: name, itemId, url }) => [name, titles.get(itemId ?? ''), url]),
  };
}

const documents = fc.uniqueArray(
  fc.record({ id: fc.integer({ min: 1, max: 4 }), title: fc.constantFrom('Nota', 'Brief') }),
  { selector: ({ id }) => id, maxLength: 2 },
);
const item = fc.record({
  id: fc.integer({ min: 1, max: 6 }),
  title: fc.constantFrom('Groen', 'Verkeer', 'Wonen'),
  documents,
});
const items = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 5 });
const version: fc.Arbitrary<MadeMeeting> = fc.record({
  title: fc.constantFrom('Raadsvergadering', 'Commissie Ruimte'),
  start: fc.constantFrom('2026-04-09 19:30:00', '2026-04-10 20:00:00', '2026-04-09', null),
  end: fc.constantFrom('2026-04-09 21:30:00', '2026-04-09 22:00:00', null),
  place: fc.constantFrom('Raadzaal', 'Dorpshuis', ''),
  chair: fc.constantFrom('', 'V. Voorbeeld'),
  canceled: fc.boolean(),
  items,
  documents,
});
const versions = fc.array(version, { minLength: 1, maxLength: 4 });

let last = 5000;
const next = (): number => (last += 1);

test(
  'any sequence of versions read twice gives what reading it once gives',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(versions, async (all) => {
        const [once, twice, doubled] = [next(), next(), next()];
        await readIn(all, once);
        await readIn([...all, ...all], twice);
        await readIn(
          all.flatMap((one) => [one, one]),
          doubled,
        );
        expect(await saying(twice)).toEqual(await saying(once));
        expect(await saying(doubled)).toEqual(await saying(once));
      }),
      { numRuns: 10 },
    );
  },
);

test('what a person wrote stays, whatever versions come after', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(versions, async (all) => {
      const id = next();
      await readIn([{ items: [{ id: 1 }, { id: 2 }] }], id);
      const { page, items: made } = await sessionHere(town, id);
      await fill(town, { from: `${page}/wijzigen` }, { titel: 'Eigen titel', plaats: 'Eigen plaats' });
      await fill(
        town,
        { from: `${page}/programma/${made[0]?.id ?? ''}` },
        { titel: 'Eigen begin', minuten: '25' },
      );
      const own = await addItem(town, page, { titel: 'Eigen punt', minuten: '10' });
      await readIn(all, id);
      const after = await sessionHere(town, id);
      expect(after.session).toMatchObject({ title: 'Eigen titel', place: 'Eigen plaats' });
      expect(after.titles.get(own)).toBe('Eigen punt');
      expect(after.items.find((one) => one.id === made[0]?.id)).toMatchObject({
        title: 'Eigen begin',
        minutes: 25,
      });
    }),
    { numRuns: 5 },
  );
});
