// SPDX-License-Identifier: EUPL-1.2
import { marks } from '../charter/index.ts';
import { widthOf } from './letters.ts';
import { messages } from './messages.ts';
import type { Column, Poster } from './poster.ts';
import { type Box, type Shape, d, inks } from './scene.ts';
import { linesOf, sizeThatFits, written } from './setting.ts';
import { markSign } from './signs.ts';

const gap = 13;
const task = { size: 7.9, weight: 400, fill: inks.ink } as const;
const leading = 9.4;
const betweenTasks = 3.4;
const indent = 11.5;
const headRoom = 20;

/** What each role does, decides, is asked and is told: the most telling first, as many as there is room for. */
export function columns(poster: Poster, room: Box): Shape[] {
  const width = (room.width - gap * (poster.columns.length - 1)) / poster.columns.length;
  return poster.columns.flatMap((column, index) =>
    columnShapes(poster, column, { ...room, x: room.x + index * (width + gap), width }),
  );
}

function columnShapes(poster: Poster, column: Column, room: Box): Shape[] {
  const m = messages[poster.locale];
  const size = sizeThatFits(column.name, 800, { width: room.width, from: 10, to: 6 });
  const shapes: Shape[] = [
    { kind: 'path', d: d('M', room.x, room.y, 'h', room.width), stroke: inks.leaf, width: 1.6 },
    ...written([column.name], { size, weight: 800, fill: inks.green }, { x: room.x, y: room.y + 13 }),
  ];
  const soft = { ...task, fill: inks.soft };
  let y = room.y + headRoom + task.size;
  const bottom = room.y + room.height;
  for (const [index, one] of column.tasks.entries()) {
    const lines = linesOf(one.name, { ...task, locale: poster.locale, width: room.width - indent, lines: 3 });
    const left = column.tasks.length - index;
    const needed = (lines.length - 1) * leading;
    // Where more come, there is to be a line to say so.
    const last = left === 1 ? bottom : bottom - leading - betweenTasks;
    if (y + needed > last) {
      return [...shapes, ...written([m.moreTasks(left)], soft, { x: room.x + indent, y })];
    }
    shapes.push(...markSign(one.mark, room.x + 4, y - task.size * 0.33, 3.2));
    shapes.push(...written(lines, task, { x: room.x + indent, y, leading }));
    y += lines.length * leading + betweenTasks;
  }
  if (column.tasks.length > 0) return shapes;
  const none = linesOf(m.noTasks, { ...soft, locale: poster.locale, width: room.width, lines: 3 });
  return [...shapes, ...written(none, soft, { x: room.x, y, leading })];
}

/** The marks with what they mean, ending at `right`. */
export function legend(poster: Poster, right: number, y: number): Shape[] {
  const m = messages[poster.locale];
  const type = { size: 8.4, weight: 400, fill: inks.ink } as const;
  const shapes: Shape[] = [];
  let x = right;
  for (const mark of marks.toReversed()) {
    x -= widthOf(m.marks[mark], type.weight) * type.size;
    shapes.push(...written([m.marks[mark]], type, { x, y }), ...markSign(mark, x - 8, y - 2.8, 3.6));
    x -= 26;
  }
  return shapes;
}
