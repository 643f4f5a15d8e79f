// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pdf, photo, wordDocument } from '../../testing/made-files.ts';
import { unpackLimits } from './domain.ts';
import { tidyName } from './domain.ts';
import { type Inspected, inspect } from './inspect.ts';

async function taken(name: string, bytes: Buffer): Promise<Inspected> {
  const inspected = await inspect({ name, bytes });
  if (!inspected.ok) throw new Error(`Refused: ${inspected.reason}`);
  return inspected.value;
}

async function refusal(name: string, bytes: Buffer): Promise<string> {
  const inspected = await inspect({ name, bytes });
  return inspected.ok ? 'taken' : inspected.reason;
}

describe('pictures', () => {
  test('a photo is drawn anew: upright, at most 2000 pixels, without the place and the camera', async () => {
    const kept = await taken('IMG_1.jpg', await photo({ width: 3000, height: 1500, orientation: 6 }));
    expect(kept).toMatchObject({ name: 'IMG_1.webp', contentType: 'image/webp' });
    expect(kept.picture).toMatchObject({ width: 1000, height: 2000 });
    for (const content of [kept.content, kept.picture?.thumb ?? Buffer.alloc(0)]) {
      const metadata = await sharp(content).metadata();
      expect(metadata.format).toBe('webp');
      expect(metadata.exif ?? metadata.xmp ?? metadata.icc).toBeUndefined();
      expect(content.includes('Els Inwoner')).toBe(false);
    }
    const { data } = await sharp(kept.content).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)].map((part) => part > 128)).toEqual([true, false, false]);
  });

  test('a small picture is not blown up, and of a moving one the first moment is kept', async () => {
    const gif = await sharp(await photo({ width: 40, height: 20 }))
      .gif()
      .toBuffer();
    expect((await taken('kat.gif', gif)).picture).toMatchObject({ width: 40, height: 20 });
  });

  test('what hides behind a picture is gone', async () => {
    const script = Buffer.from('<script>alert(1)</script>');
    const zip = await wordDocument();
    const kept = await taken('foto.jpg', Buffer.concat([await photo(), script, zip]));
    expect(kept.content.includes('<script>')).toBe(false);
    expect(kept.content.includes('word/document.xml')).toBe(false);
  });

  test('a damaged one, a giant and one in a format we cannot open are refused', async () => {
    const whole = await photo();
    expect(await refusal('half.jpg', whole.subarray(0, whole.length / 2))).toBe('broken');
    const giant = await sharp({
      create: { width: 9000, height: 9000, channels: 3, background: '#fff' },
    })
      .png()
      .toBuffer();
    expect(giant.length).toBeLessThan(1_000_000);
    expect(await refusal('giant.png', giant)).toBe('too_many_pixels');
    const heic = Buffer.from('000000186674797068656963000000006d69663168656963', 'hex');
    expect(await refusal('IMG_2.HEIC', heic)).toBe('heic');
  });
});

describe('documents', () => {
  test('a PDF and a Word document are kept as they are, named for what they are', async () => {
    expect(await taken('brief.exe', pdf)).toMatchObject({
      name: 'brief.exe.pdf',
      contentType: 'application/pdf',
      content: pdf,
    });
    const document = await wordDocument();
    expect(await taken('../../plan.docx', document)).toMatchObject({ name: 'plan.docx', content: document });
  });

  test('a document that swells when it is unpacked is refused, whatever it says of its size', async () => {
    const bomb = await wordDocument({ 'word/media/a.bin': Buffer.alloc(unpackLimits.bytes + 1) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusal('bomb.docx', bomb)).toBe('bomb');
    const liar = Buffer.from(await wordDocument({ 'word/a.bin': Buffer.alloc(5_000_000) }));
    // The size of the entry, as the directory and the entry tell it.
    const size = Buffer.alloc(4);
    size.writeUInt32LE(5_000_000);
    const less = Buffer.alloc(4);
    less.writeUInt32LE(1000);
    for (let at = liar.indexOf(size); at >= 0; at = liar.indexOf(size)) less.copy(liar, at);
    expect(await refusal('liar.docx', liar)).toBe('bomb');
  });

  test('one with programs in it is refused, and one that is cut off', async () => {
    const macros = await wordDocument({ 'word/vbaProject.bin': Buffer.from('x') });
    expect(await refusal('macros.docx', macros)).toBe('macros');
    const whole = await wordDocument();
    expect(await refusal('half.docx', whole.subarray(0, whole.length - 30))).toBe('broken');
  });
});

test.each([
  [
    'a drawing with a script',
    'plaatje.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  ],
  [
    'the same that says it is a picture',
    'plaatje.png',
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
  ],
  ['a page', 'foto.jpg', '<!doctype html><script>alert(1)</script>'],
  ['a program', 'foto.jpg', 'MZ\u0090\u0000'],
  ['a page before a PDF', 'brief.pdf', `<html><script>alert(1)</script>\n${pdf.toString('latin1')}`],
  ['text', 'lijst.txt', 'melk, brood'],
])('%s is refused', async (_what, name, content) => {
  expect(await refusal(name, Buffer.from(content, 'latin1'))).toBe('wrong_type');
});

test('a zip of anything is refused without being unpacked', async () => {
  const zip = (await wordDocument())
    .toString('latin1')
    .replaceAll('[Content_Types].xml', '[Content_Typez].xml');
  expect(await refusal('alles.zip', Buffer.from(zip, 'latin1'))).toBe('wrong_type');
});

test('an empty file, one too many and one over the limit are refused', async () => {
  const bytes = Buffer.alloc(0);
  expect(await refusal('leeg.pdf', bytes)).toBe('empty');
  expect(await inspect({ name: 'a.pdf', bytes, isTooLarge: true })).toEqual({
    ok: false,
    reason: 'too_large',
  });
  expect(await inspect({ name: 'a.pdf', bytes, isOverMany: true })).toEqual({
    ok: false,
    reason: 'too_many',
  });
});

test('a name is always fit to save under, and ends in what the file is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      const name = tidyName(given, 'pdf');
      expect(name).toMatch(/^[^/\\<>:"|?*.][^/\\<>:"|?*]*\.pdf$|^[^/\\<>:"|?*.]\.pdf$/u);
      expect(name.length).toBeLessThanOrEqual(250);
      expect(/\p{C}/u.test(name)).toBe(false);
    }),
  );
});
