// SPDX-License-Identifier: EUPL-1.2
import { messages } from './messages.ts';
import type { Poster } from './poster.ts';
import { type Scene, type Shape, box, d, inks } from './scene.ts';
import { linesOf, written } from './setting.ts';
import { stopSign } from './signs.ts';
import { type StagePlan, stage } from './stage.ts';

const width = 360;
const height = 868;
const stepsTop = 700;

const plan: StagePlan = {
  map: { x: 22, y: 284, width: 316, height: 196 },
  centre: { x: 180, y: 390, r: 56 },
  nodes: {
    area_alderman: { x: 180, y: 292 },
    community_worker: { x: 90, y: 488 },
    area_manager: { x: 254, y: 488 },
  },
  hall: { x: 50, y: 34, width: 274, height: 196 },
  houses: { x: 20, y: 566, width: 140, height: 100 },
  partners: { x: 178, y: 588, width: 168 },
  tie: { from: [90, 526], to: [90, 560] },
  tieText: { x: 148, y: 547, width: 110 },
  thread: d(
    ...['M', 236, 390, 'C', 268, 390, 254, 440, 254, 477, 'H', 324, 'Q', 346, 477, 346, 454],
    ...[
      'V',
      216,
      'Q',
      346,
      202,
      332,
      202,
      'H',
      310,
      'Q',
      296,
      202,
      296,
      188,
      'V',
      62,
      'C',
      296,
      30,
      276,
      14,
      244,
      14,
    ],
    ...['H', 84, 'C', 40, 14, 20, 36, 20, 76, 'V', 246, 'C', 20, 270, 40, 281, 70, 281],
    ...['H', 252, 'C', 276, 281, 270, 330, 221, 350],
  ),
  stops: [
    [236, 390],
    [334, 472],
    [296, 196],
    [296, 104],
    [222, 349],
  ],
  lane: 'right',
  scale: 1.3,
};

/** For a phone: the same scene from top to bottom. What each role does is read beside it. */
export function narrowScene(poster: Poster): Scene {
  return {
    width,
    height,
    shapes: [
      { kind: 'path', d: box({ x: 0, y: 0, width, height }, 6), fill: inks.card },
      ...stage(poster, plan),
      ...threadWords(poster),
    ],
  };
}

function threadWords(poster: Poster): Shape[] {
  const { thread } = messages[poster.locale];
  const type = { size: 13, weight: 600 as const, fill: inks.ink };
  const step = 32;
  const x = 32;
  return [
    {
      kind: 'path',
      d: d('M', x, stepsTop, 'V', stepsTop + step * (thread.length - 1)),
      stroke: inks.thread,
      width: 2.4,
    },
    ...thread.flatMap((text, index) => {
      const y = stepsTop + index * step;
      const lines = linesOf(text, { ...type, locale: poster.locale, width: width - x - 30, lines: 2 });
      const first = y + 4.5 - (lines.length - 1) * 7.5;
      return [
        ...stopSign(index + 1, x, y, 8.6),
        ...written(lines, type, { x: x + 18, y: first, leading: 15 }),
      ];
    }),
  ];
}
