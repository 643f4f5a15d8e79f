// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import type { Site } from '../../platform/http/site.ts';
import { fieldRoutes } from './field-routes.tsx';
import { workplaceRoutes } from './workplace-routes.tsx';

export function routes(site: Site, deps: Deps): void {
  fieldRoutes(site, deps);
  workplaceRoutes(site, deps);
}
