// SPDX-License-Identifier: EUPL-1.2
import { bbox, metricScale, signedArea } from './measure.ts';
import type { AreaGeometry, Ring } from './types.ts';

type Cell = readonly [x: number, y: number];

/** Most bytes an emblem may take: it stands in every list row. */
const maxBytes = 300;
/** A ring smaller than this share of the whole is left out: an islet, a hole of one pond. */
const smallestShare = 0.01;

/**
 * An area's emblem: the `d` of an SVG path that fits, centred, in a square box of `sizePx` by `sizePx`, north
 * up, with the proportions it has on the ground. Drawn with `fill-rule="evenodd"` its holes stay open.
 * Simplified by taking away the corner that changes the area least (Visvalingam and Whyatt, 1993) until it
 * fits in about 300 bytes; one decimal below 200 px, whole pixels from there. Empty only for a geometry
 * without area.
 */
export function silhouette(geometry: AreaGeometry, sizePx: number): string {
  const unitsPerPx = sizePx < 200 ? 10 : 1;
  const rings = fitRings(keepLargeRings(geometry), sizePx * unitsPerPx)
    .map(dropRepeats)
    .filter((ring) => ring.length >= 3);
  const ranked = rings.map(rankCorners);
  const weights = ranked.flat().sort((a, b) => b - a);
  let low = 3;
  let high = Math.min(weights.length, maxBytes);
  let path = drawRings(rings, ranked, weights[low - 1] ?? Infinity, unitsPerPx);
  while (low <= high) {
    const middle = (low + high) >> 1;
    const attempt = drawRings(rings, ranked, weights[middle - 1] ?? 0, unitsPerPx);
    if (attempt.length <= maxBytes) {
      path = attempt;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return path;
}

/** Before the fitting, so that a far islet that is left out does not push the rest aside. */
function keepLargeRings(geometry: AreaGeometry): Ring[] {
  const sized = geometry.coordinates.flat().map((ring) => ({ ring, area: Math.abs(signedArea(ring)) }));
  const largest = Math.max(...sized.map(({ area }) => area), 0);
  return sized.filter(({ area }) => area > 0 && area >= largest * smallestShare).map(({ ring }) => ring);
}

/** All rings in whole units of the box, y down, fitted and centred. */
function fitRings(rings: readonly Ring[], box: number): Cell[][] {
  const [west, south, east, north] = bbox({ type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) });
  const scale = metricScale((south + north) / 2);
  const width = (east - west) * scale.perLon;
  const height = (north - south) * scale.perLat;
  const factor = box / Math.max(width, height);
  const left = (box - width * factor) / 2;
  const top = (box - height * factor) / 2;
  return rings.map((ring) =>
    ring.map(([lon, lat]): Cell => [
      Math.round(left + (lon - west) * scale.perLon * factor),
      Math.round(top + (north - lat) * scale.perLat * factor),
    ]),
  );
}

/** Opens the ring and leaves out positions that fell on the one before. */
function dropRepeats(ring: readonly Cell[]): Cell[] {
  return ring.slice(0, -1).filter((cell, index, open) => {
    const previous = open.at(index - 1);
    return open.length === 1 || !previous || previous[0] !== cell[0] || previous[1] !== cell[1];
  });
}

/**
 * Per corner of an open ring, how much of the shape goes with it (twice the triangle's area, never less than
 * of one taken away before it). The last three of a ring never go before the ring itself is left out, so they
 * share its largest weight.
 */
function rankCorners(ring: readonly Cell[]): number[] {
  const weights = ring.map(() => Infinity);
  const left = ring.map((cell, index) => ({ cell, index, weight: 0 }));
  left.forEach((corner, at) => (corner.weight = triangleAt(left, at)));
  let floor = 0;
  while (left.length > 3) {
    let lightest = 0;
    left.forEach((corner, at) => {
      if (corner.weight < (left[lightest]?.weight ?? Infinity)) lightest = at;
    });
    const [gone] = left.splice(lightest, 1);
    if (!gone) break;
    floor = Math.max(floor, gone.weight);
    weights[gone.index] = floor;
    for (const at of [(lightest + left.length - 1) % left.length, lightest % left.length]) {
      const neighbour = left[at];
      if (neighbour) neighbour.weight = triangleAt(left, at);
    }
  }
  return weights;
}

function triangleAt(corners: readonly { readonly cell: Cell }[], at: number): number {
  const previous = corners.at(at - 1);
  const here = corners[at];
  const next = corners[(at + 1) % corners.length];
  if (!previous || !here || !next) return 0;
  const [ax, ay] = previous.cell;
  const [bx, by] = here.cell;
  const [cx, cy] = next.cell;
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
}

/**
 * Draws the corners that weigh at least `lightest`, as relative lines: a step is shorter to write than a
 * place.
 */
function drawRings(
  rings: readonly Cell[][],
  ranked: readonly number[][],
  lightest: number,
  unitsPerPx: number,
): string {
  let [x, y] = [0, 0];
  return rings
    .map((ring, ringIndex) => {
      const corners = ring.filter((_, index) => (ranked[ringIndex]?.[index] ?? 0) >= lightest);
      const steps = corners.map((cell) => {
        const step = [cell[0] - x, cell[1] - y].map((units) => shortNumber(units, unitsPerPx));
        [x, y] = cell;
        return step;
      });
      [x, y] = corners[0] ?? [x, y];
      return `m${joinNumbers(steps.flat())}z`;
    })
    .join('');
}

function shortNumber(units: number, unitsPerPx: number): string {
  return String(units / unitsPerPx).replace(/^(-?)0\./, '$1.');
}

function joinNumbers(numbers: readonly string[]): string {
  return numbers.reduce(
    (path, number) => path + (path === '' || number.startsWith('-') ? '' : ' ') + number,
    '',
  );
}
