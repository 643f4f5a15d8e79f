// SPDX-License-Identifier: EUPL-1.2

/** East and north of the drawing's origin, in kilometres. */
export type Point = readonly [number, number];

/** A boundary follows something on the ground; each of these bends in its own way. */
export type LineStyle = 'straight' | 'street' | 'ditch' | 'road' | 'brook' | 'river';

/** A stream of numbers in [0, 1), the same for the same seed (mulberry32). */
type Chance = () => number;

export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws a line through the given points in kilometres; its first and last point stay exactly where they are. */
export function drawLine(points: readonly Point[], style: LineStyle, chance: Chance): Point[] {
  if (style === 'river') return meander(points, chance);
  const drawn: Point[] = [];
  for (const [start, end] of pairs(points)) drawn.push(...withoutLast(bend(start, end, style, chance)));
  drawn.push(...points.slice(-1));
  return drawn;
}

function bend(start: Point, end: Point, style: LineStyle, chance: Chance): Point[] {
  if (style === 'street') return follow(start, end, chance);
  if (style === 'ditch') return stepAside(start, end, chance);
  if (style === 'road') return curve(start, end, chance);
  if (style === 'brook') return wander(start, end, chance);
  return [start, end];
}

/** Land was swapped parcel by parcel: along a ditch the boundary steps aside now and then, and runs on from there. */
function stepAside(start: Point, end: Point, chance: Chance): Point[] {
  const length = distance(start, end);
  if (length < 0.9) return [start, end];
  const along = 0.3 + 0.4 * chance();
  const aside = (chance() < 0.5 ? -1 : 1) * (0.06 + 0.12 * chance());
  const corner = beside(start, end, { along, aside });
  return [start, beside(start, end, { along, aside: 0 }), ...stepAside(corner, end, chance)];
}

/** Between town districts the boundary follows streets and back gardens: small right-angled turns. */
function follow(start: Point, end: Point, chance: Chance): Point[] {
  const length = distance(start, end);
  if (length < 0.55) return [start, end];
  const along = 0.3 + 0.4 * chance();
  const aside = (chance() < 0.5 ? -1 : 1) * (0.03 + 0.06 * chance());
  const turn = beside(start, end, { along, aside: 0 });
  const corner = beside(start, end, { along, aside });
  return [...withoutLast(follow(start, turn, chance)), turn, ...follow(corner, end, chance)];
}

/** One slow curve, in pieces of about half a kilometre. */
function curve(start: Point, end: Point, chance: Chance): Point[] {
  const length = distance(start, end);
  const count = Math.max(1, Math.round(length / 0.45));
  const depth = (chance() - 0.5) * 0.16 * length;
  const drawn: Point[] = [start];
  for (let step = 1; step < count; step += 1) {
    const along = step / count;
    const aside = depth * Math.sin(Math.PI * along) + (chance() - 0.5) * 0.03;
    drawn.push(beside(start, end, { along, aside }));
  }
  return [...drawn, end];
}

/** Midpoint displacement: a brook turns at every scale down to about a hundred metres. */
function wander(start: Point, end: Point, chance: Chance): Point[] {
  const length = distance(start, end);
  if (length < 0.17) return [start, end];
  const along = 0.42 + 0.16 * chance();
  const middle = beside(start, end, { along, aside: (chance() - 0.5) * 0.36 * length });
  return [...withoutLast(wander(start, middle, chance)), ...wander(middle, end, chance)];
}

/** A smooth course through the points (Catmull-Rom) that swings to and fro, and comes to rest at both ends. */
function meander(points: readonly Point[], chance: Chance): Point[] {
  const course = smooth(points);
  const total = pairs(course).reduce((sum, [a, b]) => sum + distance(a, b), 0);
  const drawn: Point[] = [];
  let gone = 0;
  let phase = 0;
  let swing = 0.24;
  for (const [here, next] of pairs(course)) {
    const rest = Math.min(1, gone / 0.7, (total - gone) / 0.7);
    drawn.push(gone === 0 ? here : sideOf(here, next, rest * swing * Math.sin(phase)));
    const step = distance(here, next);
    gone += step;
    phase += (step / (1.05 + 0.75 * chance())) * 2 * Math.PI;
    swing += (chance() - 0.5) * 0.03;
  }
  return [...drawn, ...points.slice(-1)];
}

function smooth(points: readonly Point[]): Point[] {
  const drawn: Point[] = [];
  for (let index = 0; index + 1 < points.length; index += 1) {
    const from = points[index];
    const to = points[index + 1];
    if (from === undefined || to === undefined) continue;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    const count = Math.max(1, Math.round(distance(from, to) / 0.09));
    for (let step = 0; step < count; step += 1)
      drawn.push(catmullRom([before, from, to, after], step / count));
  }
  return [...drawn, ...points.slice(-1)];
}

function catmullRom([p0, p1, p2, p3]: readonly [Point, Point, Point, Point], t: number): Point {
  const blend = (a: number, b: number, c: number, d: number): number =>
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3);
  return [blend(p0[0], p1[0], p2[0], p3[0]), blend(p0[1], p1[1], p2[1], p3[1])];
}

/** The point a part `along` of the way, and `aside` kilometres to the left of it. */
function beside(start: Point, end: Point, at: { along: number; aside: number }): Point {
  const here: Point = [start[0] + (end[0] - start[0]) * at.along, start[1] + (end[1] - start[1]) * at.along];
  return at.aside === 0 ? here : shift(here, [start, end], at.aside);
}

function sideOf(here: Point, next: Point, aside: number): Point {
  return shift(here, [here, next], aside);
}

function shift(point: Point, [start, end]: readonly [Point, Point], aside: number): Point {
  const length = distance(start, end);
  return [
    point[0] - ((end[1] - start[1]) / length) * aside,
    point[1] + ((end[0] - start[0]) / length) * aside,
  ];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

function pairs(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).flatMap((end, index) => {
    const start = points[index];
    return start === undefined ? [] : [[start, end] satisfies [Point, Point]];
  });
}

function withoutLast(points: readonly Point[]): readonly Point[] {
  return points.slice(0, -1);
}
