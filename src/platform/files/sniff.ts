// SPDX-License-Identifier: EUPL-1.2
import { SaxesParser } from 'saxes';

export type Sniffed = 'pdf' | 'zip' | 'old_office' | 'png' | 'jpeg' | 'markup' | 'text' | 'other';

const starts: readonly (readonly [Sniffed, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['old_office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
];

/** What a file is by how it begins. Never by its name: that says what somebody called it. */
export function sniff(head: Uint8Array): Sniffed {
  for (const [kind, start] of starts) if (start.every((byte, place) => head[place] === byte)) return kind;
  // Some programs begin a PDF with a byte order mark or an empty line.
  const opening = new TextDecoder('latin1')
    .decode(head.subarray(0, 64))
    .replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '');
  if (opening.startsWith('%PDF-')) return 'pdf';
  // Programs, pictures and archives hold bytes that no text has.
  if (head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return 'other';
  if (opening.startsWith('{\\rtf')) return 'other';
  return opening.startsWith('<') ? 'markup' : 'text';
}

/** The text of a file without marks, or undefined when it is none: UTF-8, or as older programs of Windows write it. */
export function plainText(content: Uint8Array): string | undefined {
  const isOdd = (text: string): boolean => /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return isOdd(text) ? undefined : text;
  } catch {
    const text = new TextDecoder('windows-1252').decode(content);
    return isOdd(text) ? undefined : text;
  }
}

/** Is it one drawing in SVG, well-formed and without definitions of its own that swell when they are filled in? */
export function isDrawing(text: string): boolean {
  if (/<!ENTITY/i.test(text)) return false;
  let root: string | undefined;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    root ??= name;
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(text).close();
  } catch {
    return false;
  }
  return root === 'svg' || root === 'svg:svg';
}
