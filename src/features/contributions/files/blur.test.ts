// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { blurred } from './blur.ts';
import { pixelsUnder } from './domain.ts';

const size = { width: 240, height: 160 };

/** Sharp black and white stripes, four pixels wide: what a number plate is to a machine. */
async function stripes(): Promise<Buffer> {
  const pixels = Buffer.alloc(size.width * size.height * 3);
  for (let at = 0; at < size.width * size.height; at += 1)
    pixels.fill(Math.floor((at % size.width) / 4) % 2 === 0 ? 0 : 255, at * 3, at * 3 + 3);
  return sharp(pixels, { raw: { ...size, channels: 3 } })
    .webp({ lossless: true })
    .toBuffer();
}

async function spreadOf(content: Buffer, area: { left: number; top: number; width: number; height: number }) {
  const { channels } = await sharp(await sharp(content).extract(area).png().toBuffer()).stats();
  return channels[0]?.stdev ?? 0;
}

test('of what lies under a box nothing can be read any more; beside it all is as it was', async () => {
  const box = { x: 0.25, y: 0.25, width: 0.25, height: 0.25 };
  const before = await stripes();
  const after = await blurred(before, size, [box]);
  if (!after.ok) throw new Error(after.reason);
  expect(after.value).toMatchObject(size);
  const under = { left: 64, top: 44, width: 52, height: 32 };
  expect(await spreadOf(before, under)).toBeGreaterThan(100);
  expect(await spreadOf(after.value.bytes, under)).toBeLessThan(20);
  expect(await spreadOf(after.value.bytes, { left: 150, top: 20, width: 60, height: 100 })).toBeGreaterThan(
    90,
  );
});

const part = fc.double({ min: -0.2, max: 1.2, noNaN: true });

test('a box, wherever it is drawn, covers whole pixels inside the picture and all that it was drawn over', () => {
  fc.assert(
    fc.property(
      fc.record({ x: part, y: part, width: part, height: part }),
      fc.record({ width: fc.integer({ min: 1, max: 3000 }), height: fc.integer({ min: 1, max: 3000 }) }),
      (box, picture) => {
        const area = pixelsUnder(box, picture);
        if (!area) return;
        expect(Object.values(area).every(Number.isInteger)).toBe(true);
        expect(area.width >= 1 && area.height >= 1 && area.left >= 0 && area.top >= 0).toBe(true);
        expect(area.left + area.width).toBeLessThanOrEqual(picture.width);
        expect(area.top + area.height).toBeLessThanOrEqual(picture.height);
        expect(area.left).toBeLessThanOrEqual(Math.max(0, box.x * picture.width));
        expect(area.left + area.width).toBeGreaterThanOrEqual(
          Math.min(picture.width, (box.x + box.width) * picture.width) - 1e-6,
        );
      },
    ),
  );
});
