// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import type { Site } from '../../platform/http/site.ts';
import { answerRoutes } from './answer-routes.tsx';
import { publicRoutes } from './public-routes.tsx';
import { reportRoutes } from './report-routes.tsx';
import { workRoutes } from './work-routes.tsx';

export function routes(site: Site, deps: Deps): void {
  publicRoutes(site, deps);
  answerRoutes(site, deps);
  workRoutes(site, deps);
  reportRoutes(site, deps);
}
