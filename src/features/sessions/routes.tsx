// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import type { Site } from '../../platform/http/site.ts';
import { deskRoutes } from './desk-routes.tsx';
import { programmeRoutes } from './programme-routes.tsx';
import { publicRoutes } from './public-routes.tsx';
import { speakRoutes } from './speak-routes.tsx';
import { speakerRoutes } from './speaker-routes.tsx';
import { tieRoutes } from './tie-routes.tsx';

export function routes(site: Site, deps: Deps): void {
  publicRoutes(site, deps);
  speakRoutes(site, deps);
  deskRoutes(site, deps);
  programmeRoutes(site, deps);
  tieRoutes(site, deps);
  speakerRoutes(site, deps);
}
