// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import pointInPolygon from 'point-in-polygon-hao';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { geoJsonText, makeBoundaries } from './make-boundaries.ts';
import { areaWords, faces, municipality, regionTints } from './municipality.ts';
import { organisations } from './organisations.ts';
import { absences, people } from './people.ts';
import { places, placesByArea } from './places.ts';
import { themes } from './themes.ts';

const positions = z.array(z.tuple([z.number(), z.number()]));
const collection = z.object({
  features: z.array(
    z.object({
      properties: z.object({
        code: z.string(),
        name: z.string(),
        slug: z.string(),
        kind: z.string(),
        region: z.string().optional(),
      }),
      geometry: z.object({ type: z.literal('Polygon'), coordinates: z.tuple([positions]) }),
    }),
  ),
});
type Position = [number, number];
type Area = { slug: string; kind: string; region?: string; ring: Position[] };

const districtsText = readFileSync(new URL('./boundaries.geojson', import.meta.url), 'utf8');
const regionsText = readFileSync(new URL('./regions.geojson', import.meta.url), 'utf8');
const districts = areasOf(districtsText);
const regions = areasOf(regionsText);
const slugs = new Set([...districts, ...regions].map((area) => area.slug));

function areasOf(text: string): Area[] {
  return collection.parse(JSON.parse(text)).features.map(({ properties, geometry }) => ({
    slug: properties.slug,
    kind: properties.kind,
    region: properties.region,
    ring: geometry.coordinates[0],
  }));
}

/** 1 strictly inside, 0 on the edge, -1 outside. */
function side(point: Position, area: Area): number {
  const found = pointInPolygon(point, [area.ring]);
  return found === 0 ? 0 : found ? 1 : -1;
}

function segments(ring: readonly Position[]): [Position, Position][] {
  return ring.slice(1).map((end, index) => [ring[index] ?? end, end]);
}

function turn([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

function cross([a, b]: [Position, Position], [c, d]: [Position, Position]): boolean {
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

function key([a, b]: [Position, Position]): string {
  return `${a.join(' ')} ${b.join(' ')}`;
}

function squareDegrees(ring: readonly Position[]): number {
  return segments(ring).reduce(
    (sum, [[ax, ay], [bx, by]]) => sum + ((ax - 6.5) * (by - 52) - (bx - 6.5) * (ay - 52)) / 2,
    0,
  );
}

/** The directed edges that have no neighbour on their other side, sorted. */
function outline(areas: readonly Area[]): string[] {
  const edges = areas.flatMap((area) => segments(area.ring));
  const all = new Set(edges.map(key));
  return edges
    .filter(([a, b]) => !all.has(key([b, a])))
    .map(key)
    .sort();
}

const anywhere = fc.tuple(
  fc.double({ min: 6.38, max: 6.62, noNaN: true }),
  fc.double({ min: 52.03, max: 52.17, noNaN: true }),
);

describe('the boundaries of Lindewoude', () => {
  it('are exactly what the generator makes', () => {
    const made = makeBoundaries();
    expect(geoJsonText(made.districts)).toBe(districtsText);
    expect(geoJsonText(made.regions)).toBe(regionsText);
    expect(districtsText.length + regionsText.length).toBeLessThan(60_000);
  });

  it('are twelve districts and villages in four regions', () => {
    expect(districts).toHaveLength(12);
    expect(regions.map((region) => region.slug).sort()).toEqual(['midden', 'noord', 'west', 'zuidoost']);
    for (const area of districts) expect(regions.map((region) => region.slug)).toContain(area.region);
  });

  it.each([...districts, ...regions])(
    '$slug has a valid ring: closed, counter-clockwise, not crossing itself',
    ({ ring }) => {
      expect(ring.at(0)).toEqual(ring.at(-1));
      expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
      expect(squareDegrees(ring)).toBeGreaterThan(0);
      const edges = segments(ring);
      const crossings = edges.flatMap((edge, index) =>
        edges
          .slice(index + 2)
          .filter((other) => key(other) !== key(edge) && !touches(edge, other) && cross(edge, other)),
      );
      expect(crossings).toEqual([]);
    },
  );

  it('are seamless: within the union every point lies in exactly one district and one region', () => {
    fc.assert(
      fc.property(anywhere, (point) => {
        const within = districts.filter((area) => side(point, area) === 1);
        const around = regions.filter((area) => side(point, area) === 1);
        if (districts.some((area) => side(point, area) === 0)) return;
        expect(within.length).toBeLessThanOrEqual(1);
        expect(around.map((area) => area.slug)).toEqual(within.map((area) => area.region));
      }),
      { numRuns: 3000 },
    );
  });

  it('share their edges vertex by vertex: no sliver of gap inside the municipality', () => {
    const union = outline(districts);
    const ends = union.map((edge) => edge.split(' ').slice(2).join(' ')).sort();
    const starts = union.map((edge) => edge.split(' ').slice(0, 2).join(' ')).sort();
    expect(ends).toEqual(starts);
    expect(new Set(starts).size).toBe(starts.length);
    // One ring, not an outer one and a hole: walking the outline passes every edge.
    const next = new Map(
      union.map((edge) => [edge.split(' ').slice(0, 2).join(' '), edge.split(' ').slice(2).join(' ')]),
    );
    const first = starts[0] ?? '';
    let walked = 1;
    for (
      let at = next.get(first);
      at !== undefined && at !== first && walked <= union.length;
      at = next.get(at)
    )
      walked += 1;
    expect(walked).toBe(union.length);
  });

  it.each(regions)('$slug is the exact union of its districts', (region) => {
    const parts = districts.filter((area) => area.region === region.slug);
    expect(outline(parts)).toEqual(outline([region]));
    const sum = parts.reduce((total, part) => total + squareDegrees(part.ring), 0);
    expect(sum).toBeCloseTo(squareDegrees(region.ring), 9);
  });
});

function touches([a, b]: [Position, Position], [c, d]: [Position, Position]): boolean {
  return [String(c), String(d)].some((end) => end === String(a) || end === String(b));
}

describe('the street register', () => {
  it('has eight streets or more in every district and village, each street and postcode once', () => {
    expect(Object.keys(placesByArea).sort()).toEqual(districts.map((area) => area.slug).sort());
    for (const entries of Object.values(placesByArea)) {
      expect(entries.filter((entry) => entry.kind === 'street').length).toBeGreaterThanOrEqual(8);
    }
    const names = places.map((place) => place.kind + place.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('puts every entry well inside the district meant, and in no other', () => {
    const strays = Object.entries(placesByArea).flatMap(([slug, entries]) =>
      entries.filter((entry) => {
        const found = districts.filter((area) => side([entry.lon, entry.lat], area) >= 0);
        return found.length !== 1 || found[0]?.slug !== slug;
      }),
    );
    expect(strays).toEqual([]);
  });

  it('has well-formed postcodes in the range chosen, and a place for every village', () => {
    for (const { kind, name } of places) if (kind === 'postcode') expect(name).toMatch(/^739\d [A-Z]{2}$/);
    const named = places.filter((place) => place.kind === 'place').map((place) => place.name);
    expect(named).toEqual(
      expect.arrayContaining(['Nesse', 'Oudeveen', 'Broekhuizen', 'Ter Horst', 'Kolkum', 'Oud Zwanen']),
    );
  });
});

describe('the people and organisations', () => {
  const keys = new Set(people.map((person) => person.key));
  const themeSlugs = new Set(themes.map((theme) => theme.slug));
  const organisationKeys = new Set(organisations.map((organisation) => organisation.key));

  it('hold roles in areas and organisations that exist, from before to', () => {
    for (const { roles, portfolios } of people) {
      for (const { role, area, organisation } of roles) {
        if (area !== undefined) expect([municipality.slug, ...slugs]).toContain(area);
        if (organisation !== undefined) expect(organisationKeys).toContain(organisation);
        if (role.startsWith('area_') || role === 'community_worker') expect(area).toBeDefined();
        if (role === 'department_worker') expect(organisation).toBeDefined();
      }
      for (const { theme } of portfolios ?? []) expect(themeSlugs).toContain(theme);
      for (const { from, to } of [...roles, ...(portfolios ?? [])]) expect(from < (to ?? '9999')).toBe(true);
    }
  });

  it('are invented beyond doubt: addresses under .example, numbers that do not exist, each of their own', () => {
    const contacts = [...people, ...organisations, municipality.contact];
    for (const { email, phone } of contacts) {
      expect(email).toMatch(/^[a-z.-]+@[a-z]+\.example$/);
      if (phone !== undefined) expect(phone).toMatch(/^0300 \d\d \d\d \d\d$/);
    }
    expect(new Set(contacts.map((one) => one.email)).size).toBe(contacts.length);
    expect(new Set(contacts.map((one) => one.phone)).size).toBe(contacts.length);
    expect(keys.size).toBe(people.length);
  });

  it.each(regions)('$slug has an area manager, a community worker and an area alderman now', ({ slug }) => {
    const now = people
      .flatMap((person) => person.roles)
      .filter((role) => role.area === slug && role.to === undefined);
    expect(now.map((role) => role.role).sort()).toEqual([
      'area_alderman',
      'area_manager',
      'community_worker',
    ]);
  });

  it('give every theme one portfolio holder now, and Oud Zwanen a gap', () => {
    const held = people.flatMap((person) => person.portfolios ?? []).filter((one) => one.to === undefined);
    expect(held.map((one) => one.theme).sort()).toEqual([...themeSlugs].sort());
    const zwanen = people.flatMap((person) => person.roles).filter((role) => role.area === 'oud-zwanen');
    expect(zwanen.length).toBeGreaterThan(0);
    expect(zwanen.filter((role) => role.to === undefined)).toEqual([]);
  });

  it('are replaced in absence by someone else who is there', () => {
    expect(absences.some((one) => one.fromInDays <= 0 && one.toInDays >= 0)).toBe(true);
    for (const { person, deputy, fromInDays, toInDays } of absences) {
      expect(keys).toContain(person);
      expect(keys).toContain(deputy);
      expect(deputy).not.toBe(person);
      expect(fromInDays).toBeLessThanOrEqual(toInDays);
    }
  });
});

describe('the faces and words', () => {
  it('exist for every area, in two or three Dutch sentences and in English', () => {
    expect(Object.keys(faces).sort()).toEqual([...slugs].sort());
    for (const { nl, en } of Object.values(faces)) {
      expect(nl.split(/[.?!](?:\s|$)/).filter(Boolean).length).toBeGreaterThanOrEqual(2);
      expect(nl.split(/[.?!](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(3);
      expect(en.length).toBeGreaterThan(40);
    }
  });

  it('name every kind of area, and give every region a tint of its own', () => {
    for (const { kind } of [...districts, ...regions]) expect(Object.keys(areaWords)).toContain(kind);
    expect(Object.keys(regionTints).sort()).toEqual(regions.map((region) => region.slug).sort());
    expect(new Set(Object.values(regionTints)).size).toBe(4);
  });
});
