// SPDX-License-Identifier: EUPL-1.2
import {
  type Block,
  blockOf,
  headingSize,
  knotBox,
  labelWords,
  partyBox,
  portsOf,
  teamBox,
} from './blocks.ts';
import type { Box, Picture, PictureOf, Words } from './types.ts';

// From either edge to the middle: the parties, the words on their lines, room for the lines to bend; the team and knots between.
const width = 1000;
const nameWidth = 206;
const labelWidth = 132;
const bend = 82;
const margin = 1;
const middle = { left: margin + nameWidth + labelWidth + bend, width: 0 };
middle.width = width - 2 * middle.left;
const headingHeight = 26;
const gap = 10;
const groupGap = 16;
const middleGap = 22;
/** A group of at least so many may be parted over both sides. */
const mayPart = 6;

type Side = 'left' | 'right';
type Item = { readonly heading?: string; readonly block?: Block; readonly height: number };

/**
 * For a desk and for paper: the team in the middle, what organisations do together above and below it, the parties on both sides.
 * Words stand on stretches of line that run straight, each in a row of its own, and lines bend only where no words are: nothing
 * can collide, whatever its length.
 */
export function widePicture(of: PictureOf): Picture {
  const [left, right] = sidesOf(of);
  const centre = [teamBox(of, middle), ...of.knots.map(({ what }) => knotBox(what, middle))];
  const centreHeight = centre.reduce((sum, { height }) => sum + height, 0) + middleGap * (centre.length - 1);
  const height = Math.ceil(Math.max(heightOf(left), heightOf(right), centreHeight)) + 2 * margin;
  const placed = {
    left: placeSide(left, 'left', (height - heightOf(left)) / 2),
    right: placeSide(right, 'right', (height - heightOf(right)) / 2),
  };
  const ports = [...placed.left.ports, ...placed.right.ports];
  const { team, knots } = placeCentre(of, ports, (height - centreHeight) / 2);
  const lineTo = (box: Box, port: PlacedPort): string => curve(box, port);
  return {
    width,
    height,
    teamLines: ports.filter(({ knot }) => knot === undefined).map((port) => lineTo(team, port)),
    knotLines: ports.flatMap((port) => {
      const box = port.knot === undefined ? undefined : knots[port.knot];
      return box ? [lineTo(box, port)] : [];
    }),
    boxes: [...placed.left.boxes, ...placed.right.boxes, ...knots, team],
    words: [...placed.left.words, ...placed.right.words],
  };
}

/** The groups in their order, first down the left and then down the right, as even as can be. */
function sidesOf({ groups, knots }: PictureOf): [Item[], Item[]] {
  const measured = groups.map(({ name, parties }) => ({
    name,
    blocks: parties.map((party) =>
      blockOf(party, {
        nameWidth,
        labelWidth: labelWidth - 8,
        knots: knots.flatMap(({ partyIds }, index) => (partyIds.includes(party.id) ? [index] : [])),
      }),
    ),
  }));
  const items = measured.map(({ name, blocks }) => itemsOf(name, blocks));
  const half = items.reduce((sum, group) => sum + heightOf(group) + groupGap, 0) / 2;
  const left: Item[] = [];
  const right: Item[] = [];
  measured.forEach(({ name, blocks }, index) => {
    const whole = items[index] ?? [];
    const room = half - heightOf(left);
    if (right.length > 0 || room <= 0) right.push(...whole);
    else if (heightOf(whole) / 2 <= room && heightOf(whole) <= room + half / 4) left.push(...whole);
    else if (blocks.length < mayPart) (room > heightOf(whole) / 2 ? left : right).push(...whole);
    else {
      const at = Math.min(
        Math.max(Math.round((room / heightOf(whole)) * blocks.length), 1),
        blocks.length - 1,
      );
      left.push(...itemsOf(name, blocks.slice(0, at)));
      right.push(...itemsOf(name, blocks.slice(at)));
    }
  });
  return [left, right];
}

function itemsOf(heading: string, blocks: readonly Block[]): Item[] {
  return [
    { heading, height: headingHeight },
    ...blocks.map((block, index) => ({
      block,
      height: block.height + (index === blocks.length - 1 ? groupGap : gap),
    })),
  ];
}

function heightOf(items: readonly Item[]): number {
  return items.reduce((sum, { height }) => sum + height, 0);
}

type PlacedPort = { readonly side: Side; readonly y: number; readonly knot?: number };
type PlacedSide = { boxes: Box[]; words: Words[]; ports: PlacedPort[] };

function placeSide(items: readonly Item[], side: Side, from: number): PlacedSide {
  const placed: PlacedSide = { boxes: [], words: [], ports: [] };
  const left = side === 'left' ? margin : width - margin - nameWidth;
  let top = from;
  for (const { heading, block, height } of items) {
    if (heading !== undefined)
      placed.words.push({
        x: left,
        y: top + 18,
        anchor: 'start',
        size: headingSize,
        lines: [heading],
        tone: 'heading',
      });
    if (block) {
      placed.boxes.push(partyBox(block, { left, top, width: nameWidth }));
      for (const port of portsOf(block, top)) {
        const { knot, y } = port;
        placed.ports.push({ side, y, ...(knot === undefined ? {} : { knot }) });
        const x = side === 'left' ? left + nameWidth + 6 : left - 6;
        const anchor = side === 'left' ? 'start' : 'end';
        if (port.words.length > 0) placed.words.push(labelWords(port.words, { x, y, anchor }));
      }
    }
    top += height;
  }
  return placed;
}

/** The team half-way, knots above and below it by where their parties stand, so that lines stay short. */
function placeCentre(
  of: PictureOf,
  ports: readonly PlacedPort[],
  from: number,
): { readonly team: Box; readonly knots: readonly Box[] } {
  const wanted = of.knots
    .map((_, index) => ({ index, y: meanOf(ports.filter(({ knot }) => knot === index).map(({ y }) => y)) }))
    .sort((one, other) => one.y - other.y)
    .map(({ index }) => index);
  const order: (number | 'team')[] = [...wanted];
  order.splice(Math.ceil(wanted.length / 2), 0, 'team');
  const knots: Box[] = [];
  let top = from;
  let team = teamBox(of, middle).place(top);
  for (const one of order) {
    const made = one === 'team' ? teamBox(of, middle) : knotBox(of.knots[one]?.what ?? '', middle);
    const box = made.place(top);
    if (one === 'team') team = box;
    else knots[one] = box;
    top += made.height + middleGap;
  }
  return { team, knots };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** From the side of a box in the middle, bending, then straight below its words to the party. */
function curve(box: Box, { side, y }: PlacedPort): string {
  const isLeft = side === 'left';
  const from = isLeft ? box.left : box.left + box.width;
  const straight = isLeft ? middle.left - bend : middle.left + middle.width + bend;
  const end = isLeft ? margin + nameWidth : width - margin - nameWidth;
  const at = box.top + box.height / 2;
  const half = (from + straight) / 2;
  return `M${round(from)} ${round(at)}C${round(half)} ${round(at)} ${round(half)} ${round(y)} ${round(straight)} ${round(y)}H${round(end)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
