// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { noteFor, partyIn, voteOn } from '../../testing/council-motions.ts';
import { addItem, fill, prepare, publish } from '../../testing/preparing-sessions.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';

let house: House;
let town: Town;
let mixed: Town;

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  mixed = await buildTown(house);
});
afterAll(() => house.close());

const named = z.looseObject({ id: z.string(), '@id': z.url(), name: z.string() });
const shape = z.object({
  '@context': z.looseObject({ '@vocab': z.url() }),
  organizations: z.array(named),
  motions: z.array(named),
  events: z.array(named.extend({ agenda: z.array(z.unknown()) })),
});

async function popolo(of: Town) {
  const { body, statusCode, headers } = await of.get('/raad/popolo.json');
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toContain('application/json');
  return { body, read: shape.parse(JSON.parse(body)) };
}

test('the council, what it was asked and how groups voted, and its sessions with their programme', async () => {
  const [first, second] = [await partyIn(town, 'PvdA'), await partyIn(town, 'Lokaal')];
  const id = await noteFor(town, 'M-31', {
    title: 'Versterking gebiedsgericht werken',
    request: 'Helder uiteen te zetten wat de rollen zijn.',
    submitters: 'Hetty Zandstra (PvdA), Douwe Prins (Lokaal)',
  });
  await voteOn(town, id, [
    { partyId: first, isSubmitter: true, inFavour: 5, against: 0 },
    { partyId: second, isSubmitter: true, inFavour: 2, against: 3 },
  ]);
  await noteFor(town, 'SV-1', { kind: 'question', title: 'Hoeveel lampen zijn uit?', result: null });
  const { page, number } = await prepare(town);
  await addItem(town, page, { titel: 'Introductie', minuten: '20' });
  await publish(town, page);
  const { read } = await popolo(town);
  expect(read.organizations).toMatchObject([
    { id: 'raad', '@id': 'http://meent.test/raad' },
    { name: 'Lokaal', classification: 'party', parent_id: 'raad', seats: 5 },
    { name: 'PvdA', classification: 'party' },
  ]);
  const motion = read.motions.find((one) => one.id === 'M-31');
  expect(motion).toMatchObject({
    '@id': 'http://meent.test/raad/moties/M-31',
    identifier: 'M-31',
    text: 'Helder uiteen te zetten wat de rollen zijn.',
    classification: 'motie',
    date: '2026-01-15',
    result: 'pass',
    creator_ids: [first, second],
    vote_events: [
      {
        motion_id: 'M-31',
        result: 'pass',
        counts: [
          { option: 'yes', value: 5, group_id: first },
          { option: 'no', value: 0, group_id: first },
          { option: 'yes', value: 2, group_id: second },
          { option: 'no', value: 3, group_id: second },
        ],
      },
    ],
  });
  expect(motion).not.toHaveProperty('requirement');
  expect(read.motions.find((one) => one.id === 'SV-1')).not.toHaveProperty('result');
  expect(read.events).toMatchObject([
    {
      id: number,
      classification: 'politieke markt',
      start_date: '2026-03-26T19:30:00+01:00',
      location: 'Gemeentehuis, Brink 1, Raadzaal',
      agenda: [{ order: 1, name: 'Introductie', minutes: 20 }],
    },
  ]);
  // Every address that stands in it is there for everyone.
  for (const one of [...read.organizations, ...read.motions, ...read.events]) {
    const { pathname, search } = new URL(one['@id']);
    expect((await town.get(pathname + search)).statusCode).toBe(200);
  }
});

test('what is not on the site is never in it, and what is stands there once', async () => {
  let made = 0;
  const shown: string[] = [];
  const secret: string[] = [];
  const step = fc.record({
    kind: fc.constantFrom('motion', 'session'),
    when: fc.constantFrom('now', 'later', 'embargo'),
    result: fc.constantFrom('adopted' as const, null),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
      for (const { kind, when, result: outcome } of steps) {
        made += 1;
        const title = `Sluisdeur nummer ${made}.`;
        (when === 'now' ? shown : secret).push(title);
        if (kind === 'motion')
          await noteFor(mixed, `M-${made}`, { title, result: outcome, isPublic: when === 'now' });
        else await session(title, when);
      }
      const { body, read } = await popolo(mixed);
      for (const title of secret) expect(body).not.toContain(title);
      const all = [...read.motions, ...read.events];
      expect(all.map(({ name }) => name).toSorted()).toEqual(shown.toSorted());
      expect(new Set(all.map((one) => one['@id'])).size).toBe(all.length);
    }),
    { numRuns: 4 },
  );
});

async function session(titel: string, when: string): Promise<void> {
  const { page } = await prepare(mixed, { titel });
  await addItem(mixed, page, { titel: `Over ${titel}`, minuten: '10' });
  if (when === 'later') return;
  const sent =
    when === 'now'
      ? await publish(mixed, page)
      : await fill(
          mixed,
          { from: page, action: `${page}/publiceren` },
          { doe: 'later', moment: '2026-03-20T12:00' },
        );
  expect(sent.statusCode).toBe(303);
}
