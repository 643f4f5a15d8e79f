// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify';
import * as about from './features/about/index.ts';
import * as agenda from './features/agenda/index.ts';
import * as accounts from './features/accounts/index.ts';
import * as answers from './features/answers/index.ts';
import * as areas from './features/areas/index.ts';
import * as charter from './features/charter/index.ts';
import * as councilPages from './features/council-pages/index.ts';
import * as charterPublic from './features/charter-public/index.ts';
import * as contacts from './features/contacts/index.ts';
import * as contributions from './features/contributions/index.ts';
import * as councilImport from './features/council-import/index.ts';
import * as sessionImport from './features/session-import/index.ts';
import * as coordinationDesk from './features/coordination-desk/index.ts';
import * as portfolioDesk from './features/portfolio-desk/index.ts';
import * as initiatives from './features/initiatives/index.ts';
import * as initiativesPublic from './features/initiatives-public/index.ts';
import * as grantsDesk from './features/grants-desk/index.ts';
import * as programmes from './features/programmes/index.ts';
import * as projects from './features/projects/index.ts';
import * as coherence from './features/coherence/index.ts';
import * as councilAgenda from './features/council-agenda/index.ts';
import * as dossierStory from './features/dossier-story/index.ts';
import * as dossiers from './features/dossiers/index.ts';
import * as dossiersDesk from './features/dossiers-desk/index.ts';
import * as home from './features/home/index.ts';
import * as inbox from './features/inbox/index.ts';
import * as motionsDesk from './features/motions-desk/index.ts';
import * as morning from './features/morning/index.ts';
import * as logbook from './features/logbook/index.ts';
import * as councilData from './features/council-data/index.ts';
import * as motionsPublic from './features/motions-public/index.ts';
import * as municipality from './features/municipality/index.ts';
import * as network from './features/network/index.ts';
import * as notifications from './features/notifications/index.ts';
import * as openapi from './features/openapi/index.ts';
import * as organisations from './features/organisations/index.ts';
import * as talks from './features/talks/index.ts';
import * as quickEntry from './features/quick-entry/index.ts';
import * as privacy from './features/privacy/index.ts';
import * as referrals from './features/referrals/index.ts';
import * as routing from './features/routing/index.ts';
import * as search from './features/search/index.ts';
import * as sessions from './features/sessions/index.ts';
import * as promiseDesk from './features/promise-desk/index.ts';
import * as promises from './features/promises/index.ts';
import * as sessionLive from './features/session-live/index.ts';
import * as overview from './features/overview/index.ts';
import * as subscriptions from './features/subscriptions/index.ts';
import * as teams from './features/teams/index.ts';
import * as threadDesk from './features/thread-desk/index.ts';
import * as evaluations from './features/evaluations/index.ts';
import * as visits from './features/visits/index.ts';
import type { Deps } from './platform/deps.ts';
import { openPageCache } from './platform/http/page-cache.ts';
import { openServer } from './platform/http/server.ts';
import type { Site } from './platform/http/site.ts';
import type { Assets } from './platform/http/visit.ts';
import type { Log } from './platform/log/log.ts';

/** Beside what actions need: what only the web server does. */
export type AppDeps = Deps & {
  readonly assets: Assets;
  readonly clientFolder: string;
  readonly log: Log;
  readonly isDemoAllowed: boolean;
  readonly trustProxy: boolean;
  /** The municipality for a host name that none has. */
  readonly standIn?: string;
  readonly tiles?: { readonly url: string; readonly attribution: string };
};

const features: readonly { routes(site: Site, deps: Deps): void }[] = [
  home,
  about,
  areas,
  teams,
  organisations,
  routing,
  search,
  sessions,
  referrals,
  municipality,
  contributions,
  initiatives,
  initiativesPublic,
  portfolioDesk,
  network,
  grantsDesk,
  programmes,
  projects,
  coherence,
  dossiers,
  dossierStory,
  dossiersDesk,
  councilAgenda,
  agenda,
  answers,
  talks,
  contacts,
  quickEntry,
  promises,
  promiseDesk,
  coordinationDesk,
  threadDesk,
  visits,
  evaluations,
  motionsDesk,
  councilImport,
  sessionImport,
  morning,
  subscriptions,
  accounts,
  notifications,
  inbox,
  logbook,
  privacy,
  overview,
  charter,
  charterPublic,
  sessionLive,
  councilData,
  motionsPublic,
  councilPages,
  openapi,
];

/** The whole application, ready to listen or to be injected with requests. */
export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const registry = municipality.openRegistry(deps, deps.standIn);
  const { app, site } = await openServer({
    ...deps,
    pages: openPageCache(),
    isSecure: deps.publicUrl.startsWith('https:'),
    findMunicipality: (host) => registry.find(host),
    authenticate: (trx, token) => accounts.authenticate(deps, trx, token),
  });
  for (const feature of features) feature.routes(site, deps);
  await app.ready();
  return app;
}
