// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { typed } from '../../platform/http/fields.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { isStopKey, stopBase, stopPath } from './links.ts';
import { stopTelling } from './telling.ts';
import { readStopped } from './telling-store.ts';
import { StopPage } from './views/stop-page.tsx';

// Mail services stop for many of their readers from one address.
const stopsAMinute = 600;

/** What the last link in a mail about the thread leads to. */
export function stopRoutes(site: Site, deps: Deps): void {
  const stop = `${stopBase}/:id/stoppen`;
  site.page(stop, { allow: anyone }, (visit, trx) => showStop(deps, visit, trx));
  site.form(stop, { allow: anyone, perMinute: stopsAMinute, isFromElsewhere: true }, async (visit, form) => {
    const id = personOf(deps, visit);
    await stopTelling(deps, visit.municipality.id, id, 'stop');
    // A mail program on behalf of its reader is to get no redirect (RFC 8058 §3.1).
    if (typed(form.fields)['List-Unsubscribe'] === 'One-Click')
      return page(<StopPage visit={visit} id={id} secrets={deps.secrets} isStopped />);
    return redirect(href(visit, stopPath(deps.secrets, id)));
  });
  site.form(`${stopBase}/:id/hervatten`, { allow: anyone, perMinute: 20 }, async (visit) => {
    const id = personOf(deps, visit);
    await stopTelling(deps, visit.municipality.id, id, 'resume');
    return redirect(href(visit, stopPath(deps.secrets, id)));
  });
}

function personOf(deps: Deps, visit: Visit): Id {
  const { id } = visit.params;
  if (!isId(id) || !isStopKey(deps.secrets, id, visit.query.sleutel ?? ''))
    throw new NotFound('The key does not fit.');
  return id;
}

async function showStop(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const id = personOf(deps, visit);
  const isStopped = (await readStopped(trx, id)) ?? true;
  return page(<StopPage visit={visit} id={id} secrets={deps.secrets} isStopped={isStopped} />);
}
