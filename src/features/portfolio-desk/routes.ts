// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import type { Site } from '../../platform/http/site.ts';
import { answerRoutes } from './answer-routes.tsx';
import { boardRoutes } from './board-routes.tsx';
import { deskRoutes } from './desk-routes.tsx';
import { rulesRoutes } from './rules-routes.tsx';

import { visitRoutes } from './visit-routes.tsx';

export function routes(site: Site, deps: Deps): void {
  answerRoutes(site, deps);
  deskRoutes(site, deps);
  boardRoutes(site, deps);
  rulesRoutes(site, deps);
  visitRoutes(site, deps);
}
