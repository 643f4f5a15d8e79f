// SPDX-License-Identifier: EUPL-1.2
import type { Site } from '../../platform/http/site.ts';
import type { Deps } from '../../platform/deps.ts';
import { budgetRoutes } from './budget-routes.tsx';
import { ownRoutes } from './own-routes.tsx';
import { publicRoutes } from './public-routes.tsx';
import { requestRoutes } from './request-routes.tsx';

export function routes(site: Site, deps: Deps): void {
  budgetRoutes(site, deps);
  requestRoutes(site, deps);
  ownRoutes(site, deps);
  publicRoutes(site, deps);
}
