// SPDX-License-Identifier: EUPL-1.2
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fill, prepare, publish } from '../../testing/preparing-sessions.ts';
import { type House, type Town, buildTown, openTestHouse, townMoment } from '../../testing/town.ts';

let house: House;
let town: Town;
beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
});
afterAll(() => house.close());
beforeEach(() => house.clock.set(townMoment));

const titel =
  'Leefbaarheidsuitvoeringsprogramma; wonen, zorg en “samen één” in de dorpen 🌳 – met een lange, lange titel';
const zaal = 'Raadzaal, 1e verdieping; links';

/** As a strict program reads it: every line as the standard wants it, every event with what it must have. */
async function readAgenda(path: string): Promise<ICAL.Component[]> {
  const { body, headers, statusCode } = await town.get(path);
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const calendar = new ICAL.Component(ICAL.parse(body));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  const events = calendar.getAllSubcomponents('vevent');
  for (const event of events) {
    for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'sequence', 'summary', 'status'])
      expect(event.getAllProperties(name), name).toHaveLength(1);
    const { startDate, endDate } = new ICAL.Event(event);
    expect(endDate.compare(startDate)).toBe(1);
    expect(startDate.zone.tzid).toBe('UTC');
  }
  const ids = events.map((event) => event.getFirstPropertyValue('uid'));
  expect(new Set(ids).size).toBe(ids.length);
  return events;
}

const told = (event: ICAL.Component | undefined, ...names: readonly string[]) =>
  names.map((name) => String(event?.getFirstPropertyValue(name)));

test('an agenda that is read strictly follows a session: what it is, that it moves, and that it is off', async () => {
  const { page, number } = await prepare(town, { titel, zaal });
  await publish(town, page);
  const one = async () => (await readAgenda(`/raad/sessies/${number}.ics`))[0];
  const first = await one();
  expect(told(first, 'summary', 'location', 'status', 'sequence', 'dtstart')).toEqual([
    `Politieke markt: ${titel}`,
    `${zaal}, Gemeentehuis, Brink 1`,
    'CONFIRMED',
    '0',
    '2026-03-26T18:30:00Z',
  ]);
  expect(told(first, 'url')[0]).toMatch(new RegExp(`^https?://.*/raad/sessies/${number}$`));

  // Other words are another version of the same; another time is a change that an agenda must take over.
  const stamps = [told(first, 'dtstamp')[0]];
  const form = `${page}/wijzigen`;
  const changes = [
    [{ advies: 'Hamerstuk' }, '0', '2026-03-26T18:30:00Z'],
    [{ van: '20.00', reden: 'De trein.' }, '1', '2026-03-26T19:00:00Z'],
    // In summer time it is an hour less of UTC.
    [{ dag: '2026-04-02', reden: 'De zaal is bezet.' }, '2', '2026-04-02T18:00:00Z'],
    [{ zaal: 'Trouwzaal', reden: 'De zaal is te klein.' }, '3', '2026-04-02T18:00:00Z'],
  ] as const;
  for (const [fields, ...expected] of changes) {
    house.clock.set(town.clock.now().add({ minutes: 5 }));
    expect((await fill(town, { from: form }, fields)).statusCode).toBe(303);
    const event = await one();
    expect(told(event, 'sequence', 'dtstart', 'uid')).toEqual([...expected, told(first, 'uid')[0]]);
    stamps.push(told(event, 'dtstamp')[0]);
  }
  house.clock.set(town.clock.now().add({ minutes: 5 }));
  await fill(town, { from: page, action: `${page}/afzeggen` }, { reden: 'Er is geen voorzitter.' });
  const off = await one();
  expect(told(off, 'status', 'sequence')).toEqual(['CANCELLED', '4']);
  expect(told(off, 'description')[0]).toContain('Er is geen voorzitter.');
  stamps.push(told(off, 'dtstamp')[0]);
  expect((await town.get(`/raad/sessies/${number}`)).body).not.toContain('Zet in mijn agenda');
  expect(stamps).toEqual([...new Set(stamps)].sort());
});

test('the feed holds every session of the site once, in both languages, with the same ids', async () => {
  const { page, number } = await prepare(town, { titel: 'Nog een' });
  await prepare(town, { titel: 'Nog een concept' });
  await publish(town, page);
  const feed = await readAgenda('/raad/sessies.ics');
  const [own] = await readAgenda(`/raad/sessies/${number}.ics`);
  const inFeed = feed.find((event) => String(event.getFirstPropertyValue('url')).endsWith(number));
  expect(inFeed?.toString()).toBe(own?.toString());
  expect(feed.map((event) => told(event, 'summary')[0]).join()).not.toContain('concept');
  const english = await readAgenda('/en/raad/sessies.ics');
  expect(english.map((event) => told(event, 'uid'))).toEqual(feed.map((event) => told(event, 'uid')));
  expect(english.map((event) => told(event, 'summary')[0]).join()).toContain('Political market: Nog een');
});
