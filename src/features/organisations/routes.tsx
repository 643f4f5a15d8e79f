// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId, newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import { NotFound } from '../../platform/http/errors.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import {
  addOrganisation,
  changeOrganisation,
  endOrganisation,
  organisationIn,
  reviveOrganisation,
} from './actions.ts';
import { newOrganisationForm, organisationForm } from './forms.ts';
import { readOrganisations } from './organisations.ts';
import { canManageOrganisations, canSeeOrganisations } from './policies.ts';
import { loadOrganisations } from './store.ts';
import { NewOrganisationPage, OrganisationPage, OrganisationsPage } from './views.tsx';

const allow = canManageOrganisations;

export function routes(site: Site, deps: Deps): void {
  site.page('/werkplek/organisaties', { allow: canSeeOrganisations }, async (visit, trx) => {
    const all = await readOrganisations(deps, trx);
    return page(<OrganisationsPage visit={visit} all={all} isSaved={visit.query.gelukt === '1'} />);
  });

  site.page('/werkplek/organisaties/nieuw', { allow }, async (visit) =>
    page(<NewOrganisationPage visit={visit} typed={{}} formKey={newId()} />),
  );

  site.form('/werkplek/organisaties/nieuw', { allow }, async (visit, { fields }) => {
    const sent = typed(fields);
    const read = readFields(newOrganisationForm, fields);
    const outcome = read.ok
      ? await addOrganisation(deps, visit, { id: read.value.key, ...read.value })
      : read;
    if (outcome.ok) return toList(visit);
    const formKey = sent.key ?? newId();
    return refused(
      <NewOrganisationPage visit={visit} typed={sent} formKey={formKey} refused={outcome.reason} />,
    );
  });

  site.page('/werkplek/organisaties/:id', { allow }, async (visit, trx) => {
    const organisation = organisationIn(await readOrganisations(deps, trx), idIn(visit));
    const { kind, name, email, phone } = organisation;
    return page(
      <OrganisationPage visit={visit} organisation={organisation} typed={{ kind, name, email, phone }} />,
    );
  });

  site.form('/werkplek/organisaties/:id', { allow }, async (visit, { fields }) => {
    const id = idIn(visit);
    const read = readFields(organisationForm, fields);
    const outcome = read.ok
      ? await changeOrganisation(deps, visit, { id, ...read.value }, read.value.mark)
      : read;
    if (outcome.ok) return toList(visit);
    const organisation = organisationIn(
      await inMunicipality(deps, visit.municipality.id, loadOrganisations),
      id,
    );
    const again = { visit, organisation, typed: typed(fields), refused: outcome.reason };
    return refused(<OrganisationPage {...again} />);
  });

  site.form('/werkplek/organisaties/:id/einde', { allow }, async (visit) => {
    await endOrganisation(deps, visit, idIn(visit));
    return toList(visit);
  });

  site.form('/werkplek/organisaties/:id/terug', { allow }, async (visit) => {
    await reviveOrganisation(deps, visit, idIn(visit));
    return toList(visit);
  });
}

function idIn(visit: Visit): Id {
  if (!isId(visit.params.id)) throw new NotFound('This is no id.');
  return visit.params.id;
}

function toList(visit: Visit): Answer {
  return redirect(href(visit, '/werkplek/organisaties?gelukt=1'));
}
