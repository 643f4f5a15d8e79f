// SPDX-License-Identifier: EUPL-1.2
import { columns, legend } from './columns.ts';
import { messages } from './messages.ts';
import type { Poster } from './poster.ts';
import { type Scene, type Shape, box, d, inks } from './scene.ts';
import { linesOf, sizeThatFits, written } from './setting.ts';
import { stopSign } from './signs.ts';
import { type StagePlan, stage } from './stage.ts';
import { teams, teamsHeight } from './teams.ts';

/** A4 on its side, in points; A3 is the same, larger. */
export const page = { width: 841.89, height: 595.28 } as const;
const margin = 36;
const room = page.width - 2 * margin;
const right = page.width - margin;
const band = { x: 0, y: 88, width: page.width, height: 262 } as const;

const plan: StagePlan = {
  map: { x: 262, y: 95, width: 318, height: 202 },
  centre: { x: 421, y: 204, r: 47 },
  nodes: {
    area_alderman: { x: 421, y: 120 },
    community_worker: { x: 302, y: 211 },
    area_manager: { x: 540, y: 211 },
  },
  hall: { x: 640, y: 97, width: 166, height: 199 },
  houses: { x: margin, y: 110, width: 150, height: 112 },
  partners: { x: margin, y: 243, width: 172 },
  tie: { from: [190, 204], to: [252, 204] },
  tieText: { x: 221, y: 196, width: 62 },
  thread: d(
    ...['M', 468, 204, 'H', 592, 'C', 628, 204, 604, 272, 640, 272, 'H', 652, 'Q', 664, 272, 664, 258],
    ...['V', 186, 'C', 664, 156, 640, 150, 622, 150, 'C', 586, 150, 586, 112, 548, 112],
    ...['H', 372, 'C', 340, 112, 334, 158, 384, 181],
  ),
  stops: [
    [468, 204],
    [603, 206],
    [664, 262],
    [664, 174],
    [381, 179],
  ],
  lane: 'left',
  scale: 1,
};

export function wideScene(poster: Poster): Scene {
  const under = teamsHeight(poster.areas.length);
  const teamsY = page.height - 17 - under;
  const columnsY = band.y + band.height + 32;
  return {
    ...page,
    shapes: [
      { kind: 'path', d: box({ x: 0, y: 0, ...page }), fill: inks.paper },
      { kind: 'path', d: box(band), fill: inks.card },
      ...header(poster),
      ...stage(poster, plan),
      ...threadWords(poster),
      ...heading(messages[poster.locale].whoDoesWhat, columnsY - 10),
      ...legend(poster, right, columnsY - 10),
      ...columns(poster, { x: margin, y: columnsY, width: room, height: teamsY - 26 - columnsY }),
      ...heading(messages[poster.locale].whoWhere, teamsY - 9),
      ...teams(poster, { x: margin, y: teamsY, width: room, height: under }),
    ],
  };
}

function heading(text: string, y: number): Shape[] {
  return written([text], { size: 12.5, weight: 800, fill: inks.green }, { x: margin, y });
}

function header(poster: Poster): Shape[] {
  const m = messages[poster.locale];
  const titleRoom = room - 240;
  const size = sizeThatFits(poster.title, 800, { width: titleRoom, from: 29, to: 20 });
  const title = { size, weight: 800 as const, fill: inks.ink };
  const lines = linesOf(poster.title, { ...title, locale: poster.locale, width: titleRoom, lines: 2 });
  const [overY, titleY] = lines.length > 1 ? [28, 52] : [38, 70];
  const over = { size: 10, weight: 600 as const, fill: inks.leaf };
  const overline = linesOf(m.overline(poster.municipality), {
    ...over,
    locale: poster.locale,
    width: titleRoom,
    lines: 1,
  });
  const about = { size: 8.4, weight: 400 as const, fill: inks.soft };
  const said = poster.about.flatMap((line) =>
    linesOf(line, { ...about, locale: poster.locale, width: 232, lines: 1 }),
  );
  const top = 70 - (said.length - 1) * 11.5;
  return [
    ...written(overline, over, { x: margin, y: overY }),
    ...written(lines, title, { x: margin, y: titleY, leading: size * 1.08 }),
    ...written(said, about, { x: right, y: top, anchor: 'end', leading: 11.5 }),
    ...(poster.isDraft
      ? written(
          [m.draft],
          { size: 12, weight: 800, fill: inks.leaf },
          { x: right, y: top - 14, anchor: 'end' },
        )
      : []),
  ];
}

/** What happens along the thread, step by step, on a line of its own. */
function threadWords(poster: Poster): Shape[] {
  const { thread } = messages[poster.locale];
  const type = { size: 8.6, weight: 600 as const, fill: inks.ink };
  const y = 315;
  const width = room / thread.length;
  const first = margin + 6.6;
  return [
    {
      kind: 'path',
      d: d('M', first, y, 'H', first + width * (thread.length - 1)),
      stroke: inks.thread,
      width: 2,
    },
    ...thread.flatMap((text, index) => {
      const x = first + index * width;
      const lines = linesOf(text, { ...type, locale: poster.locale, width: width - 14, lines: 2 });
      return [
        ...stopSign(index + 1, x, y, 6.6),
        ...written(lines, type, { x: x - 6.6, y: y + 18, leading: 10 }),
      ];
    }),
  ];
}
