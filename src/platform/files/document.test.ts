// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { openDocumentOf, pdfOf, sheetOf, slidesOf, wordOf, zipOf } from '../../testing/made-documents.ts';
import { photo } from '../../testing/made-files.ts';
import type { DocumentFacts } from './document-facts.ts';
import { usualLimits } from './document-facts.ts';
import { glanceAtDocument, readDocument } from './document.ts';

async function facts(content: Buffer, limits = usualLimits): Promise<DocumentFacts> {
  const read = await readDocument(content, limits);
  if (!read.ok) throw new Error(`Refused: ${read.reason}`);
  return read.value;
}

async function refusal(content: Buffer, limits = usualLimits): Promise<string> {
  const read = await readDocument(content, limits);
  return read.ok ? `read as ${read.value.kind}` : read.reason;
}

async function looksOf(preview: Buffer | null): Promise<{ width: number; height: number; isEmpty: boolean }> {
  if (!preview) throw new Error('There is no preview.');
  const { width, height, format } = await sharp(preview).metadata();
  expect(format).toBe('webp');
  const { entropy } = await sharp(preview).stats();
  return { width, height, isEmpty: entropy < 0.05 };
}

const svg = (inside: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200">${inside}</svg>`);

describe('a PDF', () => {
  test('tells its pages, its text page by page, and how the first page looks', async () => {
    const content = await pdfOf(['Startnotitie gebieds-\ngericht werken: één café', 'Tweede bladzijde']);
    const read = await facts(content);
    expect(read).toMatchObject({ kind: 'pdf', mime: 'application/pdf', pages: 2, isCut: false });
    expect(read.sha256).toBe(createHash('sha256').update(content).digest('hex'));
    const [first, second] = read.text.split('\f');
    expect(first).toContain('gebiedsgericht werken: één café');
    expect(second).toBe('Tweede bladzijde');
    const looks = await looksOf(read.preview);
    expect(looks).toMatchObject({ width: 480, isEmpty: false });
    expect(looks.height).toBeGreaterThan(600);
  });

  test('is read from where it lies as well, and a glance tells what it is without reading it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'meent-read-'));
    const path = join(folder, 'brief.exe');
    writeFileSync(path, await pdfOf(['Brief aan de raad']));
    expect(await readDocument({ path })).toMatchObject({ ok: true, value: { text: 'Brief aan de raad' } });
    expect(await glanceAtDocument({ path })).toMatchObject({
      ok: true,
      value: { kind: 'pdf', pages: 1, text: '' },
    });
    rmSync(folder, { recursive: true });
  });

  test('with a password is encrypted; half a one is broken', async () => {
    expect(await refusal(await pdfOf(['Geheim'], 'sesam'))).toBe('encrypted');
    const whole = await pdfOf(['Heel']);
    expect(await refusal(whole.subarray(0, 200))).toBe('broken');
    expect(await refusal(Buffer.from('%PDF-1.7\nniets\n%%EOF'))).toBe('broken');
  });

  test('of very many pages is counted whole and read as far as agreed', async () => {
    const read = await facts(await pdfOf(Array.from({ length: 400 }, (_, index) => `Blad ${index + 1}`)), {
      ...usualLimits,
      pages: 50,
    });
    expect(read).toMatchObject({ pages: 400, isCut: true });
    expect(read.text.split('\f')).toHaveLength(50);
  });

  test('may be so large and no larger, and take so long and no longer', async () => {
    const content = await pdfOf(['Groot']);
    expect(await refusal(content, { ...usualLimits, bytes: content.length - 1 })).toBe('too_large');
    expect(await refusal(content, { ...usualLimits, millis: 1 })).toBe('broken');
  });
});

describe('an office file', () => {
  test('of each kind gives its text, a presentation in the order of its slides', async () => {
    expect(await facts(await wordOf(['Voorstel &amp; besluit', 'Tweede alinea']))).toMatchObject({
      kind: 'docx',
      pages: null,
      text: 'Voorstel & besluit\nTweede alinea',
    });
    const slides = await facts(await slidesOf(Array.from({ length: 11 }, (_, index) => `dia ${index + 1}`)));
    expect(slides).toMatchObject({ kind: 'pptx', pages: 11 });
    expect(slides.text.split('\f').at(-1)).toBe('dia 11');
    expect(await facts(await sheetOf(['Wijk', 'Bedrag']))).toMatchObject({
      kind: 'xlsx',
      text: 'Wijk\nBedrag',
    });
    expect(await facts(await openDocumentOf('spreadsheet', '<text:p>Som</text:p>'))).toMatchObject({
      kind: 'ods',
    });
    const talk = '<draw:page><text:p>Een</text:p></draw:page><draw:page><text:p>Twee</text:p></draw:page>';
    expect(await facts(await openDocumentOf('presentation', talk))).toMatchObject({ kind: 'odp', pages: 2 });
  });

  test('does not tell what was taken out of it', async () => {
    const text =
      '<text:tracked-changes><text:p>weggehaald</text:p></text:tracked-changes><text:p>Gebleven<text:s/>tekst</text:p>';
    expect((await facts(await openDocumentOf('text', text))).text).toBe('Gebleven tekst');
  });

  test('shows the picture that it brought along, or else its first lines', async () => {
    const thumbnail = await photo({ width: 300, height: 200 });
    const brought = await facts(await wordOf(['Tekst'], { 'docProps/thumbnail.jpeg': thumbnail }));
    expect(await looksOf(brought.preview)).toMatchObject({ width: 300, height: 200 });
    const drawn = await facts(await wordOf(['Memo aan het college', 'Over de markt van dinsdag.']));
    expect(await looksOf(drawn.preview)).toMatchObject({ width: 480, isEmpty: false });
  });

  test('with programs is not allowed, whatever it calls itself', async () => {
    expect(await refusal(await wordOf(['x'], { 'word/vbaProject.bin': 'x' }))).toBe('not_allowed');
    const types =
      '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
    expect(await refusal(await wordOf(['x'], { '[Content_Types].xml': types }))).toBe('not_allowed');
  });

  test('with a password is encrypted', async () => {
    const locked = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await refusal(locked)).toBe('encrypted');
    const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
    const open = await openDocumentOf('text', '<text:p>x</text:p>', { 'META-INF/manifest.xml': manifest });
    expect(await refusal(open)).toBe('encrypted');
  });

  test('that swells is too large, with a document in it or not', async () => {
    const bomb = await wordOf(['x'], { 'word/media/a.bin': Buffer.alloc(30_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toBe('too_large');
    const some = await wordOf(['x'], { 'word/media/a.bin': Buffer.alloc(2_000_000, 'abcdefghij') });
    expect(await refusal(some, { ...usualLimits, unpackedBytes: 1_000_000 })).toBe('too_large');
  });

  test('with entities of its own, or cut off, is broken', async () => {
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document><w:t>&b;</w:t></w:document>';
    expect(await refusal(await wordOf([], { 'word/document.xml': laughs }))).toBe('broken');
    const whole = await wordOf(['heel']);
    expect(await refusal(whole.subarray(0, whole.length - 30))).toBe('broken');
  });
});

describe('pictures and texts', () => {
  test('a picture has no text and is its own preview', async () => {
    const picture = await facts(await photo());
    expect(picture).toMatchObject({ kind: 'jpeg', text: '', pages: null });
    expect((await looksOf(picture.preview)).width).toBe(480);
    const whole = await photo();
    expect(await refusal(whole.subarray(0, whole.length / 2))).toBe('broken');
  });

  test('a drawing becomes a picture; one that swells is not taken', async () => {
    const drawn = await facts(svg('<script>alert(1)</script><circle cx="90" cy="90" r="60" fill="teal"/>'));
    expect(drawn.kind).toBe('svg');
    expect((await looksOf(drawn.preview)).isEmpty).toBe(false);
    const swelling = Buffer.concat([
      Buffer.from('<!DOCTYPE svg [<!ENTITY a "x">]>'),
      svg('<text>&a;</text>'),
    ]);
    expect(await refusal(swelling)).toBe('not_allowed');
  });

  test('a text is read in the letters in which it was written', async () => {
    expect((await facts(Buffer.from('Verslag: één café'))).text).toBe('Verslag: één café');
    expect((await facts(Buffer.from('caf\xe9 \x80 5', 'latin1'))).text).toBe('café € 5');
  });
});

test.each<[string, Buffer]>([
  ['a program', Buffer.from('MZ\u0090\u0000\u0003\u0000', 'latin1')],
  ['a program of Linux', Buffer.from('\u007fELF\u0002\u0001', 'latin1')],
  ['a page of the web', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a page that holds a PDF', Buffer.from('<html>%PDF-1.7</html>')],
  ['an old office file', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500)])],
  ['rich text', Buffer.from('{\\rtf1 hallo}')],
  ['nothing', Buffer.alloc(0)],
])('%s is no document', async (_what, content) => {
  expect(await refusal(content)).toBe('not_allowed');
});

test('a zip of anything is no document', async () => {
  expect(await refusal(await zipOf({ 'brief.pdf': 'x', 'run.exe': 'MZ' }))).toBe('not_allowed');
});

test('while hostile files are read, the server goes on', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 5);
  await Promise.all([1, 2, 3].map(() => facts(Buffer.from('tekst '.repeat(500_000)))));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(10);
});
