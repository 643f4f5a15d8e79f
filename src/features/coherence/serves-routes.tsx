// SPDX-License-Identifier: EUPL-1.2
import { isId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { typed } from '../../platform/http/fields.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readProgrammes, readServes, setServes, tickedIn } from '../programmes/index.ts';
import { type ServingPlace, servingPlaces } from './serving.ts';
import { ChoosePage } from './views/choose-page.tsx';

/** "Draagt bij aan" of a contribution, an initiative and a project: the same page for each, by the rights of that record. */
export function servesRoutes(site: Site, deps: Deps): void {
  for (const place of servingPlaces) {
    const path = `${place.path}/:number/opgaven`;
    site.page(path, { allow: staff }, (visit, trx) => show(deps, visit, trx, { place }));

    site.form(path, { allow: staff }, async (visit, { fields }) => {
      const number = visit.params.number ?? '';
      const shown = (typed(fields).getoond ?? '').split(' ').filter(isId);
      const wish = { shown, chosen: tickedIn(fields, 'opgave') };
      const mayServe = async (trx: Trx) => (await place.find(trx, visit.actor, number)).ref;
      const outcome = await setServes(deps, visit, mayServe, wish);
      if (outcome.ok) return redirect(href(visit, `${place.path}/${number}`));
      return inMunicipality(deps, visit.municipality.id, (trx) =>
        show(deps, visit, trx, { place, back: wish }),
      );
    });
  }
}

type Showing = {
  readonly place: ServingPlace;
  readonly back?: { readonly shown: readonly string[]; readonly chosen: readonly string[] };
};

async function show(deps: Deps, visit: Visit, trx: Trx, { place, back }: Showing): Promise<Answer> {
  const programmes = await readProgrammes(deps, trx);
  const record = await place.find(trx, visit.actor, visit.params.number ?? '');
  const now = (await readServes(deps, trx, record.ref)).map(({ id }) => id);
  const body = (
    <ChoosePage
      visit={visit}
      part={place.part}
      path={`${place.path}/${record.number}`}
      record={record}
      programmes={programmes}
      chosen={back?.chosen ?? now}
      shown={back?.shown ?? now}
      isRefused={back !== undefined}
    />
  );
  return back ? refused(body) : page(body);
}
