// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { directory } from '../demo/lindewoude/directory.ts';
import { faces, regionTints } from '../demo/lindewoude/municipality.ts';
import { organisations } from '../demo/lindewoude/organisations.ts';
import { absences, people } from '../demo/lindewoude/people.ts';
import { places } from '../demo/lindewoude/places.ts';
import { templates } from '../demo/lindewoude/templates.ts';
import { rules } from '../demo/lindewoude/routing.ts';
import { themes } from '../demo/lindewoude/themes.ts';
import { addTemplate } from './features/answers/index.ts';
import {
  type Area,
  type AreaTree,
  changeArea,
  importAreas,
  importPlaces,
  readAreaTree,
} from './features/areas/index.ts';
import { addContactPerson, addOrganisation } from './features/organisations/index.ts';
import { addEntry } from './features/referrals/index.ts';
import { type Target, addRule, switchRule } from './features/routing/index.ts';
import {
  addPerson,
  addTheme,
  givePortfolio,
  giveRole,
  letPersonLeave,
  planAbsence,
} from './features/teams/index.ts';
import { type Doer, system } from './kernel/actor.ts';
import { today } from './kernel/clock.ts';
import { type Id, newId } from './kernel/ids.ts';
import type { Municipality } from './kernel/municipality.ts';
import type { Result } from './kernel/result.ts';
import { inMunicipality } from './platform/db/opener.ts';
import type { Deps } from './platform/deps.ts';
import { packageRoot } from './platform/package-root.ts';

/** What the demo's texts call people, organisations, areas and themes, and the records that came of them. */
export type DemoIds = {
  readonly people: ReadonlyMap<string, Id>;
  readonly organisations: ReadonlyMap<string, Id>;
  readonly themes: ReadonlyMap<string, Id>;
  readonly entries: ReadonlyMap<string, Id>;
  readonly tree: AreaTree;
};

const boundariesSince = '2022-01-01';

export async function loadTown(deps: Deps, municipality: Municipality): Promise<DemoIds> {
  const doer: Doer = { municipality, actor: system };
  await loadAreas(deps, doer);
  await deps.fresh.check(municipality.id);
  const tree = await inMunicipality(deps, municipality.id, (trx) => readAreaTree(deps, trx));
  must(await importPlaces(deps, municipality.id, { file: places }));
  const ids = {
    tree,
    people: new Map(people.map((person) => [person.key, newId()])),
    organisations: new Map(organisations.map((one) => [one.key, newId()])),
    themes: new Map(themes.map((theme) => [theme.slug, newId()])),
    entries: new Map(directory.map((entry) => [entry.key, newId()])),
  };
  for (const { slug, name, nameEn } of themes) {
    await step(deps, doer, () =>
      addTheme(deps, doer, { id: idOf(ids.themes, slug), name: { nl: name, en: nameEn }, slug }),
    );
  }
  for (const { title, kind = null, theme, body } of templates) {
    const themeId = theme === undefined ? null : idOf(ids.themes, theme);
    await step(deps, doer, () =>
      addTemplate(deps, doer, { id: newId(), title, kind, themeId, locale: 'nl', body }),
    );
  }
  for (const organisation of organisations) await loadOrganisation(deps, doer, { organisation, ids });
  for (const entry of directory) {
    const themeIds = entry.themes.map((slug) => idOf(ids.themes, slug));
    await step(deps, doer, () =>
      addEntry(deps, doer, { ...entry, id: idOf(ids.entries, entry.key), themeIds }),
    );
  }
  for (const person of people) await loadPerson(deps, doer, { person, ids });
  await loadAbsences(deps, doer, ids);
  await deps.fresh.check(municipality.id);
  return ids;
}

const collection = z.object({
  features: z.array(
    z.looseObject({ properties: z.looseObject({ kind: z.string(), region: z.string().optional() }) }),
  ),
});

async function loadAreas(deps: Deps, doer: Doer): Promise<void> {
  const { id } = doer.municipality;
  const folder = join(packageRoot(), 'demo', 'lindewoude');
  const common = { validFrom: boundariesSince, source: 'Lindewoude' };
  must(
    await importAreas(deps, id, {
      ...common,
      file: readFileSync(join(folder, 'regions.geojson')),
      kind: 'region',
      map: { code: 'code', name: 'name' },
    }),
  );
  const parts = collection.parse(JSON.parse(readFileSync(join(folder, 'boundaries.geojson'), 'utf8')));
  for (const kind of ['district', 'village'] as const) {
    const features = parts.features.filter((feature) => feature.properties.kind === kind);
    const file = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }));
    must(await importAreas(deps, id, { ...common, file, kind, map: { code: 'code', name: 'name' } }));
  }
  await deps.fresh.check(id);
  const tree = await inMunicipality(deps, id, (trx) => readAreaTree(deps, trx));
  const regionOf = new Map(parts.features.map(({ properties }) => [properties.slug, properties.region]));
  for (const area of tree.all) await describe(deps, doer, { tree, area, region: regionOf.get(area.slug) });
}

type Described = { readonly tree: AreaTree; readonly area: Area; readonly region: string | undefined };

/** Gives an area its face, its region above it and that region's tint. */
async function describe(deps: Deps, doer: Doer, { tree, area, region }: Described): Promise<void> {
  const face = faces[area.slug];
  if (!face) return;
  const above = region === undefined ? undefined : tree.bySlug(region);
  const tint = Object.entries(regionTints).find(([slug]) => slug === (region ?? area.slug))?.[1] ?? area.tint;
  const place = area.kind !== 'municipality' && above ? { kind: area.kind, parentId: above.id } : undefined;
  await step(deps, doer, () => changeArea(deps, doer, { ...area, tint, face, ...(place ? { place } : {}) }));
}

type LoadingOrganisation = { readonly organisation: (typeof organisations)[number]; readonly ids: DemoIds };

async function loadOrganisation(
  deps: Deps,
  doer: Doer,
  { organisation, ids }: LoadingOrganisation,
): Promise<void> {
  const { key, kind, branch = null, name, email, phone = '' } = organisation;
  const id = idOf(ids.organisations, key);
  const themeIds = (organisation.themes ?? []).map((slug) => idOf(ids.themes, slug));
  const areaIds = (organisation.areas ?? []).flatMap((slug) => ids.tree.bySlug(slug)?.id ?? []);
  await step(deps, doer, () =>
    addOrganisation(deps, doer, { id, kind, branch, name, email, phone, themeIds, areaIds }),
  );
  for (const person of organisation.contacts ?? []) {
    await step(deps, doer, () =>
      addContactPerson(deps, doer, { id: newId(), organisationId: id, email: '', phone: '', ...person }),
    );
  }
}

/** Who gets what from today on; the past was divided without. */
export async function loadRules(deps: Deps, municipality: Municipality, ids: DemoIds): Promise<void> {
  const doer: Doer = { municipality, actor: system };
  const areaOf = (slug: string): Id => ids.tree.bySlug(slug)?.id ?? ids.tree.root.id;
  for (const { theme, area, kind = null, to, isOff } of rules) {
    const id = newId();
    const target: Target =
      'area' in to
        ? { kind: 'team', id: areaOf(to.area) }
        : { kind: 'organisation', id: idOf(ids.organisations, to.organisation) };
    const themeId = theme === undefined ? null : idOf(ids.themes, theme);
    const areaId = area === undefined ? null : areaOf(area);
    await step(deps, doer, () => addRule(deps, doer, { id, kind, themeId, areaId, target }));
    if (isOff) await step(deps, doer, () => switchRule(deps, doer, id, false));
  }
}

type Loading = { readonly person: (typeof people)[number]; readonly ids: DemoIds };

async function loadPerson(deps: Deps, doer: Doer, { person, ids }: Loading): Promise<void> {
  const personId = idOf(ids.people, person.key);
  const { name, email, phone, employer = '', meet = '' } = person;
  await step(deps, doer, () =>
    addPerson(deps, doer, {
      id: personId,
      name,
      email,
      phone,
      employer,
      meet: { nl: meet, en: person.meetEn ?? meet },
    }),
  );
  for (const { role, area, organisation, from, to = null } of person.roles) {
    const areaId = area === undefined ? null : (ids.tree.bySlug(area)?.id ?? null);
    const organisationId = organisation === undefined ? null : idOf(ids.organisations, organisation);
    await step(deps, doer, () =>
      giveRole(deps, doer, { id: newId(), personId, role, areaId, organisationId, from, to }),
    );
  }
  for (const { theme, from, to = null } of person.portfolios ?? []) {
    await step(deps, doer, () =>
      givePortfolio(deps, doer, { id: newId(), personId, themeId: idOf(ids.themes, theme), from, to }),
    );
  }
  const last = person.roles
    .map((role) => role.to ?? '9999')
    .sort()
    .at(-1);
  if (last !== undefined && last < today(deps.clock).toString())
    await step(deps, doer, () => letPersonLeave(deps, doer, personId, last));
}

async function loadAbsences(deps: Deps, doer: Doer, ids: DemoIds): Promise<void> {
  const now = today(deps.clock);
  for (const { person, deputy, fromInDays, toInDays } of absences) {
    const absence = {
      id: newId(),
      personId: idOf(ids.people, person),
      deputyId: idOf(ids.people, deputy),
      from: now.add({ days: fromInDays }).toString(),
      to: now.add({ days: toInDays }).toString(),
    };
    await step(deps, doer, () => planAbsence(deps, doer, absence));
  }
}

/** One action on top of the one before: what it reads must be what that one wrote. */
async function step(deps: Deps, doer: Doer, act: () => Promise<Result<unknown, unknown>>): Promise<void> {
  await deps.fresh.check(doer.municipality.id);
  must(await act());
}

export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok)
    throw new Error(`The demo holds something that is refused: ${JSON.stringify(result.reason)}`);
  return result.value;
}

export function idOf(ids: ReadonlyMap<string, Id>, key: string): Id {
  const id = ids.get(key);
  if (!id) throw new Error(`The demo names ${key}, which is not there.`);
  return id;
}
