// SPDX-License-Identifier: EUPL-1.2

/** A band in green, a house, and of whom it is. */
const letterhead = [
  '0.09 0.38 0.29 rg 0 770 595 72 re f',
  '1 1 1 rg 64 792 m 64 806 l 78 820 l 92 806 l 92 792 l f',
  'BT /F2 16 Tf 106 800 Td (Gemeente Lindewoude) Tj ET',
  '0.11 0.15 0.14 rg',
].join('\n');

/** One page of A4 as a PDF, with a title and a few lines, in the letter that every reader of PDF has. */
export function sheetPdf(title: string, lines: readonly string[]): Buffer {
  const shown = [{ size: 20, text: title }, ...lines.map((text) => ({ size: 12, text }))].flatMap(
    ({ size, text }) => wrap(text, size === 20 ? 44 : 78).map((part) => ({ size, text: part })),
  );
  let down = 700;
  const said = shown
    .map(({ size, text }, place) => {
      down -= size === 20 ? 28 : shown[place - 1]?.size === 20 ? 36 : 20;
      return `BT ${size === 20 ? '/F2' : '/F1'} ${String(size)} Tf 64 ${String(down)} Td (${escaped(text)}) Tj ET`;
    })
    .join('\n');
  const content = `${letterhead}\n${said}`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${String(Buffer.byteLength(content, 'latin1'))} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  ];
  return assembled(objects);
}

function assembled(objects: readonly string[]): Buffer {
  let text = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(text.length);
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

function escaped(text: string): string {
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[\\()]/g, (sign) => `\\${sign}`);
}

/** Lines of at most so many letters. */
function wrap(text: string, most: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

const tints = ['#c8e5d4', '#f2dcac', '#bfd6eb', '#e6b9aa', '#cfc78d'];

/** A picture of who does what: a house in the middle of those who work on it. */
export function sheetSvg(title: string, names: readonly string[]): string {
  const around = names.map((name, index) => {
    const angle = (index / names.length) * 2 * Math.PI - Math.PI / 2;
    const [x, y] = [420 + 270 * Math.cos(angle), 620 + 270 * Math.sin(angle)].map(Math.round);
    return `<line x1="420" y1="620" x2="${String(x)}" y2="${String(y)}" stroke="#79867f" stroke-width="4"/>
      <circle cx="${String(x)}" cy="${String(y)}" r="112" fill="${tints[index % tints.length] ?? '#eee'}"/>
      <text x="${String(x)}" y="${String((y ?? 0) + 8)}" font-size="25" text-anchor="middle">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="840" height="1188" viewBox="0 0 840 1188" font-family="sans-serif" fill="#1b2723">
    <rect width="840" height="1188" fill="#fbfaf6"/><rect width="840" height="190" fill="#0e4535"/>
    <text x="60" y="112" font-size="34" font-weight="700" fill="#fff">${title}</text>
    ${around.join('\n')}
    <circle cx="420" cy="620" r="104" fill="#17604a"/>
    <path d="M360 630 l60 -52 60 52 v50 h-120 z" fill="#fff"/>
    <text x="60" y="1100" font-size="24">Iedereen heeft een eigen taak, en weet de ander te vinden.</text></svg>`;
}
