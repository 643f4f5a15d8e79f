// SPDX-License-Identifier: EUPL-1.2
// Reads one document in a thread of its own and ends. Files are made by others: whatever one does, it does it here, and not for long.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as thread from 'node:worker_threads';
import {
  type FirstPage,
  type ReadFacts,
  type ReadingNews,
  type ReadingTask,
  Refusal,
} from './document-facts.ts';
import { drawFirstLines } from './first-lines.ts';
import { readOffice } from './read-office.ts';
import { pdfFirstPage, pdfText, withPdf } from './read-pdf.ts';
import { isDrawing, plainText, sniff } from './sniff.ts';

type Facts = Omit<ReadFacts, 'sha256'>;

const task: { readonly workerData: ReadingTask } = thread;
const { source, limits, isGlance } = task.workerData;
const largestText = 20_000_000;
const headLength = 4_096;

/** The memory of WebAssembly is outside the bounds of a thread: it grows so far and no further. */
function boundMemory(megabytes: number): void {
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function bounded(this: WebAssembly.Memory, pages: number): number {
    if (this.buffer.byteLength + pages * 65_536 > megabytes * 1_000_000)
      throw new RangeError('Enough memory.');
    return grow.call(this, pages);
  };
}

function tell(news: ReadingNews): void {
  thread.parentPort?.postMessage(news);
}

async function read(): Promise<void> {
  const content = typeof source === 'string' ? readFileSync(source) : source;
  if (content.length > limits.bytes) throw new Refusal('too_large');
  boundMemory(limits.megabytes + content.length / 1_000_000);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const facts = (found: Facts): void => tell({ kind: 'facts', facts: { ...found, sha256 } });
  switch (sniff(content.subarray(0, headLength))) {
    case 'pdf':
      return readPdf(content, facts);
    case 'zip':
      return readZip(facts);
    case 'png':
      return readPicture('png', content, facts);
    case 'jpeg':
      return readPicture('jpeg', content, facts);
    case 'old_office':
      throw new Refusal(isLockedOffice(content) ? 'encrypted' : 'not_allowed');
    case 'markup':
      if (content.length > largestText || !isDrawing(plainText(content) ?? ''))
        throw new Refusal('not_allowed');
      return readPicture('svg', content, facts);
    case 'text':
      return readText(content, facts);
    case 'other':
      throw new Refusal('not_allowed');
  }
}

async function readPdf(content: Uint8Array, facts: (found: Facts) => void): Promise<void> {
  await withPdf(content, async (document) => {
    const pages = document.getPageCount();
    const text = isGlance ? { text: '', isCut: false } : pdfText(document, limits);
    facts({ kind: 'pdf', pages, ...text });
    if (!isGlance) tell({ kind: 'first_page', page: await pdfFirstPage(document) });
  });
}

async function readZip(facts: (found: Facts) => void): Promise<void> {
  const { thumbnail, ...found } = await readOffice(source, limits);
  facts(found);
  if (isGlance) return;
  if (thumbnail) tell({ kind: 'first_page', page: { kind: 'picture', bytes: new Uint8Array(thumbnail) } });
  else tell({ kind: 'first_page', page: await pageOf(found.text) });
}

function readPicture(kind: 'png' | 'jpeg' | 'svg', content: Uint8Array, facts: (found: Facts) => void): void {
  facts({ kind, pages: null, text: '', isCut: false });
  tell({ kind: 'first_page', page: { kind: 'picture', bytes: new Uint8Array(content) } });
}

async function readText(content: Uint8Array, facts: (found: Facts) => void): Promise<void> {
  if (content.length > largestText) throw new Refusal('too_large');
  const text = plainText(content);
  if (text === undefined || text.trim() === '') throw new Refusal('not_allowed');
  const kept = text.slice(0, limits.characters).toWellFormed();
  facts({ kind: 'text', pages: null, text: kept.replaceAll('\u001b', ''), isCut: kept.length < text.length });
  if (!isGlance) tell({ kind: 'first_page', page: await pageOf(text) });
}

async function pageOf(text: string): Promise<FirstPage | null> {
  return text.trim() === '' ? null : withPdf(await drawFirstLines(text), pdfFirstPage);
}

/** An office file with a password is a file of the old kind, with the new one locked in it. */
function isLockedOffice(content: Uint8Array): boolean {
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}

try {
  await read();
} catch (error) {
  tell({ kind: 'refused', why: error instanceof Refusal ? error.why : 'broken' });
}
