// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import {
  type Party,
  type Refusal,
  addParty,
  canKeepCouncil,
  canSeeCouncil,
  changeParty,
  endForm,
  endParty,
  isUnused,
  newPartyForm,
  partyForm,
  readParties,
  removeParty,
} from '../council/index.ts';
import { PartiesPage, PartyPage } from './views/party-pages.tsx';

const home = '/werkplek/raad/fracties';

type Back = { readonly values: Typed; readonly faults?: readonly FaultyField[] | Refusal };

export function partyRoutes(site: Site, deps: Deps): void {
  const allow = canKeepCouncil;
  site.page(home, { allow: canSeeCouncil }, (visit, trx) =>
    showAll(visit, trx, { values: { sleutel: newId() } }),
  );

  site.form(home, { allow }, async (visit, { fields }) => {
    const read = readFields(newPartyForm, fields);
    const outcome = read.ok
      ? await addParty(deps, visit, {
          id: read.value.sleutel,
          name: read.value.naam,
          seats: read.value.zetels ?? null,
        })
      : read;
    if (outcome.ok) return redirect(href(visit, `${home}?gelukt=1`));
    const back = { values: typed(fields), faults: outcome.reason };
    return inMunicipality(deps, visit.municipality.id, (trx) => showAll(visit, trx, back));
  });

  site.page(`${home}/:id`, { allow }, async (visit, trx) => {
    const { name, seats } = await find(visit, trx);
    return showOne(visit, trx, { values: { naam: name, zetels: seats === null ? '' : String(seats) } });
  });

  site.form(`${home}/:id`, { allow }, async (visit, { fields }) => {
    const { id } = await inMunicipality(deps, visit.municipality.id, (trx) => find(visit, trx));
    const read = readFields(partyForm, fields);
    const outcome = read.ok
      ? await changeParty(deps, visit, { id, name: read.value.naam, seats: read.value.zetels ?? null })
      : read;
    if (outcome.ok) return redirect(href(visit, `${home}?gelukt=1`));
    const back = { values: typed(fields), faults: outcome.reason };
    return inMunicipality(deps, visit.municipality.id, (trx) => showOne(visit, trx, back));
  });

  site.form(`${home}/:id/einde`, { allow }, async (visit, { fields }) => {
    const read = readFields(endForm, fields);
    const { id } = await inMunicipality(deps, visit.municipality.id, (trx) => find(visit, trx));
    await endParty(deps, visit, id, !(read.ok && read.value.weer));
    return redirect(href(visit, `${home}?gelukt=1`));
  });

  site.form(`${home}/:id/weg`, { allow }, async (visit) => {
    const { id } = await inMunicipality(deps, visit.municipality.id, (trx) => find(visit, trx));
    const outcome = await removeParty(deps, visit, id);
    return redirect(href(visit, outcome.ok ? `${home}?gelukt=1` : `${home}/${id}`));
  });
}

async function find(visit: Visit, trx: Trx): Promise<Party> {
  const found = (await readParties(trx)).find(({ id }) => id === visit.params.id);
  if (!found) throw new NotFound('There is no such party group.');
  return found;
}

async function showAll(visit: Visit, trx: Trx, { values, faults }: Back): Promise<Answer> {
  const parties = await readParties(trx);
  const body = <PartiesPage visit={visit} parties={parties} values={values} refused={faults ?? []} />;
  return faults ? refused(body) : page(body);
}

async function showOne(visit: Visit, trx: Trx, { values, faults }: Back): Promise<Answer> {
  const party = await find(visit, trx);
  const canRemove = await isUnused(trx, party.id);
  const body = (
    <PartyPage visit={visit} party={party} canRemove={canRemove} values={values} refused={faults ?? []} />
  );
  return faults ? refused(body) : page(body);
}
