// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { type AppDeps, buildApp } from '../app.ts';
import { staffActor } from '../features/accounts/index.ts';
import { startSession } from '../features/accounts/session-actions.ts';
import { type AreaTree, readAreaTree } from '../features/areas/index.ts';
import { handBackJob } from '../features/contributions/index.ts';
import { readDocumentJob } from '../features/document-texts/index.ts';
import { defaultSettings, insertMunicipality, readMunicipality } from '../features/municipality/index.ts';
import { addOrganisation } from '../features/organisations/index.ts';
import { addPerson, addTheme, giveRole, readStaffing } from '../features/teams/index.ts';
import { type Doer, type Role, type StaffActor, anonymous, system } from '../kernel/actor.ts';
import { standingClock } from '../kernel/clock.ts';
import { type Id, newId } from '../kernel/ids.ts';
import type { Municipality } from '../kernel/municipality.ts';
import type { Result } from '../kernel/result.ts';
import { watchFreshness } from '../platform/db/freshness.ts';
import type { Database } from '../platform/db/open.ts';
import { inMunicipality } from '../platform/db/opener.ts';
import { openFileStore } from '../platform/files/file-store.ts';
import type { VirusScanner } from '../platform/files/virus-scanner.ts';
import { type JobKind, startJobs } from '../platform/jobs/jobs.ts';
import { openLog } from '../platform/log/log.ts';
import { openSecrets } from '../platform/secrets/secrets.ts';
import { testDatabase } from './database.ts';
import { idIn, layOut } from './town-areas.ts';

/** Noord holds the village Molendorp; Zuid the district Havenwijk, in which nobody works, and the village Dijkdorp without a team. */
export const people = {
  nora: { name: 'Nora Noord', role: 'area_manager', area: 'noord' },
  mo: { name: 'Mo Molen', role: 'community_worker', area: 'molendorp' },
  zoe: { name: 'Zoë Zuid', role: 'area_manager', area: 'zuid' },
  walt: { name: 'Walt Houder', role: 'area_alderman', area: 'noord' },
  gijs: { name: 'Gijs Groen', role: 'department_worker', organisation: 'groen' },
  bea: { name: 'Bea Beheer', role: 'administrator' },
} as const satisfies Record<string, { name: string; role: Role; area?: string; organisation?: string }>;
export type Key = keyof typeof people;

/** A Wednesday without holidays near by, ten in the morning in the Netherlands. */
export const townMoment = Temporal.Instant.from('2026-03-11T09:00:00Z');

export type Town = {
  readonly app: FastifyInstance;
  readonly deps: AppDeps;
  readonly db: Database;
  readonly clock: ReturnType<typeof standingClock>;
  readonly municipality: Municipality;
  readonly host: string;
  readonly tree: AreaTree;
  readonly ids: Readonly<Record<Key, Id>>;
  readonly themes: { readonly groen: Id; readonly sport: Id };
  readonly organisations: { readonly groen: Id; readonly politie: Id };
  area(slug: string): Id;
  /** Somebody as an actor, as signed in now. */
  actor(key: Key): Promise<StaffActor>;
  doer(key: Key): Promise<Doer>;
  /** The same through the web, each from an address of its own so that no test uses up another's turns. */
  get(path: string, as?: Key): Promise<LightMyRequestResponse>;
  /** A page or a file, asked for in another way than a browser opens it. */
  ask(
    path: string,
    how: { readonly method?: 'GET' | 'HEAD'; readonly headers?: Readonly<Record<string, string>> },
    as?: Key,
  ): Promise<LightMyRequestResponse>;
  post(path: string, fields: Readonly<Record<string, string>>, as?: Key): Promise<LightMyRequestResponse>;
  /** A form of another shape, such as one with files. */
  postRaw(
    path: string,
    form: { readonly payload: Buffer; readonly contentType: string },
    as?: Key,
  ): Promise<LightMyRequestResponse>;
};

export type House = {
  readonly db: Database;
  readonly deps: AppDeps;
  readonly app: FastifyInstance;
  readonly clock: ReturnType<typeof standingClock>;
  close(): Promise<void>;
};

/** The whole application on a database of its own; tests make their towns in it. One per test file. */
export async function openTestHouse(
  options: {
    mailIsSent?: boolean;
    mailbox?: string;
    scanner?: VirusScanner;
    jobs?: (deps: Omit<AppDeps, 'jobs'>) => readonly JobKind[];
  } = {},
): Promise<House> {
  const db = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'meent-town-'));
  const log = openLog('silent');
  const clock = standingClock(townMoment);
  const base = {
    db,
    clock,
    log,
    fresh: watchFreshness(db),
    files: openFileStore(folder),
    secrets: await openSecrets(db),
    publicUrl: 'http://meent.test',
    largestDocument: 100_000_000,
    mailIsSent: options.mailIsSent ?? false,
    ...(options.scanner ? { scanner: options.scanner } : {}),
    ...(options.mailbox ? { mailbox: options.mailbox } : {}),
    assets: {
      css: { site: '/s.css', work: '/w.css', field: '/f.css' },
      rareCss: '/r.css',
      js: { site: '/s.js', work: '/w.js', field: '/f.js' },
      font: '/f.woff2',
    },
    clientFolder: folder,
    isDemoAllowed: false,
    trustProxy: false,
  };
  const own = options.jobs?.(base) ?? [];
  const jobs = await startJobs(db, [handBackJob(base), readDocumentJob(base), ...own], {
    log,
    work: own.length > 0,
  });
  const deps: AppDeps = { ...base, jobs };
  const app = await buildApp(deps);
  return {
    db,
    deps,
    app,
    clock,
    close: async () => {
      await app.close();
      await jobs.stop();
      await db.close();
      rmSync(folder, { recursive: true });
    },
  };
}

let addresses = 0;

/** A municipality of its own, with areas, people, organisations and themes, made by the actions that people use. */
export async function buildTown(house: House): Promise<Town> {
  const { db, deps, app, clock } = house;
  const slug = `town-${newId().slice(-12)}`;
  const host = `${slug}.test`;
  const municipalityId = await insertMunicipality(db, {
    slug,
    name: 'Teststad',
    hosts: [host],
    isDemo: false,
    settings: defaultSettings,
    code: 'GM0001',
  });
  const municipality = await inMunicipality(deps, municipalityId, readMunicipality);
  if (!municipality) throw new Error('The town was not made.');
  const made = await settle(deps, { municipality, actor: system });
  const actor = async (key: Key): Promise<StaffActor> => {
    await deps.fresh.check(municipalityId);
    return inMunicipality(deps, municipalityId, async (trx) => {
      const staffing = await readStaffing(deps, trx);
      const tree = await readAreaTree(deps, trx);
      const person = staffing.people.get(made.ids[key]);
      if (!person) throw new Error(`${key} is not there.`);
      return staffActor({ staffing, tree, person, sessionId: newId() }, clock.now());
    });
  };
  const headers = async (as?: Key): Promise<Record<string, string>> => {
    if (!as) return { host };
    const { token } = await inMunicipality(deps, municipalityId, (trx) =>
      startSession(deps, trx, { personId: made.ids[as], method: 'code', device: 'test', before: anonymous }),
    );
    return { host, cookie: `meent=${token}`, 'sec-fetch-site': 'same-origin' };
  };
  const nextAddress = (): string => {
    addresses += 1;
    return `10.1.${addresses >> 8}.${addresses & 255}`;
  };
  return {
    ...made,
    app,
    deps,
    db,
    clock,
    municipality,
    host,
    area: (areaSlug) => idIn(made.tree, areaSlug),
    actor,
    doer: async (key) => ({ municipality, actor: await actor(key) }),
    get: async (path, as) =>
      app.inject({ method: 'GET', url: path, headers: await headers(as), remoteAddress: nextAddress() }),
    ask: async (path, { method = 'GET', headers: more = {} }, as) =>
      app.inject({
        method,
        url: path,
        headers: { ...(await headers(as)), ...more },
        remoteAddress: nextAddress(),
      }),
    post: async (path, fields, as) =>
      app.inject({
        method: 'POST',
        url: path,
        headers: { ...(await headers(as)), 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(fields).toString(),
        remoteAddress: nextAddress(),
      }),
    postRaw: async (path, { payload, contentType }, as) =>
      app.inject({
        method: 'POST',
        url: path,
        headers: { ...(await headers(as)), 'content-type': contentType },
        payload,
        remoteAddress: nextAddress(),
      }),
  };
}

type Settled = Pick<Town, 'tree' | 'ids' | 'themes' | 'organisations'>;

async function settle(deps: AppDeps, doer: Doer): Promise<Settled> {
  const step = async (act: () => Promise<Result<unknown, unknown>>): Promise<void> => {
    await deps.fresh.check(doer.municipality.id);
    must(await act());
  };
  await layOut(deps, doer, step);
  await deps.fresh.check(doer.municipality.id);
  const tree = await inMunicipality(deps, doer.municipality.id, (trx) => readAreaTree(deps, trx));
  const organisations = { groen: newId(), politie: newId() };
  await step(() =>
    addOrganisation(deps, doer, {
      id: organisations.groen,
      kind: 'department',
      name: 'Groen',
      email: 'groen@town.example',
      phone: '',
    }),
  );
  await step(() =>
    addOrganisation(deps, doer, {
      id: organisations.politie,
      kind: 'partner',
      name: 'Politie',
      email: 'politie@town.example',
      phone: '',
    }),
  );
  const themes = { groen: newId(), sport: newId() };
  await step(() => addTheme(deps, doer, { id: themes.groen, name: { nl: 'Groen', en: 'Green' } }));
  await step(() => addTheme(deps, doer, { id: themes.sport, name: { nl: 'Sport', en: 'Sport' } }));
  const ids: Record<Key, Id> = {
    nora: newId(),
    mo: newId(),
    zoe: newId(),
    walt: newId(),
    gijs: newId(),
    bea: newId(),
  };
  for (const [key, one] of Object.entries(people)) {
    const personId = ids[keyOf(key)];
    await step(() =>
      addPerson(deps, doer, {
        id: personId,
        name: one.name,
        email: `${key}@town.example`,
        phone: '0300 11 11 11',
        employer: '',
        meet: { nl: '', en: '' },
      }),
    );
    const areaId = 'area' in one ? idIn(tree, one.area) : null;
    const organisationId = 'organisation' in one ? organisations[one.organisation] : null;
    await step(() =>
      giveRole(deps, doer, {
        id: newId(),
        personId,
        role: one.role,
        areaId,
        organisationId,
        from: '2024-01-01',
        to: null,
      }),
    );
  }
  await deps.fresh.check(doer.municipality.id);
  return { tree, ids, themes, organisations };
}

function keyOf(text: string): Key {
  const key = (Object.keys(people) as Key[]).find((one) => one === text);
  if (!key) throw new Error(`Nobody is called ${text}.`);
  return key;
}

export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.reason)}`);
  return result.value;
}
