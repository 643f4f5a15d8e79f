// SPDX-License-Identifier: EUPL-1.2

export const findingKinds = ['mail', 'iban', 'address', 'plate', 'phone', 'bsn', 'name'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** A passage that looks like personal data: from `start` (included) to `end` (not included), in UTF-16 units. */
export type Finding = {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** Of the person that a text may name. */
export type Known = { readonly names: readonly string[] };

type Span = Omit<Finding, 'kind' | 'text'>;

/**
 * What looks like personal data in a text, in its order and without overlap. A hint: it finds what has a shape of its own (mail,
 * phone, account number, licence plate, citizen service number, address with a postcode) and the names of who wrote it. It cannot
 * know of other people's names.
 */
export function findPersonal(text: string, known: Known = { names: [] }): Finding[] {
  const finders: Readonly<Record<FindingKind, (text: string) => Span[]>> = {
    mail: (within) => spans(within, /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu),
    iban: (within) =>
      spans(within, /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,4})?\b/giu).flatMap(ibanIn(within)),
    address: findAddresses,
    plate: (within) =>
      spans(within, /\b[a-z0-9]{1,3}-[a-z0-9]{1,3}-[a-z0-9]{1,3}\b/giu).filter((span) =>
        isPlate(textOf(within, span)),
      ),
    phone: (within) => phonePatterns.flatMap((pattern) => spans(within, pattern)),
    bsn: (within) =>
      spans(within, /(?<!\d)\d{3}[. ]?\d{3}[. ]?\d{3}(?!\d)/gu).filter((span) => isBsn(textOf(within, span))),
    name: (within) => known.names.flatMap((name) => findName(within, name)),
  };
  const found: Finding[] = [];
  for (const kind of findingKinds) {
    for (const span of finders[kind](text)) {
      const isFree = found.every(({ start, end }) => span.end <= start || span.start >= end);
      if (isFree) found.push({ ...span, kind, text: textOf(text, span) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The text with each finding replaced by a word for what stood there. */
export function redact(
  text: string,
  findings: readonly Finding[],
  words: Readonly<Record<FindingKind, string>>,
): string {
  let made = '';
  let from = 0;
  for (const { kind, start, end } of findings) {
    made += text.slice(from, start) + words[kind];
    from = end;
  }
  return made + text.slice(from);
}

function spans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** An account number may be followed by a word that looks like a part of it: the longest beginning that is right counts. */
function ibanIn(text: string): (span: Span) => Span[] {
  return ({ start, end }) => {
    for (let to = end; to - start >= 15; to -= 1) {
      if (/[\s-]/.test(text[to - 1] ?? '') || /[a-z0-9]/i.test(text[to] ?? '')) continue;
      if (isIban(text.slice(start, to))) return [{ start, end: to }];
    }
    return [];
  };
}

/** ISO 13616: 15 to 34 characters; with the first four behind the rest and letters as numbers, the remainder by 97 is 1. */
function isIban(text: string): boolean {
  const code = text.replaceAll(/\s/g, '').toUpperCase();
  if (code.length < 15 || code.length > 34) return false;
  let rest = 0;
  for (const sign of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** The Dutch series since 1951 (RDW, sidecodes 1-14), as letters (X) and digits (9). */
const plateShapes = new Set([
  'XX-99-99',
  '99-99-XX',
  '99-XX-99',
  'XX-99-XX',
  'XX-XX-99',
  '99-XX-XX',
  '99-XXX-9',
  '9-XXX-99',
  'XX-999-X',
  'X-999-XX',
  'XXX-99-X',
  'X-99-XXX',
  '9-XX-999',
  '999-XX-9',
]);

function isPlate(text: string): boolean {
  return plateShapes.has(text.replaceAll(/[a-z]/gi, 'X').replaceAll(/\d/g, '9'));
}

/** As they are dialled: +31 with nine digits, another country's with a plus or 00, or ten digits from 0. */
const phonePatterns = [
  /(?<![\p{L}\p{N}])(?:\+|00)31[ .-]?(?:\(0\) ?)?[1-9](?:[ .-]{0,2}\d){8}(?!\d)/gu,
  /(?<![\p{L}\p{N}])(?:\+|00)[1-9]\d(?:[ ().-]{0,2}\d){7,11}(?!\d)/gu,
  /(?<![\p{L}\p{N}-])\(?0[1-9](?:[ ().-]{0,2}\d){8}(?!\d)/gu,
];

/** Citizen service number: nine digits that fulfil the eleven test, with weights 9, 8 … 2 and -1. */
function isBsn(text: string): boolean {
  const digits = [...text.replaceAll(/\D/g, '')].map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return digits.some((digit) => digit !== 0) && sum % 11 === 0;
}

const postcode = /\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b/gu;
const numberBefore = /(?:\p{L}[\p{L}.'’-]*[ ])?\d{1,5}(?:[ -]?[a-zA-Z]{1,2})?(?:[ -]\d{1,3})?[ ]*,?\s*$/u;
const numberAfter = /^[ ]*,?[ ]*(?:(?:nr|nummer|huisnummer)\.?[ ]*)?\d{1,5}(?:[ -]?[a-zA-Z])?\b/iu;

/** A house number with its postcode, and the street when it stands before them: that is one front door. */
function findAddresses(text: string): Span[] {
  return spans(text, postcode).flatMap(({ start, end }) => {
    const before = numberBefore.exec(text.slice(Math.max(0, start - 80), start));
    const after = numberAfter.exec(text.slice(end, end + 40));
    if (!before && !after) return [];
    return [{ start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) }];
  });
}

const particles = new Set([
  'van',
  'de',
  'der',
  'den',
  'ten',
  'ter',
  'het',
  'dhr',
  'mevr',
  'mw',
  'heer',
  'mevrouw',
]);

/** The whole name in any capitals; a part of it (three letters or more) only with its capital: Bos is a name, a bos is a wood. */
function findName(text: string, name: string): Span[] {
  const whole = name.trim();
  if (whole.length < 2) return [];
  const found = spans(
    text,
    new RegExp(`${edgeBefore}${escaped(whole).replaceAll(/\s+/g, '\\s+')}${edgeAfter}`, 'giu'),
  );
  const parts = whole
    .split(/\s+/)
    .filter((part) => part.length > 2 && !particles.has(part.toLowerCase().replace('.', '')));
  for (const part of parts) {
    const capital = (part[0] ?? '').toUpperCase() + part.slice(1);
    found.push(...spans(text, new RegExp(`${edgeBefore}${escaped(capital)}${edgeAfter}`, 'gu')));
  }
  return found;
}

const edgeBefore = '(?<![\\p{L}\\p{N}])';
const edgeAfter = '(?![\\p{L}\\p{N}])';

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
