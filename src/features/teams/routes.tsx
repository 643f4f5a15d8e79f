// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import type { Site } from '../../platform/http/site.ts';
import { absenceRoutes } from './routes/absence-routes.tsx';
import { peopleRoutes } from './routes/people-routes.tsx';
import { photoRoutes } from './routes/photo-routes.tsx';
import { portfolioRoutes } from './routes/portfolio-routes.tsx';
import { roleRoutes } from './routes/role-routes.tsx';
import { teamsRoutes } from './routes/teams-routes.tsx';
import { themeRoutes } from './routes/theme-routes.tsx';

/** The administrator's pages about people, teams and themes, and the photos that everybody sees. */
export function routes(site: Site, deps: Deps): void {
  peopleRoutes(site, deps);
  photoRoutes(site, deps);
  roleRoutes(site, deps);
  portfolioRoutes(site, deps);
  absenceRoutes(site, deps);
  teamsRoutes(site, deps);
  themeRoutes(site, deps);
}
