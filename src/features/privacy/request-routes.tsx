// SPDX-License-Identifier: EUPL-1.2
import { type StaffActor, isStaff } from '../../kernel/actor.ts';
import { type Id, isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { fullDay } from '../../platform/html/index.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { ownTask, recordRead } from '../read-log/index.ts';
import { readStaffing } from '../teams/index.ts';
import { eraseForm, requestForm } from './forms.ts';
import { messages } from './messages.ts';
import { jsonOf, readParts } from './person-export.ts';
import { countPlaces } from './person-store.ts';
import { findPersonOf } from './persons.ts';
import { canKeepPrivacy } from './policies.ts';
import { erasePerson, leaveOut, makeRequest, settle } from './request-actions.ts';
import { findRequest, listRequests } from './request-store.ts';
import type { PrivacyRequest, Refusal } from './requests-domain.ts';
import { ErasePage, type ErasePageProps } from './views/erase-page.tsx';
import { ExportPage } from './views/export-page.tsx';
import { RequestPage } from './views/request-page.tsx';
import { NewRequestPage, RequestsPage, requestsPath } from './views/requests-page.tsx';

const allow = canKeepPrivacy;
const listLength = 100;

/** Residents who want to see, or to have erased, what is kept of them. */
export function requestRoutes(site: Site, deps: Deps): void {
  site.page(requestsPath, { allow }, async (visit, trx) =>
    page(<RequestsPage visit={visit} requests={await listRequests(trx, listLength)} />),
  );
  site.page(`${requestsPath}/nieuw`, { allow }, (visit, trx) => {
    const sleutel = newId();
    const { contact } = visit.query;
    return showNew(visit, trx, { typed: isId(contact) ? { sleutel, contact } : { sleutel }, faults: [] });
  });
  site.form(`${requestsPath}/nieuw`, { allow }, (visit, form) => takeNew(deps, visit, form));
  site.page(`${requestsPath}/:id`, { allow }, (visit, trx) => showRequest(deps, visit, trx));
  site.form(`${requestsPath}/:id/personen`, { allow }, async (visit, { fields }) => {
    const given = fields.niet ?? [];
    const contactIds = (typeof given === 'string' ? [given] : given).filter(isId);
    return toRequest(deps, visit, await leaveOut(deps, visit, { id: idIn(visit), contactIds }));
  });
  site.form(`${requestsPath}/:id/afhandelen`, { allow }, async (visit, { fields }) => {
    const outcome = fields.hoe === 'withdrawn' ? 'withdrawn' : 'given';
    return toRequest(deps, visit, await settle(deps, visit, idIn(visit), outcome));
  });
  site.page(`${requestsPath}/:id/gegevens`, { allow }, (visit, trx) => showPerson(deps, visit, trx));
  site.page(`${requestsPath}/:id/gegevens.json`, { allow }, async (visit, trx) => {
    const keys = await findPersonOf(trx, await openRequest(visit, trx));
    await writeDownLook(deps, visit, trx);
    const fileName = `${messages[visit.locale].export.fileName}-${visit.today.toString()}`;
    return jsonOf(deps, { municipalityId: visit.municipality.id, keys, fileName });
  });
  site.page(`${requestsPath}/:id/wissen`, { allow }, (visit, trx) => showErase(visit, trx));
  site.form(`${requestsPath}/:id/wissen`, { allow }, (visit, form) => takeErase(deps, visit, form));
}

function idIn(visit: Visit): Id {
  if (!isId(visit.params.id)) throw new NotFound('This is no id.');
  return visit.params.id;
}

function staffOf(visit: Visit): StaffActor {
  if (!isStaff(visit.actor)) throw new Forbidden('Only for who works here.');
  return visit.actor;
}

async function requestIn(visit: Visit, trx: Trx): Promise<PrivacyRequest> {
  const request = await findRequest(trx, idIn(visit));
  if (!request) throw new NotFound('There is no such request.');
  return request;
}

/** Of what was settled nothing can be shown any more. */
async function openRequest(visit: Visit, trx: Trx): Promise<PrivacyRequest> {
  const request = await requestIn(visit, trx);
  if (request.outcome !== null) throw new NotFound('This request was settled.');
  return request;
}

/** Looking at everything of somebody is written down where it can be found again (R9). */
function writeDownLook(deps: Deps, visit: Visit, trx: Trx): Promise<void> {
  const reader = { kind: 'staff', id: staffOf(visit).personId } as const;
  const subject = { topic: 'privacy', subjectId: idIn(visit), part: 'export' } as const;
  return recordRead(trx, { ...subject, at: deps.clock.now(), reader, ground: ownTask });
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal };

async function toRequest(deps: Deps, visit: Visit, outcome: Outcome): Promise<Answer> {
  if (outcome.ok) return redirect(href(visit, `${requestsPath}/${idIn(visit)}?gedaan=opgeslagen`));
  return inMunicipality(deps, visit.municipality.id, (trx) => showRequest(deps, visit, trx, outcome.reason));
}

type Again = { readonly typed: Typed; readonly faults: readonly FaultyField[]; readonly refusal?: Refusal };

async function showNew(visit: Visit, trx: Trx, again: Again): Promise<Answer> {
  const { contact } = again.typed;
  const found = isId(contact)
    ? await findPersonOf(trx, { contactId: contact, email: null, phone: null, otherContactIds: [] })
    : undefined;
  if (contact && found?.contacts.length === 0) throw new NotFound('There is no such contact.');
  const one = found?.contacts.find(({ id }) => id === contact);
  const about = one?.name ?? one?.email ?? one?.phone ?? undefined;
  const body = <NewRequestPage visit={visit} {...again} {...(about ? { about } : {})} />;
  return again.faults.length > 0 || again.refusal ? refused(body) : page(body);
}

async function takeNew(deps: Deps, visit: Visit, { fields }: SentForm): Promise<Answer> {
  const showAgain = (again: Omit<Again, 'typed'>): Promise<Answer> =>
    inMunicipality(deps, visit.municipality.id, (trx) =>
      showNew(visit, trx, { typed: typed(fields), ...again }),
    );
  const read = readFields(requestForm, fields);
  if (!read.ok) return showAgain({ faults: read.reason });
  const { sleutel: id, contact, email, telefoon, dag, hoe } = read.value;
  const made = await makeRequest(deps, visit, {
    id,
    contactId: contact ?? null,
    email: email || null,
    phone: telefoon || null,
    askedOn: dag,
    way: hoe,
  });
  if (!made.ok) return showAgain({ faults: [], refusal: made.reason });
  return redirect(href(visit, `${requestsPath}/${id}?gedaan=opgeslagen`));
}

async function showRequest(deps: Deps, visit: Visit, trx: Trx, refusal?: Refusal): Promise<Answer> {
  const request = await requestIn(visit, trx);
  const person = await findPersonOf(trx, request);
  const everyone = await findPersonOf(trx, { ...request, otherContactIds: [] });
  const left = new Set(request.otherContactIds);
  if (request.outcome === null) await writeDownLook(deps, visit, trx);
  const { people } = await readStaffing(deps, trx);
  const body = (
    <RequestPage
      visit={visit}
      request={request}
      person={person}
      others={everyone.contacts.filter(({ id }) => left.has(id))}
      counts={await countPlaces(trx, person)}
      settledBy={people.get(request.settledBy ?? '')?.name}
      {...(refusal ? { refusal } : {})}
    />
  );
  return refusal ? refused(body) : page(body);
}

async function showPerson(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const person = await findPersonOf(trx, await openRequest(visit, trx));
  await writeDownLook(deps, visit, trx);
  const parts = await readParts(trx, person);
  return page(<ExportPage visit={visit} parts={parts} day={fullDay(visit.locale, visit.today)} />);
}

async function showErase(visit: Visit, trx: Trx, again?: ErasePageProps['again']): Promise<Answer> {
  const request = await openRequest(visit, trx);
  const person = await findPersonOf(trx, request);
  const body = <ErasePage visit={visit} request={request} person={person} {...(again ? { again } : {})} />;
  return again ? refused(body) : page(body);
}

async function takeErase(deps: Deps, visit: Visit, { fields }: SentForm): Promise<Answer> {
  const read = readFields(eraseForm, fields);
  const { gezien: seen, afronden: closes } = read.ok ? read.value : { gezien: false, afronden: false };
  const showAgain = (refusal?: Refusal): Promise<Answer> =>
    inMunicipality(deps, visit.municipality.id, (trx) =>
      showErase(visit, trx, { closes, seen, ...(refusal ? { refusal } : {}) }),
    );
  if (!seen) return showAgain();
  const erased = await erasePerson(deps, visit, { id: idIn(visit), closes });
  if (erased.ok || erased.reason === 'settled')
    return redirect(href(visit, `${requestsPath}/${idIn(visit)}`));
  return showAgain(erased.reason);
}
