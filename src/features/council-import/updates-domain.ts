// SPDX-License-Identifier: EUPL-1.2
import { dayPattern, numericDayPattern, readDay, surelyVaguePattern, vaguePattern } from './days-domain.ts';

/** A part of a text about how things stand, under one day. */
export type DatedUpdate = { readonly day: string; readonly text: string };

/** What a person has to look at: which words stood where a day should stand, and what stood under them. */
export type UnsureUpdate = {
  readonly why: 'no_such_day' | 'no_day' | 'nothing_before' | 'no_text';
  readonly heading: string;
  readonly text: string;
};

export type TakenApart = {
  readonly updates: readonly DatedUpdate[];
  readonly unsure: readonly UnsureUpdate[];
};

const marker = String.raw`(?:(?:laatste|nieuwste|huidige|actuele|tussentijdse|\d{1,2}e)\s+)?(?:update|actualisatie|stand(?:\s+van\s+zaken)?|st?vz|voortgang|status)`;
const between = String.raw`\s*:?\s*(?:\(?\s*(?:d\.?d\.?|per|op|van)?\s*)?`;
const time = String.raw`(?:,?\s+\d{1,2}[:.]\d{2}(?:\s*uur)?)?`;
/** What sets a heading apart from its text; a dash before another day is a period. */
const apart = String.raw`(?::|-(?=\s)(?!\s*\d{1,2}[-/.])|–(?!\s*\d{1,2}[-/.])|—|(?=\n))`;
const after = String.raw`\s*\)?\s*(?:${apart}|\.(?=\s)|$)`;
/** A text that goes on without a sign, unless it makes one sentence with the day: "Update 18-01-2022 is verstuurd". */
const goesOn = String.raw`\)?(?=\s+(?!(?:is|was|zijn|waren|wordt|werd|heeft|had|volgt|staat|komt|kan|zal|ging|gaat|laat|blijkt|toont|geeft|t/m|tot|en)(?![\p{L}/]))\p{L})`;

/** Only a capital tells here that a sentence begins: elsewhere capitals do not matter. */
const capital = String.raw`(?-i:\p{Lu})`;

/** Where a line begins, also behind what makes it one of a list. */
const line = String.raw`(?<=^|\n)[ \t]*(?:[-•*>]|\d{1,2}[.)](?=\s))?[ \t]*`;
/** Where a line begins and no sentence goes on. */
const freshLine = String.raw`(?<=^|[.!?:;)\]]\s{0,4}\n|\n\s{0,4}\n)[ \t]*(?:[-•*>]|\d{1,2}[.)](?=\s))?[ \t]*`;
/** Where a sentence begins within a line. */
const sentence = String.raw`(?<=[.!?;]\s{1,3})(?:\d{1,2}\)\s*)?`;

/** With a word that says what comes, anywhere where a sentence begins; also with a time that is no day. */
const named = String.raw`(?:${line}|(?<=[.!?:;)]\s{0,3}|\s{2}))${marker}${between}(?:(${dayPattern})${time}(?:${after}|${goesOn})|(${vaguePattern})${after})`;
/** A day alone counts where a line or a sentence begins and something sets it apart from a sentence. */
const bare = [
  String.raw`${line}(?:(?:d\.?d\.?|per)\s+)?(${dayPattern})${time}\s*${apart}`,
  String.raw`${line}\(?(${dayPattern})\s*\)\s*${apart}?`,
  String.raw`${line}\[(${dayPattern})\s*\]\s*${apart}?`,
  String.raw`${freshLine}(${numericDayPattern})${time}(?=\s+${capital})`,
  String.raw`${sentence}(${dayPattern})\s*:`,
  String.raw`(?<=\s)\d{1,2}[.)]\s+(${dayPattern})\s*:`,
  String.raw`${sentence}(${numericDayPattern})(?=\s+${capital})`,
].join('|');
/** So does a time that is no day. */
const vague = [
  String.raw`${line}(${surelyVaguePattern})\s*${apart}`,
  String.raw`${line}[([](${surelyVaguePattern})\s*[)\]]\s*${apart}?`,
  String.raw`${line}(\d{4})\s*:`,
].join('|');
const heading = new RegExp(`${named}|${bare}|${vague}`, 'giu');

/**
 * Takes a text such as "Update 18-01-2022: … Update: 10-11-2021: …" apart into its dated updates, the newest first. Nothing is
 * lost: what has no day, or one that is not in the calendar, is given for a person to look at.
 */
export function takeApart(text: string): TakenApart {
  // Long stretches of nothing would be gone through again and again.
  const whole = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]{3,}/g, '  ')
    .replaceAll(/\n{4,}/g, '\n\n\n');
  const heads = [...whole.matchAll(heading)];
  const updates: DatedUpdate[] = [];
  const unsure: UnsureUpdate[] = [];
  const before = whole.slice(0, heads[0]?.index ?? whole.length).trim();
  if (before !== '') unsure.push({ why: 'nothing_before', heading: '', text: before });
  for (const [place, head] of heads.entries()) {
    const from = head.index + head[0].length;
    const body = whole.slice(from, heads[place + 1]?.index ?? whole.length).trim();
    const read = readDay(head.slice(1).find((group) => group !== undefined) ?? '');
    const written = head[0].trim();
    if (read.kind !== 'day') unsure.push({ why: read.kind, heading: written, text: body });
    else if (body === '') unsure.push({ why: 'no_text', heading: written, text: '' });
    else updates.push({ day: read.day, text: body });
  }
  return { updates: newestFirst(updates), unsure };
}

/** Those of one day stand in the order of the text, turned round where the text goes from the oldest to the newest. */
function newestFirst(updates: readonly DatedUpdate[]): DatedUpdate[] {
  const [first, last] = [updates.at(0)?.day ?? '', updates.at(-1)?.day ?? ''];
  const order = first < last ? updates.toReversed() : updates;
  return order.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
