// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import type { Site } from '../../platform/http/site.ts';
import { accountRoutes, reviewRoutes } from './account-routes.tsx';
import { signInRoutes } from './sign-in-routes.tsx';

export function routes(site: Site, deps: Deps): void {
  signInRoutes(site, deps);
  accountRoutes(site, deps);
  reviewRoutes(site, deps);
}
