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
import type { Box, Picture, PictureOf, PictureParty, Words } from './types.ts';

const width = 344;
const margin = 1;
const trunk = 12;
const labelWidth = 112;
const nameLeft = trunk + labelWidth + 12;
const nameWidth = width - margin - nameLeft;
const knotNameLeft = trunk + 24;
const headingHeight = 26;
const gap = 9;
const groupGap = 12;
const treeGap = 22;

type Drawing = { teamLines: string[]; knotLines: string[]; boxes: Box[]; words: Words[] };

/** For a phone: the team above with everyone it works with down one line, and below it a tree for whatever others do together. */
export function tallPicture(of: PictureOf): Picture {
  const drawing: Drawing = { teamLines: [], knotLines: [], boxes: [], words: [] };
  let top = drawTeam(drawing, of);
  const parties = new Map(of.groups.flatMap((group) => group.parties).map((party) => [party.id, party]));
  for (const { what, partyIds } of of.knots) {
    const members = partyIds.flatMap((id) => parties.get(id) ?? []);
    top = drawKnot(drawing, { what, members }, top + treeGap);
  }
  return { width, height: Math.ceil(top) + margin, ...drawing };
}

function drawTeam(drawing: Drawing, of: PictureOf): number {
  const team = teamBox(of, { left: margin, width: width - 2 * margin });
  drawing.boxes.push(team.place(margin));
  let top = margin + team.height + groupGap;
  let lastLine = margin + team.height;
  for (const { name, parties } of of.groups) {
    const own = parties.filter(({ withTeam }) => withTeam.length > 0);
    if (own.length === 0) continue;
    drawing.words.push({
      x: nameLeft,
      y: top + 18,
      anchor: 'start',
      size: headingSize,
      lines: [name],
      tone: 'heading',
    });
    top += headingHeight;
    for (const party of own) {
      const block = blockOf(party, { nameWidth, labelWidth: labelWidth - 4, knots: [] });
      lastLine = drawParty(drawing, block, top);
      top += block.height + gap;
    }
    top += groupGap - gap;
  }
  drawing.teamLines.push(`M${trunk} ${round(margin + team.height)}V${round(lastLine)}`);
  return top - groupGap;
}

/** Gives where its last line runs. */
function drawParty(drawing: Drawing, block: Block, top: number): number {
  drawing.boxes.push(partyBox(block, { left: nameLeft, top, width: nameWidth }));
  let last = top;
  for (const { words, y } of portsOf(block, top)) {
    drawing.teamLines.push(`M${trunk} ${round(y)}H${nameLeft}`);
    drawing.words.push(labelWords(words, { x: trunk + 6, y, anchor: 'start' }));
    last = y;
  }
  return last;
}

function drawKnot(
  drawing: Drawing,
  { what, members }: { readonly what: string; readonly members: readonly PictureParty[] },
  from: number,
): number {
  const knot = knotBox(what, { left: margin, width: width - 2 * margin });
  drawing.boxes.push(knot.place(from));
  let top = from + knot.height + gap;
  let last = top;
  const knotNameWidth = width - margin - knotNameLeft;
  for (const member of members) {
    const block = blockOf({ ...member, withTeam: [] }, { nameWidth: knotNameWidth, labelWidth, knots: [0] });
    drawing.boxes.push(partyBox(block, { left: knotNameLeft, top, width: knotNameWidth }));
    last = top + block.height / 2;
    drawing.knotLines.push(`M${trunk} ${round(last)}H${knotNameLeft}`);
    top += block.height + gap;
  }
  drawing.knotLines.push(`M${trunk} ${round(from + knot.height)}V${round(last)}`);
  return top - gap;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
