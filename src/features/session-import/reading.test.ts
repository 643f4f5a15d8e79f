// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingJson } from '../../testing/meeting-importing.ts';
import { momentIn, spanOf } from './moments.ts';
import { orderOf } from './order.ts';
import { atMost, plainText } from './plain-text.ts';
import { readMeetings } from './read-meetings.ts';

const read = (value: unknown) => readMeetings(JSON.stringify(value));

describe('meetings as NotuBiz gives them', () => {
  test('headings that say when and where are taken as that', () => {
    const items = [
      { id: 1, title: 'TIJD: 13.30 uur tot 17.00 uur' },
      { id: 2, title: 'LOCATIE: De Trouwzaal' },
      { id: 3, title: 'Algemeen' },
    ];
    const start = '2026-04-09 00:00:00';
    const [one] = read(meetingJson({ start, end: null, place: '', items }));
    expect(one).toMatchObject({ from: '13:30', to: '17:00', place: 'De Trouwzaal' });
    expect(one?.items.map(({ title }) => title)).toEqual(['Algemeen']);
  });

  test('minutes follow from when an item begins and the next one does; else nobody knows', () => {
    const items = [
      { id: 1, start: '2026-04-09 19:30:00' },
      { id: 2, start: '2026-04-09 19:45:00' },
      { id: 3 },
    ];
    expect(read(meetingJson({ items }))[0]?.items.map(({ minutes }) => minutes)).toEqual([15, 0, 0]);
  });

  test('five hundred items, each under the one before, are read in order; one too many is told', () => {
    let items: { id: number; items: never[] | object[] }[] = [];
    for (let id = 500; id > 0; id -= 1) items = [{ id, items }];
    const [one] = read(meetingJson({ items: items as never }));
    expect(one?.items.map(({ key }) => key)).toEqual(Array.from({ length: 500 }, (_, at) => String(at + 1)));
    const many = Array.from({ length: 1001 }, (_, at) => ({ id: at + 1 }));
    expect(read(meetingJson({ items: many }))[0]).toMatchObject({ faults: ['too_many_items'], items: [] });
  });

  test('a meeting twice in a file is one, and the kind follows from what it is called', () => {
    const titles = ['Politieke markt', 'Raadsvergadering', 'Commissie Ruimte', 'Overleg'];
    const all = titles.map((title, id) => meetingJson({ id: id + 1, title }));
    expect(read([...all, ...all]).map(({ kind }) => kind)).toEqual([
      'market',
      'council',
      'committee',
      'committee',
    ]);
  });

  test('what is no meeting is none', () => {
    for (const text of ['', '{', '[]', 'null', '3', '{"agenda_items":[]}', '[{"id":1,"title":"Motie"}]'])
      expect(readMeetings(text)).toEqual([]);
    fc.assert(fc.property(fc.json(), (text) => readMeetings(text).length === 0));
  });
});

describe('meetings as the database of Open Raadsinformatie tells them', () => {
  const record = (id: number, said: Record<string, unknown>) => ({
    ori_id: id,
    properties: Object.entries(said).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one: unknown, at) => ({
        predicate: `http://example.org/ns#${name}`,
        order: at + 1,
        value: one,
      })),
    ),
  });

  test('records that point at each other become one meeting with its agenda', () => {
    const meeting = record(1, {
      type: 'Meeting',
      name: 'Raadpleging',
      startDate: '2026-11-28T18:30:00Z',
      endDate: '2026-11-28T21:00:00+01:00',
      location: 'Buurthuis',
      committee: 5,
      chair: 6,
      agenda: [3, 2],
      attachment: [4, 8, 99],
      eventStatus: 'https://schema.org/EventCancelled',
    });
    const records = {
      '2': [record(2, { type: 'AgendaItem', name: 'Tweede', position: 2 }), '2', 'agenda_item'],
      '3': [
        record(3, { type: 'AgendaItem', name: 'Eerste', position: 1, agenda: [2, 3] }),
        '3',
        'agenda_item',
      ],
      '4': [
        record(4, { type: 'MediaObject', name: 'Uitnodiging', isBasedOn: 'https://a.example/4' }),
        '4',
        'x',
      ],
      '5': [record(5, { prefLabel: 'Expertmeeting' }), '5', 'committee'],
      '6': [record(6, { name: 'V. Voorbeeld' }), '6', 'person'],
      '8': [record(8, { type: 'MediaObject', name: 'Geheim', confidential: true }), '8', 'x'],
    };
    expect(read([meeting, records])).toMatchObject([
      {
        key: '1',
        title: 'Raadpleging',
        day: '2026-11-28',
        from: '19:30',
        to: '21:00',
        place: 'Buurthuis',
        chair: 'V. Voorbeeld',
        isCancelled: true,
        items: [{ title: 'Eerste' }, { title: 'Tweede' }],
        papers: [{ title: 'Uitnodiging', url: 'https://a.example/4' }],
        leftOut: { items: 0, papers: 1 },
      },
    ]);
  });
});

describe('days, texts and orders', () => {
  test.each([
    ['2026-04-09 19:30:00', '2026-04-09', '19:30', false],
    ['2026-04-09', '2026-04-09', null, false],
    ['2026-04-09 00:00:00', '2026-04-09', null, false],
    ['2026-07-01T23:30:00Z', '2026-07-02', '01:30', false],
    ['2026-07-01T20:30:00+0200', '2026-07-01', '20:30', false],
    ['2026-02-31 19:30:00', null, null, true],
    ['31-02-2026', null, null, true],
    ['medio 2026', null, null, true],
    ['', null, null, false],
  ])('%s', (text, day, time, isWrong) => {
    expect(momentIn(text)).toEqual({ day, time, isWrong });
  });

  test('what ends before it begins ends after midnight, also when the clock is put back', () => {
    expect(spanOf('2026-10-24', '23:00', '03:30')).toEqual({
      startsAt: '2026-10-24T21:00:00Z',
      endsAt: '2026-10-25T02:30:00Z',
    });
  });

  test('of what was written for a web page only the words stay', () => {
    expect(plainText('<p>Eén &amp; twee</p><style>p{}</style><br/>3 &lt; 4 <3 &#x41;&#0;')).toBe(
      'Eén & twee\n\n3 < 4 <3 A',
    );
    expect(atMost('abcdef', 4)).toBe('abc…');
  });

  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 0 });
  test('whatever two hands do to an order, nothing is lost, nothing doubles, and again changes nothing', () => {
    fc.assert(
      fc.property(ids, ids, ids, (here, before, now) => {
        const first = orderOf({ here, before: before.filter((id) => here.includes(id)), now });
        expect([...first.ids].toSorted()).toEqual([...new Set([...here, ...now])].toSorted());
        const again = orderOf({ here: first.ids, before: now, now });
        expect(again.ids).toEqual(first.ids);
      }),
    );
  });
  test('an order that nobody changed here follows the source; one that was changed stays', () => {
    const before = ['a', 'b', 'c'];
    expect(orderOf({ here: ['a', 'b', 'own', 'c'], before, now: ['c', 'b', 'a'] }).ids).toEqual([
      'c',
      'b',
      'own',
      'a',
    ]);
    expect(orderOf({ here: ['b', 'a', 'c'], before, now: ['a', 'new', 'b', 'c'] })).toEqual({
      ids: ['b', 'a', 'new', 'c'],
      isOurs: true,
    });
  });
});
