// SPDX-License-Identifier: EUPL-1.2
import { houses, townHall } from './buildings.ts';
import { widthOf } from './letters.ts';
import { messages } from './messages.ts';
import { type Face, type Poster, mapBox } from './poster.ts';
import { type Box, type Shape, box, circle, d, inks, tintInks } from './scene.ts';
import { arrowHead, faceSign, stopSign } from './signs.ts';
import { linesOf, sizeThatFits, written } from './setting.ts';

/** Where everything of the scene stands; the wide and the narrow picture have one each. */
export type StagePlan = {
  readonly map: Box;
  readonly centre: { readonly x: number; readonly y: number; readonly r: number };
  readonly nodes: Readonly<Record<NodeRole, { readonly x: number; readonly y: number }>>;
  readonly hall: Box;
  readonly houses: Box;
  readonly partners: { readonly x: number; readonly y: number; readonly width: number };
  /** Between the partners and the community worker. */
  readonly tie: { readonly from: readonly [number, number]; readonly to: readonly [number, number] };
  readonly tieText: { readonly x: number; readonly y: number; readonly width: number };
  readonly thread: string;
  readonly stops: readonly (readonly [number, number])[];
  /** On which side of the town hall the thread climbs. */
  readonly lane: 'left' | 'right';
  /** Sizes of letters: 1 for the wide picture. */
  readonly scale: number;
};
export type NodeRole = 'area_manager' | 'community_worker' | 'area_alderman';
const nodeRoles: readonly NodeRole[] = ['area_alderman', 'community_worker', 'area_manager'];

/** The resident and the area in the middle, the team around it, the town hall on one side and the partners on the other. */
export function stage(poster: Poster, plan: StagePlan): Shape[] {
  return [
    ...mapShapes(poster, plan),
    ...partnerShapes(poster, plan),
    ...hallShapes(poster, plan),
    { kind: 'path', d: plan.thread, stroke: inks.card, width: 6.5 },
    { kind: 'path', d: plan.thread, stroke: inks.thread, width: 3 },
    ...residentShapes(poster, plan),
    ...nodeRoles.flatMap((role) => nodeShapes(poster, plan, role)),
    ...plan.stops.flatMap(([x, y], index) => stopSign(index + 1, x, y, 6.6 * plan.scale)),
  ];
}

function mapShapes({ map }: Poster, plan: StagePlan): Shape[] {
  if (!map)
    return [
      { kind: 'path', d: circle(plan.centre.x, plan.centre.y, plan.map.height * 0.48), fill: inks.wash },
    ];
  const scale = Math.min(plan.map.width / mapBox, plan.map.height / map.height);
  const at = {
    x: plan.map.x + (plan.map.width - mapBox * scale) / 2,
    y: plan.map.y + (plan.map.height - map.height * scale) / 2,
    scale,
  };
  return map.areas.map(({ d: path, tint }) => ({
    kind: 'path',
    d: path,
    fill: tintInks[tint],
    stroke: inks.card,
    width: 1 / scale,
    at,
  }));
}

function partnerShapes(poster: Poster, plan: StagePlan): Shape[] {
  const m = messages[poster.locale];
  const { scale, partners, tie, tieText } = plan;
  const head = { size: 12 * scale, weight: 800 as const, fill: inks.green };
  const small = { size: 8 * scale, weight: 400 as const, fill: inks.soft };
  const [from, to] = [tie.from, tie.to];
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const names = linesOf(poster.partners.join(', '), {
    ...small,
    locale: poster.locale,
    width: partners.width,
    lines: 4,
  });
  const said = linesOf(m.together, { ...small, locale: poster.locale, width: tieText.width, lines: 2 });
  return [
    ...houses(plan.houses),
    ...written([m.partners], head, partners),
    ...written(names, small, { x: partners.x, y: partners.y + 12.5 * scale, leading: 10.2 * scale }),
    { kind: 'path', d: d('M', ...from, 'L', ...to), stroke: inks.leaf, width: 1.3 },
    arrowHead(to, angle, 6 * scale),
    arrowHead(from, angle + Math.PI, 6 * scale),
    ...written(said, { ...small, fill: inks.leaf, weight: 600 }, { ...tieText, anchor: 'middle' }),
  ];
}

function hallShapes(poster: Poster, plan: StagePlan): Shape[] {
  const m = messages[poster.locale];
  const { scale } = plan;
  const floors = [
    { name: m.college, more: m.collegeMore },
    { name: m.holder, more: m.holderMore(poster.counts.portfolio_holder) },
    { name: m.departments, more: m.departmentsMore(poster.counts.departments) },
  ];
  const { shapes, storeys } = townHall(plan.hall, floors.length);
  const texts = storeys.flatMap((storey, index) => {
    const floor = floors[index];
    if (!floor) return [];
    const side = plan.lane === 'left' ? 30 * scale : 12;
    const room = { x: storey.x + side, width: storey.width - 36 * scale };
    const size = sizeThatFits(floor.name, 800, { width: room.width, from: 11.5 * scale, to: 8 * scale });
    const small = { size: 7.8 * scale, weight: 400 as const, fill: inks.soft };
    const more = linesOf(floor.more, { ...small, locale: poster.locale, width: room.width, lines: 2 });
    const high = size + more.length * small.size * 1.2;
    const y = storey.y + (storey.height - high) / 2 + size * 0.86;
    return [
      ...written([floor.name], { size, weight: 800, fill: inks.green }, { x: room.x, y }),
      ...written(more, small, { x: room.x, y: y + small.size * 1.35 }),
    ];
  });
  return [...shapes, ...texts];
}

function residentShapes(poster: Poster, { centre, scale }: StagePlan): Shape[] {
  const m = messages[poster.locale];
  const { x, y, r } = centre;
  const size = sizeThatFits(m.residents, 800, { width: r * 1.6, from: 16 * scale, to: 8 });
  const small = {
    size: sizeThatFits(m.residentsMore, 600, { width: r * 1.62, from: 8.4 * scale, to: 5 }),
    weight: 600 as const,
    fill: inks.wash,
  };
  return [
    { kind: 'path', d: circle(x, y, r + 5), fill: inks.card },
    { kind: 'path', d: circle(x, y, r), fill: inks.green },
    ...people(x, y - r * 0.36, r * 0.2),
    ...written(
      [m.residents],
      { size, weight: 800, fill: inks.card },
      { x, y: y + r * 0.26, anchor: 'middle' },
    ),
    ...written([m.residentsMore], small, { x, y: y + r * 0.26 + small.size * 1.35, anchor: 'middle' }),
  ];
}

/** Three people side by side, the middle one in front. */
function people(x: number, y: number, size: number): Shape[] {
  const one = (cx: number, cy: number, s: number, fill: string): Shape[] => [
    { kind: 'path', d: circle(cx, cy - s * 0.62, s * 0.5), fill },
    { kind: 'path', d: d('M', cx - s * 0.9, cy + s, 'a', s * 0.9, s * 0.95, 0, 0, 1, s * 1.8, 0, 'Z'), fill },
  ];
  return [
    ...one(x - size * 1.35, y + size * 0.1, size * 0.85, '#86b09f'),
    ...one(x + size * 1.35, y + size * 0.1, size * 0.85, '#86b09f'),
    ...one(x, y, size, inks.card),
  ];
}

const mostFaces = 4;

/** Who holds a role, by their initials, over what the role is called. */
function nodeShapes(poster: Poster, plan: StagePlan, role: NodeRole): Shape[] {
  const m = messages[poster.locale];
  const { scale } = plan;
  const { x, y } = plan.nodes[role];
  const all = poster.faces[role];
  const shown = all.length > mostFaces ? all.slice(0, mostFaces - 1) : all;
  const rest: Face[] =
    all.length > shown.length ? [{ initials: m.more(all.length - shown.length), tint: 8 }] : [];
  const faces = [...shown, ...rest];
  const r = 11 * scale;
  const step = r * 2.06;
  const first = x - ((faces.length - 1) * step) / 2;
  const word = poster.counts[role] === 1 ? m.roles[role].one : m.roles[role].many;
  const type = { size: 9.6 * scale, weight: 800 as const, fill: inks.green };
  const wide = widthOf(word, type.weight) * type.size + 18 * scale;
  const pill = { x: x - wide / 2, y: y + r * 0.55, width: wide, height: 18 * scale };
  return [
    { kind: 'path', d: box(pill, 9 * scale), fill: inks.card, stroke: inks.leaf, width: 1.1 },
    ...written([word], type, { x, y: pill.y + pill.height * 0.68, anchor: 'middle' }),
    ...faces.flatMap((face, index) => faceSign(face, first + index * step, y - r * 0.7, r)),
  ];
}
