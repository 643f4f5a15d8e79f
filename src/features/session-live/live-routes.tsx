// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from 'preact-render-to-string';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { page, redirect } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readConclusion } from './after-store.ts';
import { openHub } from './hub.ts';
import { livePath } from './links.ts';
import { type Snapshot, readSnapshot } from './snapshot.ts';
import { LiveBody } from './views/live-body.tsx';
import { LivePage, WallPage } from './views/live-page.tsx';

/** What everyone follows: on the wall of the hall and on a phone. */
export function liveRoutes(site: Site, deps: Deps): void {
  const hub = openHub(deps, (locale, snapshot) =>
    renderToString(<LiveBody locale={locale} snapshot={snapshot} />),
  );

  site.page('/raad/sessies/:number/live', { allow: anyone, kept: true }, async (visit, trx) => {
    const snapshot = await publicSnapshot(visit, trx);
    const { publishedAt } = await readConclusion(trx, snapshot.session.id);
    return page(<LivePage visit={visit} snapshot={snapshot} hasReport={publishedAt !== null} />);
  });

  site.page('/raad/sessies/:number/scherm', { allow: anyone, kept: true }, async (visit, trx) => {
    const snapshot = await publicSnapshot(visit, trx);
    return page(<WallPage visit={visit} snapshot={snapshot} address={deps.publicUrl} />);
  });

  site.page('/live/:number', { allow: anyone, kept: true }, async (visit, trx) => {
    const { session } = await publicSnapshot(visit, trx);
    return redirect(href(visit, livePath(session.number)));
  });

  site.events(
    '/raad/sessies/:number/live/gebeurtenissen',
    async ({ municipality, locale, params }, lastId) => {
      const number = (params.number ?? '').toUpperCase();
      const follow = await hub.follow({ municipalityId: municipality.id, number, locale }, lastId);
      if (!follow) throw new NotFound('There is no such session.');
      return follow;
    },
  );
}

/** What is not on the site does not exist for who looks from outside (R7). */
async function publicSnapshot(visit: Visit, trx: Trx): Promise<Snapshot> {
  const snapshot = await readSnapshot(trx, visit.params.number ?? '');
  if (!snapshot) throw new NotFound('There is no such session.');
  return snapshot;
}
