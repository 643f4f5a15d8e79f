// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId, newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { organisationIn } from './actions.ts';
import {
  type ContactPlace,
  addContactPerson,
  changeContactPerson,
  contactIn,
  putContactFirst,
  removeContactPerson,
} from './contact-actions.ts';
import type { Organisation } from './domain.ts';
import { contactForm, newContactForm } from './forms.ts';
import { readOrganisations } from './organisations.ts';
import { canManageOrganisations } from './policies.ts';
import { loadOrganisations } from './store.ts';
import { ContactFormPage } from './views/contact-form.tsx';

const allow = canManageOrganisations;
const path = '/werkplek/organisaties/:id/contactpersonen';

export function contactRoutes(site: Site, deps: Deps): void {
  site.page(`${path}/nieuw`, { allow }, async (visit, trx) => {
    const organisation = organisationIn(await readOrganisations(deps, trx), idIn(visit));
    return page(<ContactFormPage visit={visit} organisation={organisation} typed={{}} formKey={newId()} />);
  });

  site.form(`${path}/nieuw`, { allow }, async (visit, { fields }) => {
    const sent = typed(fields);
    const read = readFields(newContactForm, fields);
    if (read.ok) {
      const { key, ...person } = read.value;
      await addContactPerson(deps, visit, { organisationId: idIn(visit), id: key, ...person });
      return toOrganisation(visit, idIn(visit));
    }
    const organisation = await readNow(deps, visit);
    const again = { visit, organisation, typed: sent, formKey: sent.key ?? newId(), faults: read.reason };
    return refused(<ContactFormPage {...again} />);
  });

  site.page(`${path}/:person`, { allow }, async (visit, trx) => {
    const organisation = organisationIn(await readOrganisations(deps, trx), idIn(visit));
    const { id, ...person } = contactIn(organisation, idIn(visit, 'person'));
    return page(
      <ContactFormPage visit={visit} organisation={organisation} person={{ id, ...person }} typed={person} />,
    );
  });

  site.form(`${path}/:person`, { allow }, async (visit, { fields }) => {
    const { organisationId, id } = placeIn(visit);
    const read = readFields(contactForm, fields);
    if (read.ok) {
      await changeContactPerson(deps, visit, { organisationId, id, ...read.value });
      return toOrganisation(visit, organisationId);
    }
    const organisation = await readNow(deps, visit);
    const person = contactIn(organisation, id);
    const again = { visit, organisation, person, typed: typed(fields), faults: read.reason };
    return refused(<ContactFormPage {...again} />);
  });

  site.form(`${path}/:person/eerst`, { allow }, async (visit) => {
    await putContactFirst(deps, visit, placeIn(visit));
    return toOrganisation(visit, idIn(visit));
  });

  site.form(`${path}/:person/verwijderen`, { allow }, async (visit) => {
    await removeContactPerson(deps, visit, placeIn(visit));
    return toOrganisation(visit, idIn(visit));
  });
}

export function idIn(visit: Visit, name: 'id' | 'person' = 'id'): Id {
  const id = visit.params[name];
  if (!isId(id)) throw new NotFound('This is no id.');
  return id;
}

function placeIn(visit: Visit): ContactPlace {
  return { organisationId: idIn(visit), id: idIn(visit, 'person') };
}

export function toOrganisation(visit: Visit, id: Id): Answer {
  return redirect(href(visit, `/werkplek/organisaties/${id}?gelukt=1`));
}

/** As it is after a form was refused: outside the transaction that refused it. */
export async function readNow(deps: Deps, visit: Visit): Promise<Organisation> {
  const all = await inMunicipality(deps, visit.municipality.id, loadOrganisations);
  return organisationIn(all, idIn(visit));
}
