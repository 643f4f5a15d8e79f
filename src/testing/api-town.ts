// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { defaultSettings, insertMunicipality, openRegistry } from '../features/municipality/index.ts';
import { routes } from '../features/openapi/index.ts';
import { type Actor, type Doer, type Role, anonymous } from '../kernel/actor.ts';
import { standingClock } from '../kernel/clock.ts';
import { type Id, newId } from '../kernel/ids.ts';
import type { Municipality } from '../kernel/municipality.ts';
import { watchFreshness } from '../platform/db/freshness.ts';
import type { Deps } from '../platform/deps.ts';
import { openFileStore } from '../platform/files/file-store.ts';
import { openPageCache } from '../platform/http/page-cache.ts';
import { openServer } from '../platform/http/server.ts';
import { startJobs } from '../platform/jobs/jobs.ts';
import { openLog } from '../platform/log/log.ts';
import { openSecrets } from '../platform/secrets/secrets.ts';
import { testDatabase } from './database.ts';

export const townHost = 'noord.example.nl';
export const otherHost = 'zuid.example.nl';
export const publicUrl = 'https://noord.example.nl';
/** A Wednesday without holidays near by. */
export const townDay = '2026-03-11';

type Area = {
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  readonly parent?: Id;
  readonly rings?: number[][][];
};

/** Two municipalities behind one server that has the interface for other systems and nothing else. */
export type ApiTown = {
  readonly app: FastifyInstance;
  readonly deps: Deps;
  readonly doer: Doer;
  readonly root: Id;
  /** North of 52.1: Midden has a team, and in it Buurt has none of its own; Oost has a hole and no team. */
  readonly midden: Id;
  readonly buurt: Id;
  readonly oost: Id;
  /** An area of the other municipality. */
  readonly elsewhere: Id;
  /** Asks from an address of its own, so that no test uses up another's turns. */
  ask(options: InjectOptions): Promise<LightMyRequestResponse>;
  /** Every route there is, as 'GET /api/v1/gebieden/:id'. */
  readonly routed: readonly string[];
  /** Moves the clock a minute on. */
  later(): void;
  close(): Promise<void>;
};

export async function openApiTown(): Promise<ApiTown> {
  const db = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'meent-api-'));
  const log = openLog('silent');
  const clock = standingClock(Temporal.Instant.from(`${townDay}T10:00:00Z`));
  const jobs = await startJobs(db, [], { log, work: false });
  const deps: Deps = {
    db,
    jobs,
    clock,
    fresh: watchFreshness(db),
    files: openFileStore(folder),
    secrets: await openSecrets(db),
    publicUrl,
    mailIsSent: false,
    largestDocument: 100_000_000,
  };
  const id = await addMunicipality(deps, 'noord', townHost);
  const otherId = await addMunicipality(deps, 'zuid', otherHost);
  const places = await addPlaces(deps, id);
  const elsewhere = await addArea(deps, otherId, {
    kind: 'district',
    code: 'WK2',
    name: 'Elders',
    parent: await rootOf(deps, otherId),
    rings: square(5, 51),
  });
  const { app, site } = await openServer({
    ...deps,
    log,
    pages: openPageCache(),
    assets: {
      css: { site: '', work: '', field: '' },
      rareCss: '',
      js: { site: '', work: '', field: '' },
      font: '',
    },
    clientFolder: folder,
    isDemoAllowed: false,
    isSecure: true,
    trustProxy: false,
    findMunicipality: openFinder(deps),
    authenticate: () => Promise.resolve(anonymous),
  });
  const routed: string[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routed.push(`${one} ${url}`);
  });
  routes(site, deps);
  await app.ready();
  let address = 0;
  return {
    app,
    deps,
    ...places,
    doer: { municipality: await find(deps, townHost), actor: staffActor(places) },
    elsewhere,
    routed,
    later: () => clock.set(clock.now().add({ minutes: 1 })),
    ask: (options) => {
      address += 1;
      const remoteAddress = `10.0.${address >> 8}.${address & 255}`;
      return app.inject({ remoteAddress, ...options, headers: { host: townHost, ...options.headers } });
    },
    close: async () => {
      await app.close();
      await jobs.stop();
      await db.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function openFinder(deps: Deps) {
  const registry = openRegistry(deps);
  return (host: string) => registry.find(host);
}

async function find(deps: Deps, host: string): Promise<Municipality> {
  const found = await openRegistry(deps).find(host);
  if (!found) throw new Error(`No municipality at ${host}.`);
  return found.municipality;
}

function addMunicipality(deps: Deps, slug: string, host: string): Promise<Id> {
  const settings = {
    ...defaultSettings,
    email: `meent@${host}`,
    words: { ...defaultSettings.words, district: { one: 'stadsdeel', many: 'stadsdelen' } },
  };
  return insertMunicipality(deps.db, {
    slug,
    name: slug,
    hosts: [host],
    isDemo: false,
    settings,
    code: `GM-${slug}`,
  });
}

type Places = Pick<ApiTown, 'root' | 'midden' | 'buurt' | 'oost'> & { readonly manager: Id };

async function addPlaces(deps: Deps, id: Id): Promise<Places> {
  const root = await rootOf(deps, id);
  const midden = await addArea(deps, id, {
    kind: 'district',
    code: 'WK1',
    name: 'Midden',
    parent: root,
    rings: square(6.5, 52.1),
  });
  const buurt = await addArea(deps, id, {
    kind: 'neighbourhood',
    code: 'BU1',
    name: 'Buurt',
    parent: midden,
    rings: square(6.5, 52.1, 0.05),
  });
  const hole = square(6.64, 52.14, 0.02);
  const oost = await addArea(deps, id, {
    kind: 'village',
    code: 'WK9',
    name: 'Oost',
    parent: root,
    rings: [...square(6.6, 52.1), ...hole],
  });
  const manager = await addPerson(deps, id, { name: 'Joost Hendriks', role: 'area_manager', areaId: midden });
  await addPerson(deps, id, { name: 'Ruud Bakker', role: 'area_alderman', areaId: midden });
  await addPerson(deps, id, { name: 'Ingrid Mulder', role: 'area_manager', areaId: root });
  return { root, midden, buurt, oost, manager };
}

function staffActor({ root, midden, buurt, oost, manager }: Places): Actor {
  const areaIds = [root, midden, buurt, oost];
  const roles = [{ role: 'area_manager', areaId: root, areaIds } as const];
  return {
    kind: 'staff',
    personId: manager,
    sessionId: newId(),
    name: 'Joost Hendriks',
    roles,
    areaIds,
    standsInFor: [],
  };
}

/** A square of `size` degrees with its lower left corner here; closed. */
function square(lon: number, lat: number, size = 0.1): number[][][] {
  const [east, north] = [lon + size, lat + size];
  return [
    [
      [lon, lat],
      [east, lat],
      [east, north],
      [lon, north],
      [lon, lat],
    ],
  ];
}

async function rootOf(deps: Deps, municipalityId: Id): Promise<Id> {
  const { rows } = await deps.db.pool.query<{ id: Id }>(
    'select id from areas where municipality_id = $1 and parent_id is null',
    [municipalityId],
  );
  return rows[0]?.id ?? '';
}

async function addArea(deps: Deps, municipalityId: Id, area: Area): Promise<Id> {
  const id = newId();
  const { pool } = deps.db;
  await pool.query(
    'insert into areas (municipality_id, id, parent_id, kind, code, name, slug) values ($1, $2, $3, $4, $5, $6, $7)',
    [municipalityId, id, area.parent, area.kind, area.code, area.name, area.name.toLowerCase()],
  );
  await pool.query(
    `insert into area_boundaries (municipality_id, id, area_id, valid_from, source, geometry, fingerprint) values ($1, $2, $3, '2020-01-01', 'test', $4, 'made up')`,
    [municipalityId, newId(), id, JSON.stringify({ type: 'MultiPolygon', coordinates: [area.rings] })],
  );
  return id;
}

async function addPerson(
  deps: Deps,
  municipalityId: Id,
  { name, role, areaId }: { name: string; role: Role; areaId: Id },
): Promise<Id> {
  const id = newId();
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.nl`;
  const { pool } = deps.db;
  await pool.query(
    'insert into people (municipality_id, id, name, email, created_at) values ($1, $2, $3, $4, now())',
    [municipalityId, id, name, email],
  );
  await pool.query(
    `insert into held_roles (municipality_id, id, person_id, role, area_id, valid_from) values ($1, $2, $3, $4, $5, '2020-01-01')`,
    [municipalityId, newId(), id, role, areaId],
  );
  return id;
}

/** How many rows a table of the first municipality has. */
export async function countRows(town: ApiTown, table: 'contributions' | 'contacts'): Promise<number> {
  const { rows } = await town.deps.db.pool.query<{ count: number }>(
    `select count(*)::int as count from ${table} where municipality_id = $1`,
    [town.doer.municipality.id],
  );
  return rows[0]?.count ?? 0;
}
