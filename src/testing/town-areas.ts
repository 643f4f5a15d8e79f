// SPDX-License-Identifier: EUPL-1.2
import type { AppDeps } from '../app.ts';
import { type AreaTree, changeArea, importAreas, readAreaTree } from '../features/areas/index.ts';
import type { Doer } from '../kernel/actor.ts';
import type { Id } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import { inMunicipality } from '../platform/db/opener.ts';

export type Step = (act: () => Promise<Result<unknown, unknown>>) => Promise<void>;

/** Noord above Zuid, each two squares of a twentieth of a degree beside each other. */
export async function layOut(deps: AppDeps, doer: Doer, step: Step): Promise<void> {
  const id = doer.municipality.id;
  const common = { validFrom: '2024-01-01', source: 'test', map: { code: 'code', name: 'name' } };
  await step(() =>
    importAreas(deps, id, {
      ...common,
      kind: 'region',
      file: fileOf([
        area('RN', 'Noord', [6.5, 52.1, 6.6, 52.15]),
        area('RZ', 'Zuid', [6.5, 52.05, 6.6, 52.1]),
      ]),
    }),
  );
  const villages = [
    area('D1', 'Molendorp', [6.5, 52.1, 6.55, 52.15]),
    area('D2', 'Dijkdorp', [6.5, 52.05, 6.55, 52.1]),
  ];
  await step(() => importAreas(deps, id, { ...common, kind: 'village', file: fileOf(villages) }));
  await step(() =>
    importAreas(deps, id, {
      ...common,
      kind: 'district',
      file: fileOf([area('W1', 'Havenwijk', [6.55, 52.05, 6.6, 52.1])]),
    }),
  );
  await deps.fresh.check(id);
  const tree = await inMunicipality(deps, id, (trx) => readAreaTree(deps, trx));
  for (const [slug, above] of [
    ['molendorp', 'noord'],
    ['dijkdorp', 'zuid'],
    ['havenwijk', 'zuid'],
  ] as const) {
    const one = tree.bySlug(slug);
    if (!one || one.kind === 'municipality') throw new Error(`${slug} is not there.`);
    const place = { kind: one.kind, parentId: idIn(tree, above) };
    await step(() => changeArea(deps, doer, { ...one, place }));
  }
}

type Box = readonly [west: number, south: number, east: number, north: number];

function area(code: string, name: string, [west, south, east, north]: Box) {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Feature', properties: { code, name }, geometry: { type: 'Polygon', coordinates: [ring] } };
}

function fileOf(features: readonly unknown[]): Buffer {
  return Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }));
}

export function idIn(tree: AreaTree, slug: string): Id {
  const found = tree.bySlug(slug);
  if (!found) throw new Error(`There is no area ${slug}.`);
  return found.id;
}
