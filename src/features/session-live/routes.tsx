// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import type { Site } from '../../platform/http/site.ts';
import { afterRoutes } from './after-routes.tsx';
import { chairRoutes } from './chair-routes.tsx';
import { liveRoutes } from './live-routes.tsx';
import { reportRoutes } from './report-routes.tsx';

export function routes(site: Site, deps: Deps): void {
  liveRoutes(site, deps);
  chairRoutes(site, deps);
  afterRoutes(site, deps);
  reportRoutes(site, deps);
}
