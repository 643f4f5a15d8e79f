// SPDX-License-Identifier: EUPL-1.2
import { messages } from './messages.ts';
import type { Poster, PosterArea } from './poster.ts';
import { type Box, type Shape, inks, tintInks } from './scene.ts';
import { type Setting, linesOf, written } from './setting.ts';

/** In how many columns and rows the areas stand, and how many people are named with each. */
type Grid = {
  readonly columns: number;
  readonly rows: number;
  readonly rowHeight: number;
  readonly people: number;
};

const mostAreas = 24;
const perRow = 7;

export function gridOf(areas: number): Grid {
  if (areas <= perRow) return { columns: Math.max(areas, 1), rows: 1, rowHeight: 49, people: 3 };
  if (areas <= 2 * perRow) return { columns: Math.ceil(areas / 2), rows: 2, rowHeight: 38, people: 2 };
  return { columns: 8, rows: Math.ceil(Math.min(areas, mostAreas) / 8), rowHeight: 34, people: 2 };
}

export function teamsHeight(areas: number): number {
  const { rows, rowHeight } = gridOf(areas);
  return rows * rowHeight;
}

/** Each area by its silhouette, with the people who work there by name. */
export function teams(poster: Poster, room: Box): Shape[] {
  const { areas } = poster;
  const grid = gridOf(areas.length);
  const shown = areas.length > mostAreas ? areas.slice(0, mostAreas - 1) : areas;
  const gap = 12;
  const width = (room.width - gap * (grid.columns - 1)) / grid.columns;
  const cell = (index: number): Box => ({
    x: room.x + (index % grid.columns) * (width + gap),
    y: room.y + Math.floor(index / grid.columns) * grid.rowHeight,
    width,
    height: grid.rowHeight,
  });
  const rest: Shape[] =
    shown.length === areas.length
      ? []
      : written([messages[poster.locale].moreAreas(areas.length - shown.length)], nameType, {
          x: cell(shown.length).x,
          y: cell(shown.length).y + 9,
        });
  return [...shown.flatMap((area, index) => areaShapes(poster, area, { room: cell(index), grid })), ...rest];
}

const nameType = { size: 8.8, weight: 800, fill: inks.green } as const;
const personType = { size: 7, weight: 400, fill: inks.ink } as const;
const emblemSide = 15.5;

function areaShapes(poster: Poster, area: PosterArea, { room, grid }: { room: Box; grid: Grid }): Shape[] {
  const m = messages[poster.locale];
  const hasEmblem = area.emblem !== '';
  const nameX = hasEmblem ? room.x + emblemSide + 5 : room.x;
  const lineOf = (text: string, type: Pick<Setting, 'size' | 'weight' | 'fill'>, x: number): string[] =>
    linesOf(text, { ...type, locale: poster.locale, width: room.x + room.width - x, lines: 1 });
  const isCut = area.people.length > grid.people;
  const shown = isCut ? area.people.slice(0, grid.people - 1) : area.people;
  const people = shown.map((one) => `${one.name}, ${one.role}`);
  const last = isCut ? [m.morePeople(area.people.length - shown.length)] : [];
  const said = area.people.length === 0 ? [m.nobody] : [...people, ...last];
  const emblem: Shape = {
    kind: 'path',
    d: area.emblem,
    fill: tintInks[area.tint],
    at: { x: room.x, y: room.y - 3, scale: emblemSide / 48 },
  };
  return [
    ...(hasEmblem ? [emblem] : []),
    ...written(lineOf(area.name, nameType, nameX), nameType, { x: nameX, y: room.y + 8.6 }),
    ...said.flatMap((text, index) =>
      written(lineOf(text, personType, room.x), personType, { x: room.x, y: room.y + 21 + index * 9 }),
    ),
  ];
}
