// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { isStaff } from '../../../kernel/actor.ts';
import { type Id, isId, newId } from '../../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Answer, bytes, page, redirect, refused } from '../../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../../platform/http/errors.ts';
import { type Typed, readFields, typed } from '../../../platform/http/fields.ts';
import type { SentForm } from '../../../platform/http/forms.ts';
import { type Site, anyone, staff } from '../../../platform/http/site.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import {
  type Appointment,
  type AppointmentRefusal,
  freeSlots,
  momentOf,
  readAppointments,
  readBusy,
} from '../../appointments/index.ts';
import { type Staffing, holdsOn, readStaffing } from '../../teams/index.ts';
import type { Contribution } from '../domain.ts';
import { isPersonalKey } from '../links.ts';
import { canDo, canRead } from '../policies.ts';
import { findContact } from '../contact-store.ts';
import { findByNumber } from '../store.ts';
import { cancelAppointment, declineTimes, pickTime, proposeAppointment } from './actions.ts';
import { type ProposeForm, cancelForm, proposeForm, residentForm } from './forms.ts';
import { appointmentPath, fileOf } from './mails.ts';
import { ProposePage, type ProposeRefused } from './propose-page.tsx';
import { ResidentAppointmentPage } from './resident-page.tsx';

export function meetingRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/bijdragen/:number/afspraak', { allow: staff }, (visit, trx) =>
    showProposal(deps, visit, trx, { typed: {} }),
  );
  site.form('/werkplek/bijdragen/:number/afspraak', { allow: staff }, (visit, form) =>
    takeProposal(deps, visit, form),
  );
  site.form('/werkplek/bijdragen/:number/afspraak/:id/afzeggen', { allow: staff }, (visit, form) =>
    takeCancelling(deps, visit, form),
  );
  site.page('/bijdragen/:number/afspraak/:id', { allow: anyone }, (visit, trx) =>
    showToResident(deps, visit, trx, { typed: {}, sleutel: visit.query.sleutel ?? '' }),
  );
  site.page('/bijdragen/:number/afspraak/:id/agenda.ics', { allow: anyone }, (visit, trx) =>
    giveCalendar(deps, visit, trx),
  );
  site.form('/bijdragen/:number/afspraak/:id', { allow: anyone, perMinute: 20 }, (visit, form) =>
    takeAnswer(deps, visit, form),
  );
}

function numberOf(visit: Visit): string {
  return visit.params.number ?? '';
}

function idOf(visit: Visit): Id {
  const { id } = visit.params;
  if (!isId(id)) throw new NotFound('There is no such appointment.');
  return id;
}

type Showing = { readonly typed: Typed; readonly refused?: ProposeRefused };

async function showProposal(
  deps: Deps,
  visit: Visit,
  trx: Trx,
  { typed: sent, refused: why }: Showing,
): Promise<Answer> {
  const { actor } = visit;
  const contribution = await findByNumber(trx, numberOf(visit));
  if (!contribution || !canRead(actor, contribution)) throw new NotFound('There is no such contribution.');
  if (!canDo(actor, contribution, 'ask') || !isStaff(actor)) throw new Forbidden('This is not yours to do.');
  const staffing = await readStaffing(deps, trx);
  const values = {
    formulier: newId(),
    wie: actor.personId,
    plek: 'town_hall',
    waar: visit.municipality.settings.address,
    duur: '30',
    ...sent,
  };
  const body = (
    <ProposePage
      visit={visit}
      contribution={contribution}
      people={workingPeople(staffing, visit)}
      now={deps.clock.now()}
      typed={values}
      {...(why === undefined ? {} : { refused: why })}
    />
  );
  return why === undefined ? page(body) : refused(body);
}

function workingPeople(staffing: Staffing, { today }: Visit) {
  const working = new Set(
    staffing.roles.filter((role) => holdsOn(role, today)).map(({ personId }) => personId),
  );
  return [...staffing.people.values()]
    .filter(({ id, endedAt }) => working.has(id) && endedAt === null)
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

async function takeProposal(deps: Deps, visit: Visit, { fields }: SentForm): Promise<Answer> {
  const read = readFields(proposeForm, fields);
  const outcome = read.ok ? await proposeAppointment(deps, visit, proposalOf(visit, read.value)) : read;
  if (outcome.ok) return redirect(href(visit, `/werkplek/bijdragen/${numberOf(visit)}?afspraak=gemaakt`));
  return inMunicipality(deps, visit.municipality.id, (trx) =>
    showProposal(deps, visit, trx, { typed: typed(fields), refused: outcome.reason }),
  );
}

function proposalOf(visit: Visit, form: ProposeForm) {
  const times = [form.tijd1, form.tijd2, form.tijd3, form.tijd4].filter((time) => time !== '');
  return {
    number: numberOf(visit),
    id: form.formulier,
    personId: form.wie,
    place: form.plek,
    placeText: form.waar,
    minutes: Number(form.duur),
    moments: times.map(momentOf),
    isAgreed: form.afgesproken,
  };
}

async function takeCancelling(deps: Deps, visit: Visit, { fields }: SentForm): Promise<Answer> {
  const back = href(visit, `/werkplek/bijdragen/${numberOf(visit)}`);
  const read = readFields(cancelForm, fields);
  // The field is required in the browser; without it nothing is cancelled, and the item says what there is to fill in.
  if (!read.ok) return redirect(`${back}#afspraken`);
  const wish = { number: numberOf(visit), id: idOf(visit), text: read.value.reden, submissionKey: newId() };
  await cancelAppointment(deps, visit, wish);
  return redirect(`${back}?afspraak=afgezegd`);
}

type Found = { readonly contribution: Contribution; readonly appointment: Appointment };

/** Only with the key of the contribution: the same as for the resident's own page. */
async function find(deps: Deps, visit: Visit, trx: Trx, sleutel: string): Promise<Found> {
  const contribution = await findByNumber(trx, numberOf(visit));
  if (!contribution || !isPersonalKey(deps.secrets, contribution.id, sleutel))
    throw new NotFound('The key does not fit.');
  const id = idOf(visit);
  const appointment = (await readAppointments(trx, contribution.id)).find((one) => one.id === id);
  if (!appointment) throw new NotFound('There is no such appointment.');
  return { contribution, appointment };
}

type ToResident = {
  readonly sleutel: string;
  readonly typed: Typed;
  readonly refusal?: AppointmentRefusal | 'no_contact';
};

async function showToResident(
  deps: Deps,
  visit: Visit,
  trx: Trx,
  { sleutel, typed: sent, refusal }: ToResident,
): Promise<Answer> {
  const { contribution, appointment } = await find(deps, visit, trx, sleutel);
  const { people } = await readStaffing(deps, trx);
  const now = deps.clock.now();
  const busy = await readBusy(trx, appointment.personId, { now, exceptId: appointment.id });
  const body = (
    <ResidentAppointmentPage
      visit={visit}
      contribution={contribution}
      appointment={appointment}
      personName={people.get(appointment.personId)?.name ?? visit.municipality.name}
      free={freeSlots(appointment, now, busy)}
      now={now}
      sleutel={sleutel}
      formKey={sent.formulier ?? newId()}
      typed={sent}
      {...(refusal ? { refusal } : {})}
    />
  );
  return refusal ? refused(body) : page(body);
}

async function giveCalendar(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const { contribution, appointment } = await find(deps, visit, trx, visit.query.sleutel ?? '');
  const person = (await readStaffing(deps, trx)).people.get(appointment.personId);
  if (!person || !appointment.startsAt) throw new NotFound('No time was picked yet.');
  const contact = await findContact(trx, contribution.contactId);
  const about = { municipality: visit.municipality, contribution, contact, appointment, person };
  return bytes(Buffer.from(fileOf(about, 'resident').content), 'text/calendar; charset=utf-8', 0);
}

async function takeAnswer(deps: Deps, visit: Visit, { fields }: SentForm): Promise<Answer> {
  const values = typed(fields);
  const sleutel = values.sleutel ?? '';
  const { contribution } = await inMunicipality(deps, visit.municipality.id, (trx) =>
    find(deps, visit, trx, sleutel),
  );
  const read = readFields(residentForm, fields);
  const outcome = read.ok
    ? await answerOf(deps, visit, read.value)
    : ({ ok: false, reason: 'no_such_slot' } as const);
  if (outcome.ok) {
    const done = read.ok ? `&gedaan=${read.value.doe}` : '';
    return redirect(href(visit, `${appointmentPath(deps, contribution, idOf(visit))}${done}`));
  }
  return inMunicipality(deps, visit.municipality.id, (trx) =>
    showToResident(deps, visit, trx, { sleutel, typed: values, refusal: outcome.reason }),
  );
}

type Said = { readonly doe: string; readonly tijd: string; readonly tekst: string; readonly formulier: Id };

function answerOf(deps: Deps, visit: Visit, { doe, tijd, tekst, formulier }: Said) {
  const wish = { number: numberOf(visit), id: idOf(visit), text: tekst, submissionKey: formulier };
  const { municipality } = visit;
  if (doe === 'geen') return declineTimes(deps, municipality, wish);
  if (doe === 'afzeggen') return cancelAppointment(deps, { municipality, actor: { kind: 'resident' } }, wish);
  const moment = readMoment(tijd);
  if (!moment) return Promise.resolve({ ok: false, reason: 'no_such_slot' } as const);
  return pickTime(deps, municipality, { ...wish, moment });
}

function readMoment(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text);
  } catch {
    // Typed in the address by hand, or nothing chosen.
    return undefined;
  }
}
