// SPDX-License-Identifier: EUPL-1.2
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { makePortrait } from './portrait.ts';

function picture(width: number, height: number): Sharp {
  return sharp({ create: { width, height, channels: 3, background: '#336699' } });
}

async function portraitOf(content: Buffer): Promise<Buffer> {
  const made = await makePortrait(content);
  if (!made.ok) throw new Error(`Refused: ${made.reason}`);
  return made.value;
}

test('a photo becomes a square WebP without the place where it was taken', async () => {
  const content = await picture(900, 600)
    .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
  const metadata = await sharp(await portraitOf(content)).metadata();
  expect(metadata).toMatchObject({ format: 'webp', width: 400, height: 400 });
  expect(metadata.exif).toBeUndefined();
});

test('a photo that a camera held sideways stands upright', async () => {
  // Left half red, right half blue; orientation 6 is turned a quarter to the right: red on top.
  const red = await sharp({ create: { width: 200, height: 400, channels: 3, background: '#ff0000' } })
    .png()
    .toBuffer();
  const content = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#0000ff' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const { data, info } = await sharp(await portraitOf(content))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixel = (x: number, y: number): number[] => [
    ...data.subarray((y * info.width + x) * info.channels).subarray(0, 3),
  ];
  expect(pixel(300, 50)[0]).toBeGreaterThan(200);
  expect(pixel(100, 350)[2]).toBeGreaterThan(200);
});

test('what is no photo is refused, whatever it is called', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  const gif = Buffer.from('GIF89a');
  const cutOff = (await picture(600, 600).jpeg().toBuffer()).subarray(0, 300);
  for (const content of [svg, gif, cutOff, Buffer.from('%PDF-1.7'), Buffer.alloc(0)]) {
    expect(await makePortrait(content)).toEqual({ ok: false, reason: 'not_an_image' });
  }
});

test('a file over 8 MB, or one that unpacks into a giant, is refused', async () => {
  expect(await makePortrait(Buffer.alloc(8 * 1024 * 1024 + 1))).toEqual({ ok: false, reason: 'too_large' });
  const giant = await picture(9000, 9000).png().toBuffer();
  expect(await makePortrait(giant)).toEqual({ ok: false, reason: 'too_large' });
});
