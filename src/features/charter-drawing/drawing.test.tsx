// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { charterRoles, marks } from '../charter/index.ts';
import { pictureFile } from './files.ts';
import { widthOf } from './letters.ts';
import { narrowScene } from './narrow.ts';
import { Picture } from './picture.tsx';
import type { Poster } from './poster.ts';
import type { Scene, Shape } from './scene.ts';
import { linesOf } from './setting.ts';
import { wideScene } from './wide.ts';

const words = fc.oneof(
  fc.constantFrom(
    'Signaleren',
    'Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger',
    '<b>vet</b> & "meer"',
    'Ayşe Şahin-Øverbø',
    'Ω漢字🙂',
    'ij',
  ),
  fc.string({ maxLength: 80 }),
);
const tint = fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8);
const face = fc.record({ initials: fc.constantFrom('WM', 'J', ''), tint });
const faces = fc.array(face, { maxLength: 20 });
const posters: fc.Arbitrary<Poster> = fc.record({
  locale: fc.constantFrom('nl', 'en'),
  municipality: words,
  title: words,
  about: fc.array(words, { maxLength: 3 }),
  isDraft: fc.boolean(),
  columns: fc.tuple(...charterRoles.map((role) => column(role))),
  areas: fc.array(
    fc.record({
      name: words,
      tint,
      emblem: fc.constantFrom('', 'M0 0h48v48z'),
      people: fc.array(fc.record({ name: words, role: words }), { maxLength: 6 }),
    }),
    { maxLength: 30 },
  ),
  counts: fc.constant({
    area_manager: 1,
    community_worker: 0,
    area_alderman: 20,
    portfolio_holder: 5,
    departments: 8,
  }),
  faces: fc.record({ area_manager: faces, community_worker: faces, area_alderman: faces }),
  partners: fc.array(words, { maxLength: 20 }),
  map: fc.constant(undefined),
});

function column(role: (typeof charterRoles)[number]) {
  const tasks = fc.array(fc.record({ name: words, mark: fc.constantFrom(...marks) }), { maxLength: 20 });
  return tasks.map((all) => ({ role, name: 'Portefeuillehouder', tasks: all }));
}

type Text = Extract<Shape, { kind: 'text' }>;
function textsOf(scene: Scene): Text[] {
  return scene.shapes.filter((shape) => shape.kind === 'text');
}

function boxOf({ text, x, y, size, weight }: Text) {
  return { left: x, right: x + widthOf(text, weight) * size, top: y - size * 0.72, bottom: y + size * 0.24 };
}

describe.each([
  ['wide', wideScene],
  ['narrow', narrowScene],
] as const)('the %s picture', (_name, draw) => {
  test('whatever stands in it, every text is on the paper and touches no other', () => {
    fc.assert(
      fc.property(posters, (poster) => {
        const scene = draw(poster);
        const boxes = textsOf(scene)
          .filter(({ text }) => text.trim() !== '')
          .map((text) => ({ ...boxOf(text), text }));
        for (const one of boxes) {
          const isOn =
            one.left >= 0 && one.top >= 0 && one.right <= scene.width + 0.01 && one.bottom <= scene.height;
          expect(isOn, `${one.text.text} is on the paper`).toBe(true);
        }
        const touching = boxes.flatMap((one, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (two) =>
                one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom,
            )
            .map((two) => `${one.text.text} / ${two.text.text}`),
        );
        expect(touching).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('a line is never wider than its room, and no letter is lost without three dots', () => {
  const setting = { size: 8, weight: 400 as const, fill: '#000', locale: 'nl' as const, lines: 50 };
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 200 }), (text, width) => {
      const lines = linesOf(text, { ...setting, width });
      for (const line of lines) expect([...line].length === 1 || widthOf(line, 400) * 8 <= width).toBe(true);
      const bare = (given: string): string => given.replaceAll(/[\s-]/g, '');
      if (!lines.some((line) => line.endsWith('…'))) expect(bare(lines.join(''))).toBe(bare(text));
    }),
  );
});

const [poster] = fc.sample(posters, { numRuns: 1, seed: 4 });
if (!poster) throw new Error('There is no poster.');
const plain: Poster = { ...poster, title: '<script>alert(1)</script> & "zo"', municipality: 'Ayşe’s dorp' };

test('text with markup is text, and the picture says what it is', () => {
  const html = renderToString(
    <Picture scene={wideScene(plain)} title="De plaat" description="Wie doet wat" id="p" />,
  );
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script>');
  expect(html).toContain('<title id="p-title">De plaat</title>');
  expect(html).toContain('role="img" aria-labelledby="p-title" aria-describedby="p-desc"');
});

test('the files are real: paper sizes in PDF, pixels in PNG; asked again they are the same', async () => {
  const about = { title: 'De plaat', description: 'Wie doet wat' };
  const a4 = await pictureFile(plain, 'a4.pdf', about);
  const a3 = await pictureFile(plain, 'a3.pdf', about);
  expect(a4.subarray(0, 8).toString()).toBe('%PDF-1.7');
  expect(a4.toString('latin1')).toContain('/MediaBox [0 0 841.89 595.28]');
  expect(a3.toString('latin1')).toContain('/MediaBox [0 0 1190.55 841.89]');
  // The letter goes along, so that it looks the same on a machine without it.
  expect(a4.toString('latin1')).toMatch(/\/FontName \/\w+\+AtkinsonHyperlegibleNext/);
  expect(await pictureFile(plain, 'a4.pdf', about)).toBe(a4);
  const png = await sharp(await pictureFile(plain, 'a4.png', about)).metadata();
  expect([png.format, png.width, png.height]).toEqual(['png', 2339, 1654]);
});
