// SPDX-License-Identifier: EUPL-1.2
import { dayPattern, readDay, vaguePattern } from './days-domain.ts';

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

const marker = String.raw`(?:laatste\s+)?(?:update|actualisatie|stand\s+van\s+zaken|svz)`;
const between = String.raw`\s*:?\s*(?:\(?\s*(?:d\.?d\.?|per|op|van)?\s*)?`;
const after = String.raw`\s*\)?\s*(?::|-(?=\s)|–|—|\.(?=\s)|(?=\n)|$)`;

/** With a word that says what comes, anywhere where a sentence begins; also with a time that is no day. */
const named = String.raw`(?:(?<=^|\n|[.!?:;)]\s{0,3}|\s{2}))${marker}${between}(${dayPattern}|${vaguePattern})${after}`;
/** A day alone counts only where a line begins and something sets it apart from a sentence. */
const bare = String.raw`(?:(?<=^|\n)[ \t]*[-•*]?[ \t]*\(?)(${dayPattern})\s*\)?\s*(?::|–|—|-(?=\s)|(?=\n))`;

/**
 * Takes a text such as "Update 18-01-2022: … Update: 10-11-2021: …" apart into its dated updates, the newest first. Nothing is
 * lost: what has no day, or one that is not in the calendar, is given for a person to look at.
 */
export function takeApart(text: string): TakenApart {
  const whole = text.replaceAll(/\r\n?/g, '\n');
  const heads = [...whole.matchAll(new RegExp(`${named}|${bare}`, 'gi'))];
  const updates: DatedUpdate[] = [];
  const unsure: UnsureUpdate[] = [];
  const before = whole.slice(0, heads[0]?.index ?? whole.length).trim();
  if (before !== '') unsure.push({ why: 'nothing_before', heading: '', text: before });
  for (const [place, head] of heads.entries()) {
    const from = head.index + head[0].length;
    const body = whole.slice(from, heads[place + 1]?.index ?? whole.length).trim();
    const read = readDay(head[1] ?? head[2] ?? '');
    const heading = head[0].trim();
    if (read.kind !== 'day') unsure.push({ why: read.kind, heading, text: body });
    else if (body === '') unsure.push({ why: 'no_text', heading, text: '' });
    else updates.push({ day: read.day, text: body });
  }
  return { updates: updates.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)), unsure };
}
