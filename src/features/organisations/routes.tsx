// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { page, redirect, refused } from '../../platform/http/answer.ts';
import { type Fields, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { href } from '../../platform/http/visit.ts';
import { type AreaTree, readAreaTree } from '../areas/index.ts';
import {
  addOrganisation,
  changeOrganisation,
  endOrganisation,
  organisationIn,
  reviveOrganisation,
} from './actions.ts';
import { contactRoutes, idIn, readNow, toOrganisation } from './contact-routes.tsx';
import type { Organisation, Subject } from './domain.ts';
import { boxOf, newOrganisationForm, organisationForm, tickedIn } from './forms.ts';
import { readOrganisations, readSubjects } from './organisations.ts';
import { canManageOrganisations, canSeeOrganisations } from './policies.ts';
import { NewOrganisationPage, OrganisationFormPage } from './views/organisation-form.tsx';
import { OrganisationPage } from './views/organisation-page.tsx';
import { OrganisationsPage } from './views/organisations-page.tsx';

const allow = canManageOrganisations;

export function routes(site: Site, deps: Deps): void {
  site.page('/werkplek/organisaties', { allow: canSeeOrganisations }, async (visit, trx) => {
    const all = await readOrganisations(deps, trx);
    const subjects = await readSubjects(deps, trx);
    const isSaved = visit.query.gelukt === '1';
    return page(<OrganisationsPage visit={visit} all={all} subjects={subjects} isSaved={isSaved} />);
  });

  site.page('/werkplek/organisaties/nieuw', { allow }, async (visit, trx) => {
    const around = await readAround(deps, trx);
    return page(<NewOrganisationPage visit={visit} {...around} typed={{}} formKey={newId()} />);
  });

  site.form('/werkplek/organisaties/nieuw', { allow }, async (visit, { fields }) => {
    const sent = typed(fields);
    const read = readFields(newOrganisationForm, fields);
    const outcome = read.ok
      ? await addOrganisation(deps, visit, { id: read.value.key, ...read.value, ...reachOf(fields) })
      : read;
    if (outcome.ok) return toOrganisation(visit, outcome.value);
    const around = await inMunicipality(deps, visit.municipality.id, (trx) => readAround(deps, trx));
    const again = { visit, ...around, typed: sent, formKey: sent.key ?? newId(), refused: outcome.reason };
    return refused(<NewOrganisationPage {...again} />);
  });

  site.page('/werkplek/organisaties/:id', { allow: canSeeOrganisations }, async (visit, trx) => {
    const organisation = organisationIn(await readOrganisations(deps, trx), idIn(visit));
    const around = { ...(await readAround(deps, trx)), isSaved: visit.query.gelukt === '1' };
    return page(<OrganisationPage visit={visit} organisation={organisation} {...around} />);
  });

  changeRoutes(site, deps);
  contactRoutes(site, deps);
}

function changeRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/organisaties/:id/gegevens', { allow }, async (visit, trx) => {
    const organisation = organisationIn(await readOrganisations(deps, trx), idIn(visit));
    const around = { ...(await readAround(deps, trx)), typed: typedOf(organisation) };
    return page(<OrganisationFormPage visit={visit} organisation={organisation} {...around} />);
  });

  site.form('/werkplek/organisaties/:id/gegevens', { allow }, async (visit, { fields }) => {
    const id = idIn(visit);
    const read = readFields(organisationForm, fields);
    const outcome = read.ok
      ? await changeOrganisation(deps, visit, { id, ...read.value, ...reachOf(fields) }, read.value.mark)
      : read;
    if (outcome.ok) return toOrganisation(visit, id);
    const organisation = await readNow(deps, visit);
    const around = await inMunicipality(deps, visit.municipality.id, (trx) => readAround(deps, trx));
    const again = { visit, organisation, ...around, typed: typed(fields), refused: outcome.reason };
    return refused(<OrganisationFormPage {...again} />);
  });

  site.form('/werkplek/organisaties/:id/einde', { allow }, async (visit) => {
    await endOrganisation(deps, visit, idIn(visit));
    return redirect(href(visit, '/werkplek/organisaties?gelukt=1'));
  });

  site.form('/werkplek/organisaties/:id/terug', { allow }, async (visit) => {
    await reviveOrganisation(deps, visit, idIn(visit));
    return toOrganisation(visit, idIn(visit));
  });
}

type Around = { readonly subjects: readonly Subject[]; readonly tree: AreaTree };

async function readAround(deps: Deps, trx: Trx): Promise<Around> {
  return { subjects: await readSubjects(deps, trx), tree: await readAreaTree(deps, trx) };
}

function reachOf(fields: Fields) {
  return { themeIds: tickedIn(fields, boxOf.theme), areaIds: tickedIn(fields, boxOf.area) };
}

function typedOf({ kind, branch, name, email, phone, themeIds, areaIds }: Organisation): Typed {
  const ticked = [...themeIds.map(boxOf.theme), ...areaIds.map(boxOf.area)];
  return {
    kind,
    branch: branch ?? '',
    name,
    email,
    phone,
    ...Object.fromEntries(ticked.map((box) => [box, 'on'])),
  };
}
