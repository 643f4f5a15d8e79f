// SPDX-License-Identifier: EUPL-1.2
import type { AreaGeometry, MultiPolygonCoordinates } from '../../kernel/geometry/types.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { guessCrs, readCrs, type AreaFileCrs } from './import-crs.ts';
import type { AreaFileFault, FeatureRef } from './import-faults.ts';
import { readGeometry, toWgs84 } from './import-geometry.ts';
import {
  isSameMunicipality,
  lookedFor,
  readAreaProperties,
  type AreaFileKind,
  type AreaProperties,
  type PropertyMap,
} from './import-properties.ts';
import { streamParts, type AreaFileSource, type JsonPart, type ReadProgress } from './import-stream.ts';

export type AreaFileOptions = {
  readonly kind: AreaFileKind;
  readonly map?: PropertyMap;
  /** Keeps only the areas of this municipality: `GM1859` or `1859`. The others are not looked at. */
  readonly municipalityCode?: string;
  /** Told in bytes of the file as it is stored. */
  readonly onProgress?: ReadProgress;
};

export type FileArea = {
  /** Place in the file, counted from 0. */
  readonly index: number;
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | undefined;
  readonly municipalityCode: string | undefined;
  readonly municipalityName: string | undefined;
  readonly year: number | undefined;
  readonly geometry: AreaGeometry;
};

export type AreaFile = {
  /** The system the file was in; the areas are in WGS84. */
  readonly crs: AreaFileCrs;
  /** The year of all areas, when they all have the same. */
  readonly year: number | undefined;
  readonly areas: readonly FileArea[];
  /** How many the municipality filter left out. */
  readonly skipped: number;
};

type Draft = Omit<FileArea, 'geometry'> & { readonly coordinates: MultiPolygonCoordinates };

type Reading = {
  readonly options: AreaFileOptions;
  readonly drafts: Draft[];
  readonly refOfCode: Map<string, FeatureRef>;
  readonly members: Map<string, unknown>;
  last: FeatureRef | undefined;
  skipped: number;
};

/**
 * Reads a GeoJSON FeatureCollection of areas, in WGS84 or RD, gzipped or not, into validated areas in WGS84
 * (7 decimals).
 *
 * All or nothing: the first thing that is wrong refuses the whole file, as a value that names the feature.
 * The coordinate system comes from the `crs` member, else from the size of the numbers. Throws for nothing
 * that a file can contain.
 */
export async function readAreaFile(
  source: AreaFileSource,
  options: AreaFileOptions,
): Promise<Result<AreaFile, AreaFileFault>> {
  const reading: Reading = {
    options,
    drafts: [],
    refOfCode: new Map(),
    members: new Map(),
    last: undefined,
    skipped: 0,
  };
  for await (const parts of streamParts(source, options.onProgress)) {
    for (const part of parts) {
      const fault = takePart(reading, part);
      if (fault) return no(fault);
    }
  }
  return finish(reading);
}

function takePart(reading: Reading, part: JsonPart): AreaFileFault | undefined {
  if (part.kind === 'feature') return takeFeature(reading, part.index, part.value);
  if (part.kind === 'stopped') return stopFault(part, reading.last);
  reading.members.set(part.name, part.value);
  if (part.name === 'type' && part.value !== 'FeatureCollection') {
    return { kind: 'not-a-feature-collection', found: String(part.value) };
  }
  if (part.name !== 'crs') return undefined;
  const crs = readCrs(part.value);
  return crs.ok ? undefined : crs.reason;
}

function stopFault(
  part: Extract<JsonPart, { kind: 'stopped' }>,
  after: FeatureRef | undefined,
): AreaFileFault {
  if (part.why === 'unreadable') return { kind: 'unreadable', detail: part.detail };
  if (part.why === 'not-geojson') return { kind: 'not-geojson', looksLike: part.looksLike };
  return part.why === 'empty' ? { kind: 'empty' } : { kind: part.why, after };
}

function takeFeature(reading: Reading, index: number, value: unknown): AreaFileFault | undefined {
  const { kind, map = {}, municipalityCode } = reading.options;
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'Feature') {
    return { kind: 'not-a-feature', feature: { index } };
  }
  const properties = readAreaProperties('properties' in value ? value.properties : undefined, kind, map);
  const feature: FeatureRef = { index, code: properties.code, name: properties.name };
  reading.last = feature;
  if (
    municipalityCode !== undefined &&
    !isSameMunicipality(properties.municipalityCode ?? '', municipalityCode)
  ) {
    reading.skipped += 1;
    return undefined;
  }
  const named = checkNames(reading, feature, properties);
  if (!named.ok) return named.reason;
  const geometry = readGeometry('geometry' in value ? value.geometry : undefined, feature);
  if (!geometry.ok) return geometry.reason;
  const { code, name } = named.value;
  reading.refOfCode.set(code, feature);
  reading.drafts.push({ ...properties, index, code, name, coordinates: geometry.value });
  return undefined;
}

function checkNames(
  reading: Reading,
  feature: FeatureRef,
  { code, name }: AreaProperties,
): Result<{ code: string; name: string }, AreaFileFault> {
  const { kind, map = {} } = reading.options;
  if (code === undefined)
    return no({ kind: 'missing-code', feature, lookedFor: lookedFor(kind, map, 'code') });
  if (name === undefined)
    return no({ kind: 'missing-name', feature, lookedFor: lookedFor(kind, map, 'name') });
  const first = reading.refOfCode.get(code);
  return first ? no({ kind: 'duplicate-code', feature, first }) : ok({ code, name });
}

function finish(reading: Reading): Result<AreaFile, AreaFileFault> {
  const { drafts, members, skipped, options } = reading;
  if (members.get('type') !== 'FeatureCollection' || !Array.isArray(members.get('features'))) {
    return no({ kind: 'not-a-feature-collection' });
  }
  const crs = readCrs(members.get('crs'));
  if (!crs.ok) return crs;
  const first = drafts[0]?.coordinates[0]?.[0]?.[0];
  if (!first) {
    const { municipalityCode } = options;
    if (skipped === 0 || municipalityCode === undefined) return no({ kind: 'no-features' });
    return no({ kind: 'none-in-municipality', municipalityCode, total: skipped });
  }
  const system = crs.value ?? guessCrs(first);
  const areas = convertAll(drafts, system);
  if (!areas.ok) return areas;
  return ok({ crs: system, year: commonYear(areas.value), areas: areas.value, skipped });
}

function convertAll(drafts: readonly Draft[], crs: AreaFileCrs): Result<FileArea[], AreaFileFault> {
  const areas: FileArea[] = [];
  for (const { coordinates, ...draft } of drafts) {
    const geometry = toWgs84(coordinates, crs, { index: draft.index, code: draft.code, name: draft.name });
    if (!geometry.ok) return geometry;
    areas.push({ ...draft, geometry: geometry.value });
  }
  return ok(areas);
}

function commonYear(areas: readonly FileArea[]): number | undefined {
  const year = areas[0]?.year;
  return areas.every((area) => area.year === year) ? year : undefined;
}
