// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import type { Site } from '../../platform/http/site.ts';
import { documentRoutes } from './document-routes.tsx';
import { dossierRoutes } from './dossier-routes.tsx';
import { withdrawRoutes } from './withdraw-routes.tsx';

export function routes(site: Site, deps: Deps): void {
  dossierRoutes(site, deps);
  documentRoutes(site, deps);
  withdrawRoutes(site, deps);
}
