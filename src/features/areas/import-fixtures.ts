// SPDX-License-Identifier: EUPL-1.2
import { readAreaFile, type AreaFile, type AreaFileOptions } from './import-file.ts';
import { areaFileFaultEn } from './import-messages.en.ts';
import type { AreaFileSource } from './import-stream.ts';

export type P = [number, number];
export type Properties = Record<string, string | number | null>;

export function square(lon: number, lat: number): P[] {
  return [[lon, lat], [lon + 0.01, lat], [lon + 0.01, lat + 0.01], [lon, lat + 0.01], [lon, lat]]; // prettier-ignore
}

export function feature(properties: Properties | null, geometry: unknown): object {
  return { type: 'Feature', properties, geometry };
}

export function polygon(...rings: unknown[]): object {
  return { type: 'Polygon', coordinates: rings };
}

export function district(number: number, more: Properties = {}): object {
  const code = `WK18590${number}`;
  return feature(
    { wijkcode: code, wijknaam: `Wijk ${number}`, gemeentecode: 'GM1859', ...more },
    polygon(square(6 + number / 100, 52)),
  );
}

export function collection(features: unknown[], more: object = {}): Uint8Array {
  return text({ type: 'FeatureCollection', ...more, features });
}

export function text(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
}

export const districts: AreaFileOptions = { kind: 'district' };

export async function read(source: AreaFileSource, options: AreaFileOptions = districts): Promise<AreaFile> {
  const result = await readAreaFile(source, options);
  if (!result.ok) throw new Error(areaFileFaultEn(result.reason));
  return result.value;
}
