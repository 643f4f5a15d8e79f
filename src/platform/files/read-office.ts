// SPDX-License-Identifier: EUPL-1.2
import { type Entry, type ZipFile, fromBufferPromise, openPromise } from 'yauzl';
import {
  type DocumentKind,
  type DocumentLimits,
  type ReadingTask,
  Refusal,
  documentKinds,
} from './document-facts.ts';
import {
  type Reading,
  openReading,
  readXml,
  sheetReading,
  slideReading,
  wordReading,
} from './office-text.ts';

const mostEntries = 20_000;
// What grows more than so many times when it is unpacked was made to.
const mostRatio = 300;
const smallEnough = 20_000_000;
const largestNote = 1_000_000;

export type OfficeFacts = {
  readonly kind: DocumentKind;
  readonly pages: number | null;
  readonly text: string;
  readonly isCut: boolean;
  /** The picture of its first page that was put in by the program that made it. */
  readonly thumbnail: Buffer | undefined;
};

type Text = { readonly name: string; readonly text: string; readonly pages: number; readonly isCut: boolean };
type Found = { readonly texts: Text[]; readonly notes: Map<string, Buffer> };

/**
 * Looks through all of a zip, piece by piece, letting go of each piece: what it says of its own size is not believed. Throws a
 * Refusal for what grows past the limits, holds programs, asks for a password, or is no document.
 */
export async function readOffice(
  source: ReadingTask['source'],
  limits: Pick<DocumentLimits, 'unpackedBytes' | 'characters'>,
): Promise<OfficeFacts> {
  const zip =
    typeof source === 'string'
      ? await openPromise(source, { lazyEntries: true })
      : await fromBufferPromise(Buffer.from(source), { lazyEntries: true });
  if (zip.entryCount > mostEntries) throw new Refusal('too_large');
  const found: Found = { texts: [], notes: new Map() };
  let room = limits.unpackedBytes;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new Refusal('encrypted');
    if (/vbaProject\.bin$|^(?:Basic|Scripts)\/|\/activeX\//i.test(entry.fileName))
      throw new Refusal('not_allowed');
    room -= await readEntry(zip, entry, { found, room, characters: limits.characters });
  }
  const kind = kindOf(found.notes);
  return { kind, ...textOf(kind, found), thumbnail: thumbnailOf(found.notes) };
}

type Room = { readonly found: Found; readonly room: number; readonly characters: number };

async function readEntry(zip: ZipFile, entry: Entry, { found, room, characters }: Room): Promise<number> {
  const reading = readings.find(({ of }) => of.test(entry.fileName))?.as;
  const reader = reading && readXml(reading, characters);
  const note = notes.test(entry.fileName) ? [] : undefined;
  let size = 0;
  const parts: Buffer[] | undefined = note;
  for await (const part of await zip.openReadStreamPromise(entry)) {
    if (!Buffer.isBuffer(part)) continue;
    size += part.length;
    if (size > room || (size > smallEnough && size > entry.compressedSize * mostRatio))
      throw new Refusal('too_large');
    reader?.write(part);
    if (parts && size <= largestNote) parts.push(part);
  }
  if (reader) found.texts.push({ name: entry.fileName, ...reader.end() });
  if (parts && size <= largestNote) found.notes.set(entry.fileName, Buffer.concat(parts));
  return size;
}

const readings: readonly { readonly of: RegExp; readonly as: Reading }[] = [
  { of: /^word\/(?:document|footnotes|endnotes)\.xml$/, as: wordReading },
  { of: /^ppt\/slides\/slide\d+\.xml$/, as: slideReading },
  { of: /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/, as: sheetReading },
  { of: /^content\.xml$/, as: openReading },
];
const notes =
  /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/manifest\.xml|docProps\/thumbnail\.\w+|Thumbnails\/thumbnail\.png)$/;

const mainParts: readonly (readonly [DocumentKind, string])[] = [
  ['docx', 'wordprocessingml.document.main+xml'],
  ['xlsx', 'spreadsheetml.sheet.main+xml'],
  ['pptx', 'presentationml.presentation.main+xml'],
];

function kindOf(found: Found['notes']): DocumentKind {
  const types = found.get('[Content_Types].xml')?.toString('utf8');
  if (types !== undefined) {
    if (/macroEnabled|vbaProject/i.test(types)) throw new Refusal('not_allowed');
    const main = mainParts.find(([, part]) => types.includes(part));
    if (main) return main[0];
  }
  if (/:encryption-data/.test(found.get('META-INF/manifest.xml')?.toString('utf8') ?? ''))
    throw new Refusal('encrypted');
  const mime = found.get('mimetype')?.toString('utf8').trim();
  for (const kind of ['odt', 'ods', 'odp'] as const) if (documentKinds[kind].mime === mime) return kind;
  throw new Refusal('not_allowed');
}

/** Slides in the order of their number, each a page; the text of a document before its notes. */
function textOf(kind: DocumentKind, { texts }: Found): Pick<OfficeFacts, 'pages' | 'text' | 'isCut'> {
  const inOrder = texts.toSorted((one, other) => placeOf(one.name) - placeOf(other.name));
  if (inOrder.length === 0 && kind !== 'xlsx') throw new Refusal('broken');
  const isCut = inOrder.some((one) => one.isCut);
  const bodies = inOrder.map(({ text }) => text.trim());
  if (kind === 'pptx') return { pages: bodies.length, text: bodies.join('\f'), isCut };
  const pages = kind === 'odp' ? (inOrder[0]?.pages ?? 0) : 0;
  return { pages: pages > 0 ? pages : null, text: bodies.join('\n').trim(), isCut };
}

function placeOf(name: string): number {
  if (/footnotes|endnotes|worksheets/.test(name)) return 1;
  return Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
}

function thumbnailOf(found: Found['notes']): Buffer | undefined {
  for (const [name, content] of found)
    if (/thumbnail\.(?:png|jpe?g)$/i.test(name) && content.length > 0) return content;
  return undefined;
}
