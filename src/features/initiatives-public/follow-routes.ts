// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import type { Site } from '../../platform/http/site.ts';
import { followRoute } from '../subscriptions/index.ts';
import { base, pathOf } from './links.ts';
import { messages } from './messages.ts';
import { findShown } from './public-routes.tsx';

export function followRoutes(site: Site, deps: Deps): void {
  followRoute(site, deps, `${base}/:number/volgen`, async (visit, trx) => {
    const { id, number, title } = await findShown(visit, trx);
    const { follow, list, page } = messages[visit.locale];
    return {
      id,
      title,
      name: title,
      path: pathOf(number),
      list: { path: base, title: list.title },
      lead: follow.lead,
      feedText: page.feedLink,
    };
  });
}
