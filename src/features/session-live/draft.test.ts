// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type Listening, listeningOf, onlyIn } from './after-domain.ts';
import { type Deed, canTurnBack, notesIn, standingAfter, wordsIn } from './domain.ts';
import { draftReport } from './draft.ts';
import type { Desk } from './reading.ts';

const at = Temporal.Instant.from('2026-03-11T19:30:00Z');

function deed(kind: Deed['kind'], more: Partial<Deed> = {}): Deed {
  return {
    id: `${kind}-${String(more.place ?? 0)}`,
    place: 0,
    kind,
    itemId: null,
    speakerId: null,
    questionId: null,
    aboutId: null,
    partyId: null,
    aldermanId: null,
    asker: null,
    body: null,
    answerer: null,
    answer: null,
    dueOn: null,
    minutes: null,
    doneAt: at,
    ...more,
  };
}

const parties = ['Linksaf', 'Rechtdoor', 'Dorpen Samen'].map((name) => ({
  id: name,
  name,
  seats: 3,
  endedAt: null,
}));
const items = ['Opening', 'Gesprek'].map((title) => ({
  id: title,
  sessionId: 's',
  title,
  note: null,
  minutes: 20,
  presenters: null,
  documentId: null,
}));
const session: Desk['snapshot']['session'] = {
  id: 's',
  number: 'S-2026-0001',
  kind: 'market',
  title: 'Werken in de wijk',
  startsAt: at,
  endsAt: at.add({ hours: 2 }),
  place: 'Stadhuis',
  room: null,
  domains: [],
  chair: null,
  clerk: null,
  purpose: 'picture',
  advice: null,
  background: null,
  holderIds: [],
  areaIds: [],
  themeIds: [],
  speakUntil: null,
  speakingMinutes: 5,
  state: 'held',
  outcome: null,
  report: null,
  publishedAt: at,
  embargoUntil: null,
  reason: null,
  sequence: 0,
  version: 1,
  updatedAt: at,
};

type Speaker = Desk['snapshot']['speakers'][number];

function deskOf(deeds: readonly Deed[], speakers: readonly Speaker[] = []): Desk {
  const standing = standingAfter(deeds);
  const questions = [{ id: 'v', itemId: null, body: 'Wanneer is het geslaagd?', hint: null }];
  return { snapshot: { session, items, questions, speakers, deeds, standing }, parties, aldermen: [] };
}

/** The headings above every line in which a note is told. */
function headingsOf(report: string): Map<string, { readonly item: string; readonly party: string }> {
  const found = new Map<string, { readonly item: string; readonly party: string }>();
  let item = '';
  let party = '';
  for (const line of report.split('\n')) {
    if (line.startsWith('## ')) [item, party] = [line.slice(3), ''];
    if (line.startsWith('### ')) party = line.slice(4);
    for (const [mark] of line.matchAll(/<\d+>/g)) found.set(mark, { item, party });
  }
  return found;
}

const noted = fc.record({
  kind: fc.constantFrom('note', 'question', 'promise'),
  partyId: fc.constantFrom('Linksaf', 'Rechtdoor', 'Dorpen Samen', null),
  itemId: fc.constantFrom('Opening', 'Gesprek', 'Vervallen', null),
  questionId: fc.constantFrom('v', null),
  more: fc.constantFrom('', '\n### Rechtdoor', '\n## Slot', '\n\n Nog iets.', ' (zei zij)'),
  answer: fc.constantFrom(null, 'Ja.', '### Linksaf'),
});

test('every note of a draft stands under the heading of its own party group and part, and of no other', () => {
  fc.assert(
    fc.property(fc.array(noted, { maxLength: 12 }), (all) => {
      const deeds = [
        deed('open', { itemId: 'Opening' }),
        ...all.map(({ more, ...one }, place) =>
          deed(one.kind, { ...one, id: `n${String(place)}`, place, body: `<${String(place)}>${more}` }),
        ),
        deed('close'),
      ];
      const headings = headingsOf(draftReport(deskOf(deeds)));
      all.forEach(({ partyId, itemId }, place) => {
        const above = headings.get(`<${String(place)}>`);
        expect(above?.party).toBe(partyId ?? '');
        expect(above?.item).toBe(
          itemId === 'Opening' ? '1. Opening' : itemId === 'Gesprek' ? '2. Gesprek' : 'Verder gezegd',
        );
      });
    }),
  );
});

test('a group with two speakers is named once; a few residents are not counted', () => {
  const speaker = (id: string, organisation: string | null): Speaker => ({
    ...{ id, organisation, itemId: null, isInvited: false, name: null, minutes: 5, gist: null },
    isNamePublic: false,
  });
  const speakers = [speaker('a', 'Groep Noord'), speaker('b', 'Groep Noord'), speaker('c', null)];
  const words = speakers.map(({ id }, place) => deed('give_word', { speakerId: id, place }));
  const report = draftReport(deskOf([deed('open', { itemId: 'Opening' }), ...words], speakers));
  expect(report).toContain('Sprekers: Groep Noord (2 sprekers) en een of meer inwoners.');
});

test('what was done before it turned out not to have begun, does not count', () => {
  const deeds = [
    deed('open', { itemId: 'Opening' }),
    deed('give_word', { speakerId: 'a' }),
    deed('not_begun'),
    deed('open', { itemId: 'Opening' }),
    deed('give_word', { speakerId: 'b' }),
  ];
  expect(wordsIn(deeds)).toEqual([{ speakerId: 'b', itemId: 'Opening' }]);
  expect(standingAfter(deeds.slice(0, 3))).toEqual({ ...standingAfter([]), steps: 3 });
  expect(canTurnBack(deeds)).toBe(true);
  expect(canTurnBack([...deeds, deed('note', { body: 'Iets.' })])).toBe(false);
  expect(canTurnBack([...deeds, deed('close'), deed('reopen')])).toBe(false);
  expect(notesIn(deeds)).toEqual([]);
});

test.each<[string, boolean, Parameters<typeof listeningOf>[0]['state'], Listening | undefined]>([
  ['heard', false, 'confirmed', 'spoke'],
  ['a', false, 'confirmed', 'listed'],
  ['a', false, 'registered', 'asked'],
  ['a', true, 'registered', 'invited'],
  ['heard', false, 'withdrawn', undefined],
  ['a', true, 'declined', undefined],
])('%s, invited: %s, %s: hears as %s', (id, isInvited, state, listening) => {
  expect(listeningOf({ id, isInvited, state }, new Set(['heard']))).toBe(listening);
});

test('what the other wrote and is not in a text is found by paragraph', () => {
  expect(onlyIn('Een.\r\n\r\nTwee.\n\nDrie.', 'Drie.\n\nEen.')).toEqual(['Twee.']);
});
