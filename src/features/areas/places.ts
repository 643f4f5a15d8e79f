// SPDX-License-Identifier: EUPL-1.2
import type { Clock } from '../../kernel/clock.ts';
import { today } from '../../kernel/clock.ts';
import { isWithinRd, rdToWgs84 } from '../../kernel/geometry/rd.ts';
import type { Freshness } from '../../platform/db/freshness.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Area, AreaTree } from './domain.ts';
import { foldText } from './slugs-domain.ts';
import { findPoints } from './places-store.ts';
import type { PlaceKind, PlacePoint } from './places-points.ts';
import { type Point, readAreaTree, readLocator } from './readings.ts';

type LookUpDeps = { readonly fresh: Freshness; readonly clock: Clock };

/** Something that a resident may have meant, with the areas that it lies in. */
export type Place = {
  readonly kind: PlaceKind | 'area';
  /** 'Dorpsstraat, Eibergen', '7151 AB', 'Eibergen'. */
  readonly name: string;
  readonly areas: readonly Area[];
};

export type Choice = { readonly kind: Place['kind']; readonly name: string; readonly area: Area };

export type LookUp =
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'nothing' };

/** Which of the areas at a point is wanted; they come deepest first. Without it: the first. */
export type Wanted = (areas: readonly Area[]) => Area | undefined;

const mostPoints = 400;
const mostPlaces = 12;
const first: Wanted = (areas) => areas[0];

/** How well a name answers what was typed; only the best answers are shown. */
type Rank = 0 | 1 | 2;
type Ranked = { readonly rank: Rank; readonly place: Place };

/**
 * Places by what a resident types: a postcode ('7151 AB', '7151ab', '7151'), a street with or without house number and village, a
 * village, or an area. Accents and case do not matter and the last word may be unfinished. The best answers only: what fits
 * exactly, else what begins with these words, else what begins with these letters. At most twelve.
 */
export async function findPlaces(
  deps: LookUpDeps,
  trx: Trx,
  text: string,
  wanted: Wanted = first,
): Promise<readonly Place[]> {
  const tree = await readAreaTree(deps, trx);
  const locate = await readLocator(deps, trx, today(deps.clock));
  for (const key of keysFor(text)) {
    const points = await findPoints(trx, key, mostPoints);
    const ranked = [...rankAreas(tree, key), ...rankPoints(points, key, (point) => wanted(locate(point)))];
    if (ranked.length === 0) continue;
    const best = Math.min(...ranked.map(({ rank }) => rank));
    return ranked
      .filter(({ rank }) => rank === best)
      .map(({ place }) => place)
      .slice(0, mostPlaces);
  }
  return [];
}

/**
 * The one area that goes with a postcode, street, village, area name or point ('6.61,52.10', or in RD metres), or the choice that
 * remains.
 */
export async function lookUp(
  deps: LookUpDeps,
  trx: Trx,
  text: string,
  wanted: Wanted = first,
): Promise<LookUp> {
  const point = readPoint(text);
  if (point) {
    const locate = await readLocator(deps, trx, today(deps.clock));
    const area = wanted(locate(point));
    return area ? { kind: 'area', area } : { kind: 'nothing' };
  }
  const places = await findPlaces(deps, trx, text, wanted);
  const named = places.filter((place) => place.kind === 'area');
  const tree = await readAreaTree(deps, trx);
  // An area that is called so goes before a village or street of that name: it is what the site is about.
  const choices = (named.length > 0 ? topmost(tree, named) : places).flatMap(({ kind, name, areas }) =>
    areas.map((area) => ({ kind, name, area })),
  );
  const [one] = choices;
  if (!one) return { kind: 'nothing' };
  return new Set(choices.map(({ area }) => area.id)).size === 1
    ? { kind: 'area', area: one.area }
    : { kind: 'choices', choices };
}

/** What to look for, in turn: the text itself, then without a house number, then only the digits of a postcode. */
function keysFor(text: string): string[] {
  const folded = foldText(text).slice(0, 100);
  const postcode = /^([1-9]\d{3}) ?([a-z]{2})?(?: |$)/.exec(folded);
  if (postcode) return [...new Set([`${postcode[1]}${postcode[2] ?? ''}`, postcode[1] ?? '', folded])];
  const street = folded.replace(/ \d+ ?[a-z]{0,2}(?= |$)/, '');
  return [folded, street].filter((key, index, all) => key.length > 1 && all.indexOf(key) === index);
}

function rankOf(name: string, key: string): Rank | undefined {
  if (name === key) return 0;
  if (name.startsWith(`${key} `)) return 1;
  return name.startsWith(key) ? 2 : undefined;
}

/** By their name, or by one of the later words in it. */
function rankAreas(tree: AreaTree, key: string): Ranked[] {
  return tree.all.flatMap((area) => {
    const name = foldText(area.name);
    const rank = rankOf(name, key) ?? (` ${name}`.includes(` ${key}`) ? 2 : undefined);
    return rank === undefined ? [] : [{ rank, place: { kind: 'area', name: area.name, areas: [area] } }];
  });
}

function rankPoints(
  points: readonly PlacePoint[],
  key: string,
  areaAt: (point: Point) => Area | undefined,
): Ranked[] {
  const groups = Map.groupBy(points, ({ kind, name }) => `${kind}/${name}`);
  return [...groups.values()].flatMap((group) => {
    const [one] = group;
    const areas = [...new Set(group.map(areaAt).filter((area) => area !== undefined))];
    const rank = one && rankOf(one.searchKey, key);
    if (!one || rank === undefined || areas.length === 0) return [];
    return [{ rank, place: { kind: one.kind, name: one.name, areas } }];
  });
}

/** Of areas that lie in each other, the outer one: the neighbourhood Eibergen is in the district Eibergen. */
function topmost(tree: AreaTree, places: readonly Place[]): readonly Place[] {
  const named = new Set(places.flatMap(({ areas }) => areas.map(({ id }) => id)));
  return places.filter(({ areas }) =>
    areas.every((area) => !tree.pathTo(area.id).some((above) => above.id !== area.id && named.has(above.id))),
  );
}

function readPoint(text: string): Point | undefined {
  const numbers = /^\s*(\d{1,6}(?:\.\d+)?)\s*[,;\s]\s*(\d{1,6}(?:\.\d+)?)\s*$/.exec(text);
  if (!numbers) return undefined;
  const [x, y] = [Number(numbers[1]), Number(numbers[2])];
  if (x <= 180 && y <= 90) return { lon: x, lat: y };
  if (!isWithinRd([x, y])) return undefined;
  const [lon, lat] = rdToWgs84([x, y]);
  return { lon, lat };
}
