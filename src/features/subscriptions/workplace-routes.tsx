// SPDX-License-Identifier: EUPL-1.2
import { isId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { lookUpSubscription, stopSubscription } from './actions.ts';
import { findForm } from './forms.ts';
import { readOffer } from './offer.ts';
import { canSeeSubscriptions } from './policies.ts';
import { countAll, countByArea, findSubscription } from './store.ts';
import { WorkPage, type WorkPageProps, workPath } from './views/work-page.tsx';

export function workplaceRoutes(site: Site, deps: Deps): void {
  const allow = canSeeSubscriptions;
  site.page(workPath, { allow }, async (visit, trx) => {
    const { gelukt, gevonden } = visit.query;
    const found = isId(gevonden) ? ((await findSubscription(trx, gevonden)) ?? null) : null;
    const search = gevonden === undefined ? {} : { search: { email: found?.email ?? '', found } };
    return page(await workPage(deps, visit, trx, { isStopped: gelukt === 'gestopt', ...search }));
  });
  site.form(workPath, { allow }, (visit, form) => find(deps, visit, form));
  site.form(`${workPath}/stoppen`, { allow }, async (visit, form) => {
    const id = typed(form.fields).abonnement;
    if (!isId(id)) throw new NotFound('There is no such subscription.');
    await stopSubscription(deps, visit, id);
    return redirect(href(visit, `${workPath}?gelukt=gestopt`));
  });
}

async function workPage(
  deps: Deps,
  visit: Visit,
  trx: Trx,
  shown: Pick<WorkPageProps, 'search' | 'isStopped'>,
) {
  const offer = await readOffer(deps, trx);
  const [counts, total] = await Promise.all([countByArea(trx), countAll(trx)]);
  return <WorkPage visit={visit} offer={offer} counts={counts} total={total} {...shown} />;
}

/** An address stands in no address of a page: what was found is shown by its id. */
async function find(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const read = readFields(findForm, form.fields);
  if (read.ok) {
    const found = await lookUpSubscription(deps, visit, read.value.email);
    return redirect(href(visit, `${workPath}?gevonden=${found?.id ?? 'niets'}#zoeken`));
  }
  const search = { email: typed(form.fields).email ?? '', faults: read.reason };
  return inMunicipality(deps, visit.municipality.id, async (trx) =>
    refused(await workPage(deps, visit, trx, { search })),
  );
}
