// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import type { Site } from '../../platform/http/site.ts';
import { contributeRoutes } from './contribute-routes.tsx';
import { fileRoutes } from './files/routes.tsx';
import { meetingRoutes } from './meeting/routes.tsx';
import { joinerRoutes } from './joiner-routes.tsx';
import { publicRoutes } from './public-routes.tsx';
import { radiusRoutes } from './radius-routes.tsx';
import { similarRoutes } from './similar-routes.ts';
import { twinsRoutes } from './twins-routes.tsx';
import { workplaceRoutes } from './workplace-routes.tsx';

export function routes(site: Site, deps: Deps): void {
  contributeRoutes(site, deps);
  similarRoutes(site, deps);
  publicRoutes(site, deps);
  meetingRoutes(site, deps);
  joinerRoutes(site, deps);
  workplaceRoutes(site, deps);
  fileRoutes(site, deps);
  twinsRoutes(site, deps);
  radiusRoutes(site, deps);
}
