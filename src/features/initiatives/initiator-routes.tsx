// SPDX-License-Identifier: EUPL-1.2
import { isId, newId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Fields, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import {
  type InitiatorRefusal,
  addInitiator,
  chooseContact,
  endInitiator,
  nameInitiator,
} from './actions/initiators.ts';
import { handledIn } from './finding-route.ts';
import { endForm, initiatorForm } from './forms.ts';
import { readReachable } from './initiators-store.ts';
import { findFor } from './start-routes.tsx';
import { itemPath } from './views/item.ts';
import { InitiatorsPage } from './views/initiators-page.tsx';

const path = '/werkplek/initiatieven/:number/initiatiefnemers';

export function initiatorRoutes(site: Site, deps: Deps): void {
  site.page(path, { allow: staff }, async (visit, trx) =>
    page(await showPage(visit, trx, { values: { formulier: newId() }, faults: [] })),
  );
  site.form(path, { allow: staff }, (visit, { fields }) => takeNewcomer(deps, visit, fields));
  for (const deed of ['eerste', 'naam', 'einde'] as const)
    site.form(`${path}/:id/${deed}`, { allow: staff }, (visit, { fields }) =>
      takeDeed(deps, visit, { deed, fields }),
    );
}

type Shown = {
  readonly values: Typed;
  readonly faults: readonly FaultyField[];
  readonly refusal?: InitiatorRefusal;
};

async function showPage(visit: Visit, trx: Trx, { values, faults, refusal }: Shown) {
  const initiative = await handledIn(visit, trx);
  const finding = await findFor(visit, trx, values);
  return (
    <InitiatorsPage
      visit={visit}
      initiative={initiative}
      initiators={await readReachable(trx, initiative.id)}
      typed={values}
      faults={faults}
      {...(refusal ? { refusal } : {})}
      {...(finding ? { finding } : {})}
    />
  );
}

async function again(deps: Deps, visit: Visit, shown: Shown): Promise<Answer> {
  const body = await inMunicipality(deps, visit.municipality.id, (trx) => showPage(visit, trx, shown));
  return shown.faults.length > 0 || shown.refusal ? refused(body) : page(body);
}

function done(visit: Visit): Answer {
  return redirect(href(visit, itemPath(visit.params.number ?? '', '/initiatiefnemers')));
}

async function takeNewcomer(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const values = typed(fields);
  if (values.zoeken) return again(deps, visit, { values, faults: [] });
  const read = readFields(initiatorForm, fields);
  if (!read.ok) return again(deps, visit, { values, faults: read.reason });
  const { formulier: id, wie: who, contact, groep, naamopenbaar, taal: locale } = read.value;
  const added = await addInitiator(deps, visit, {
    number: visit.params.number ?? '',
    id,
    person: { who, ...(contact ? { contactId: contact } : {}) },
    groupName: groep || null,
    isNamedPublicly: naamopenbaar,
    locale,
  });
  return added.ok ? done(visit) : again(deps, visit, { values, faults: [], refusal: added.reason });
}

type Sent = { readonly deed: 'eerste' | 'naam' | 'einde'; readonly fields: Fields };

async function takeDeed(deps: Deps, visit: Visit, { deed, fields }: Sent): Promise<Answer> {
  const { id: initiatorId, number = '' } = visit.params;
  if (!isId(initiatorId)) throw new NotFound('There is no such initiator.');
  const on = { number, initiatorId };
  const values = { formulier: newId() };
  if (deed !== 'einde') {
    const isNamedPublicly = typed(fields).mag === 'ja';
    const outcome: Result<undefined, InitiatorRefusal> =
      deed === 'eerste'
        ? await chooseContact(deps, visit, on)
        : await nameInitiator(deps, visit, { ...on, isNamedPublicly });
    return outcome.ok ? done(visit) : again(deps, visit, { values, faults: [], refusal: outcome.reason });
  }
  const read = readFields(endForm, fields);
  if (!read.ok) return again(deps, visit, { values, faults: [], refusal: 'day' });
  const ended = await endInitiator(deps, visit, { ...on, day: read.value.dag });
  return ended.ok ? done(visit) : again(deps, visit, { values, faults: [], refusal: ended.reason });
}
