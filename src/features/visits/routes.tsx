// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import type { Site } from '../../platform/http/site.ts';
import { invitationRoutes } from './invitation-routes.tsx';
import { itemRoutes } from './item-routes.tsx';
import { publicRoutes } from './public-routes.tsx';
import { workRoutes } from './work-routes.tsx';

export function routes(site: Site, deps: Deps): void {
  publicRoutes(site, deps);
  invitationRoutes(site, deps);
  workRoutes(site, deps);
  itemRoutes(site, deps);
}
