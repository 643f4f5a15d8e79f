// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../../platform/html/components/drawing/text-width.ts';
import { tallPicture } from './tall.ts';
import type { Picture, PictureOf, Words } from './types.ts';
import { widePicture } from './wide.ts';
import { wrap } from './wrapping.ts';

type Area = { left: number; right: number; top: number; bottom: number };

function areaOf({ x, y, anchor, size, lines }: Words): Area {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, size)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    left,
    right: left + width,
    top: y - size * 0.72,
    bottom: y + (lines.length - 1) * size * 1.16 + size * 0.2,
  };
}

function collide(one: Area, other: Area): boolean {
  const slack = 0.5;
  return (
    one.left + slack < other.right &&
    other.left + slack < one.right &&
    one.top + slack < other.bottom &&
    other.top + slack < one.bottom
  );
}

function findCollisions({ boxes, words, width, height }: Picture): string[] {
  const things = [
    ...boxes.map((box) => ({
      name: box.words[0]?.lines.join(' ') ?? box.kind,
      area: { left: box.left, right: box.left + box.width, top: box.top, bottom: box.top + box.height },
    })),
    ...words.map((one) => ({ name: one.lines.join(' '), area: areaOf(one) })),
  ];
  const found = things.flatMap((one, index) =>
    things
      .slice(index + 1)
      .flatMap((other) => (collide(one.area, other.area) ? [`${one.name} × ${other.name}`] : [])),
  );
  const outside = things
    .filter(({ area }) => area.left < 0 || area.top < 0 || area.right > width || area.bottom > height)
    .map(({ name }) => `${name} sticks out`);
  const spilling = boxes.flatMap((box) =>
    box.words
      .map(areaOf)
      .filter(
        (area) =>
          area.left < box.left ||
          area.right > box.left + box.width ||
          area.top < box.top ||
          area.bottom > box.top + box.height,
      )
      .map(() => `${box.words[0]?.lines.join(' ') ?? ''} spills`),
  );
  return [...found, ...outside, ...spilling];
}

const long =
  'Vereniging voor Leefbaarheidsondersteuningsmedewerkersoverleggen en Dorpshuisbeheer Molendorp-Oost';
const name = fc.oneof(
  fc.constantFrom(long, 'Politie', 'Woonstichting De Linde', 'Basisschool ’t Kompas', 'W'.repeat(100)),
  fc.string({ minLength: 1, maxLength: 100 }).filter((text) => text.trim() !== ''),
);
const words = fc.constantFrom(
  'wekelijks overleg',
  'samen de speeltuin',
  'M'.repeat(60),
  `${'ver weg '.repeat(7)}`.trim(),
);
const of: fc.Arbitrary<PictureOf> = fc
  .array(
    fc.record({
      name: fc.constantFrom('Bewonersgroepen', 'Woningcorporaties'),
      parties: fc.array(fc.record({ id: fc.uuid(), name, withTeam: fc.array(words, { maxLength: 3 }) }), {
        minLength: 1,
        maxLength: 14,
      }),
    }),
    { maxLength: 5 },
  )
  .chain((groups) => {
    const ids = groups.flatMap(({ parties }) => parties.map(({ id }) => id));
    return fc.record({
      team: fc.constantFrom('Gebiedsteam Midden', `Gebiedsteam ${long}`),
      people: fc.array(name, { maxLength: 4 }),
      groups: fc.constant(groups),
      knots: fc.array(fc.record({ what: words, partyIds: fc.subarray(ids) }), { maxLength: 5 }),
    });
  });

test('nothing collides and nothing sticks out, with 0 or 70 parties and names of any length, on a desk and on a phone', () => {
  fc.assert(
    fc.property(of, (picture) => {
      expect(findCollisions(widePicture(picture))).toEqual([]);
      expect(findCollisions(tallPicture(picture))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('every party with every line of it is in the wide picture once, both sides about as full', () => {
  const parties = Array.from({ length: 60 }, (_, index) => ({
    id: `p${index}`,
    name: `Vereniging ${index}`,
    withTeam: ['overleg'],
  }));
  const picture = widePicture({
    team: 'Midden',
    people: [],
    groups: [{ name: 'Verenigingen', parties }],
    knots: [],
  });
  expect(picture.boxes.filter(({ kind }) => kind === 'party')).toHaveLength(60);
  expect(picture.teamLines).toHaveLength(60);
  const onTheLeft = picture.boxes.filter(({ kind, left }) => kind === 'party' && left < 400);
  expect(onTheLeft.length).toBeGreaterThanOrEqual(28);
  expect(onTheLeft.length).toBeLessThanOrEqual(32);
});

test('wrapping loses no letter', () => {
  fc.assert(
    fc.property(name, (text) => {
      const lines = wrap(text, { size: 14, width: 120 });
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect([...line].length === 1 || textWidth(line, 14) <= 120).toBe(true);
    }),
  );
});
