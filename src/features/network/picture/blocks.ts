// SPDX-License-Identifier: EUPL-1.2
import type { Box, PictureParty, Words } from './types.ts';
import { wrap } from './wrapping.ts';

export const nameSize = 14;
export const labelSize = 12.5;
export const headingSize = 12.5;
const nameLine = 17;
export const labelLine = 14.5;
const padding = 10;
const knotPort = 14;

/** Where a line meets a party: with the words on it, or bare for what is said in a knot. */
export type Port = { readonly words: readonly string[]; readonly height: number; readonly knot?: number };

export type Block = {
  readonly party: PictureParty;
  readonly nameLines: readonly string[];
  readonly ports: readonly Port[];
  readonly height: number;
};

/** A party with everything measured; `knots` are those that it is in. */
export function blockOf(
  party: PictureParty,
  { nameWidth, labelWidth, knots }: { nameWidth: number; labelWidth: number; knots: readonly number[] },
): Block {
  const nameLines = wrap(party.name, { size: nameSize, width: nameWidth - 2 * padding });
  const ports: Port[] = [
    ...party.withTeam.map((what) => {
      const words = wrap(what, { size: labelSize, width: labelWidth });
      return { words, height: words.length * labelLine + 8 };
    }),
    ...knots.map((knot) => ({ words: [], height: knotPort, knot })),
  ];
  const portsHeight = ports.reduce((sum, { height }) => sum + height, 0);
  return {
    party,
    nameLines,
    ports,
    height: Math.max(nameLines.length * nameLine + 2 * padding - 3, portsHeight + 8),
  };
}

/** The box of a party, with its name in the middle of its height. */
export function partyBox(
  { party, nameLines, height }: Block,
  at: { left: number; top: number; width: number },
): Box {
  const y = at.top + height / 2 - (nameLines.length * nameLine) / 2 + nameLine * 0.76;
  const words: Words = {
    x: at.left + padding,
    y,
    anchor: 'start',
    size: nameSize,
    lines: nameLines,
    tone: 'name',
  };
  return { ...at, height, kind: 'party', partyId: party.id, words: [words] };
}

/** Where each of a party's lines runs: the baseline of its words just above it. */
export function portsOf({ ports, height }: Block, top: number): (Port & { readonly y: number })[] {
  const total = ports.reduce((sum, port) => sum + port.height, 0);
  let y = top + (height - total) / 2;
  return ports.map((port) => {
    y += port.height;
    return { ...port, y: port.words.length > 0 ? y - 4 : y - port.height / 2 };
  });
}

/** The words on a line, the last just above it. */
export function labelWords(
  words: readonly string[],
  at: { x: number; y: number; anchor: Words['anchor'] },
): Words {
  const y = at.y - 5 - (words.length - 1) * labelLine;
  return { x: at.x, y, anchor: at.anchor, size: labelSize, lines: words, tone: 'label' };
}

/** The area team, with who is in it. */
export function teamBox(
  { team, people }: { readonly team: string; readonly people: readonly string[] },
  at: { left: number; width: number },
): Omit<Box, 'top'> & { place(top: number): Box } {
  const inner = at.width - 2 * padding - 4;
  const name = wrap(team, { size: 15, width: inner });
  const names = people.flatMap((person) => wrap(person, { size: labelSize, width: inner }));
  const height = name.length * 18 + names.length * 16 + (names.length > 0 ? 6 : 0) + 24;
  const base = { ...at, height, kind: 'team' as const, words: [] };
  const x = at.left + at.width / 2;
  return {
    ...base,
    place: (top) => ({
      ...base,
      top,
      words: [
        { x, y: top + 26, anchor: 'middle', size: 15, lines: name, tone: 'team' },
        {
          x,
          y: top + 30 + name.length * 18,
          anchor: 'middle',
          size: labelSize,
          lines: names,
          tone: 'people',
        },
      ],
    }),
  };
}

/** What organisations do together, in the middle of the lines to each of them. */
export function knotBox(
  what: string,
  at: { left: number; width: number },
): Omit<Box, 'top'> & { place(top: number): Box } {
  const lines = wrap(what, { size: labelSize, width: at.width - 2 * padding });
  const base = { ...at, height: lines.length * labelLine + 13, kind: 'knot' as const, words: [] };
  const x = at.left + at.width / 2;
  return {
    ...base,
    place: (top) => ({
      ...base,
      top,
      words: [{ x, y: top + 18, anchor: 'middle', size: labelSize, lines, tone: 'knot' }],
    }),
  };
}
