// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import type { Site } from '../../platform/http/site.ts';
import { deskRoutes } from './desk-routes.tsx';
import { followRoutes } from './follow-routes.ts';
import { ownOfferRoutes } from './own-offer-routes.tsx';
import { proposeRoutes } from './propose-routes.tsx';
import { publicRoutes } from './public-routes.tsx';
import { takePartRoutes } from './take-part-routes.tsx';

export function routes(site: Site, deps: Deps): void {
  publicRoutes(site, deps);
  proposeRoutes(site, deps);
  takePartRoutes(site, deps);
  ownOfferRoutes(site, deps);
  followRoutes(site, deps);
  deskRoutes(site, deps);
}
