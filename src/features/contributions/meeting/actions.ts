// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Doer, isStaff, resident } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Municipality } from '../../../kernel/municipality.ts';
import { type Result, no, ok } from '../../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { Forbidden, NotFound } from '../../../platform/http/errors.ts';
import {
  type Appointment,
  type AppointmentPlace,
  type AppointmentRefusal,
  canBeCancelled,
  freeSlots,
  insertAppointment,
  lockAgenda,
  lockAppointment,
  overlaps,
  readBusy,
  slotsFrom,
  updateAppointment,
} from '../../appointments/index.ts';
import { record } from '../../journal/index.ts';
import { readStaffing } from '../../teams/index.ts';
import type { Contribution } from '../domain.ts';
import { insertMessage } from '../message-store.ts';
import { canDo, canRead } from '../policies.ts';
import { findContact } from '../contact-store.ts';
import { lockByNumber } from '../store.ts';
import { type About, tellResident, tellWorker } from './mails.ts';

type Outcome = Promise<Result<Appointment, AppointmentRefusal | 'no_contact'>>;

export type Proposal = {
  readonly number: string;
  /** Becomes its id: sent twice, it is one appointment. */
  readonly id: Id;
  readonly personId: Id;
  readonly place: AppointmentPlace;
  readonly placeText: string;
  readonly minutes: number;
  readonly moments: readonly Temporal.Instant[];
  /** Agreed on the first time already, for instance by phone. */
  readonly isAgreed: boolean;
};

/** Proposes times to the resident, who picks one by the link in the mail; or writes down what was agreed already. */
export function proposeAppointment(deps: Deps, doer: Doer, proposal: Proposal): Outcome {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const { people } = await readStaffing(deps, trx);
    const contribution = await lockFor(trx, proposal.number);
    if (!canRead(doer.actor, contribution)) throw new NotFound('There is no such contribution.');
    if (!canDo(doer.actor, contribution, 'ask')) throw new Forbidden('This is not yours to do.');
    const person = people.get(proposal.personId);
    if (!person || person.endedAt !== null) throw new NotFound('There is nobody of that name here.');
    if (contribution.state === 'closed') return no('not_now');
    const contact = await findContact(trx, contribution.contactId);
    if (!contact?.email && !proposal.isAgreed) return no('no_contact');
    const now = deps.clock.now();
    const slots = slotsFrom(proposal.isAgreed ? proposal.moments.slice(0, 1) : proposal.moments, now);
    if (!slots.ok) return slots;
    await lockAgenda(trx, person.id);
    const busy = await readBusy(trx, person.id, { now, exceptId: proposal.id });
    if (slots.value.some((slot) => overlaps(slot, proposal.minutes, busy))) return no('slot_taken');
    const appointment = appointmentFrom(proposal, {
      contributionId: contribution.id,
      slots: slots.value,
      now,
    });
    if (!(await insertAppointment(trx, appointment))) return ok(appointment);
    const about = { municipality: doer.municipality, contribution, contact, appointment, person };
    await tell(trx, doer, {
      about,
      verb: proposal.isAgreed ? 'appointment_agreed' : 'appointment_proposed',
      at: now,
    });
    await tellResident(deps, trx, proposal.isAgreed ? 'agreed' : 'proposal', about);
    if (proposal.isAgreed) await tellWorker(deps, trx, 'agreed', about);
    return ok(appointment);
  });
}

type Made = {
  readonly contributionId: Id;
  readonly slots: readonly Temporal.Instant[];
  readonly now: Temporal.Instant;
};

function appointmentFrom(proposal: Proposal, { contributionId, slots, now }: Made): Appointment {
  const { id, personId, place, placeText, minutes, isAgreed } = proposal;
  const startsAt = isAgreed ? (slots[0] ?? null) : null;
  return {
    id,
    contributionId,
    personId,
    place,
    placeText,
    minutes,
    slots,
    state: isAgreed ? 'agreed' : 'proposed',
    startsAt,
    endsAt: startsAt?.add({ minutes }) ?? null,
    sequence: 0,
    reason: null,
    createdAt: now,
  };
}

export type Wish = { readonly number: string; readonly id: Id };

/** The resident picks one of the times; refused when it was taken or passed meanwhile. Picking it twice is picking it once. */
export function pickTime(
  deps: Deps,
  municipality: Municipality,
  { moment, ...wish }: Wish & { readonly moment: Temporal.Instant },
): Outcome {
  return change(deps, { municipality, actor: resident }, wish, async (trx, about) => {
    const { appointment } = about;
    if (appointment.state === 'agreed' && appointment.startsAt?.equals(moment)) return ok(appointment);
    if (appointment.state !== 'proposed') return no('not_now');
    if (!appointment.slots.some((slot) => slot.equals(moment))) return no('no_such_slot');
    const now = deps.clock.now();
    const busy = await readBusy(trx, appointment.personId, { now, exceptId: appointment.id });
    if (!freeSlots(appointment, now, busy).some((slot) => slot.equals(moment))) {
      return no(moment.epochMilliseconds <= now.epochMilliseconds ? 'slot_passed' : 'slot_taken');
    }
    const endsAt = moment.add({ minutes: appointment.minutes });
    const agreed = { ...appointment, state: 'agreed', startsAt: moment, endsAt } as const;
    await save(deps, trx, { doer: { municipality, actor: resident }, about, next: agreed });
    await tellResident(deps, trx, 'agreed', withNext(about, agreed));
    await tellWorker(deps, trx, 'agreed', withNext(about, agreed));
    return ok(agreed);
  });
}

export type Declining = Wish & { readonly text: string; readonly submissionKey: Id };

/** None of the times suits the resident; when they can comes into the talk. */
export function declineTimes(
  deps: Deps,
  municipality: Municipality,
  { text, submissionKey, ...wish }: Declining,
): Outcome {
  const doer = { municipality, actor: resident };
  return change(deps, doer, wish, async (trx, about) => {
    const { appointment } = about;
    if (appointment.state === 'declined') return ok(appointment);
    if (appointment.state !== 'proposed') return no('not_now');
    const declined = { ...appointment, state: 'declined' } as const;
    await addToTalk(deps, trx, about.contribution, { text, submissionKey });
    await save(deps, trx, { doer, about, next: declined });
    await tellWorker(deps, trx, 'declined', withNext(about, declined));
    return ok(declined);
  });
}

/** Either side says that it is off; the other hears so, with why. What a resident says comes into the talk. */
export function cancelAppointment(
  deps: Deps,
  doer: Doer,
  { text, submissionKey, ...wish }: Declining,
): Outcome {
  return change(deps, doer, wish, async (trx, about) => {
    const { appointment, contribution } = about;
    if (isStaff(doer.actor) && !canDo(doer.actor, contribution, 'ask'))
      throw new Forbidden('This is not yours to do.');
    if (appointment.state === 'cancelled') return ok(appointment);
    if (!canBeCancelled(appointment, deps.clock.now())) return no('not_now');
    const byStaff = isStaff(doer.actor);
    if (!byStaff) await addToTalk(deps, trx, contribution, { text, submissionKey });
    const cancelled = { ...appointment, state: 'cancelled', reason: byStaff ? text : null } as const;
    await save(deps, trx, { doer, about, next: cancelled });
    const hadTime = appointment.startsAt !== null;
    if (byStaff || hadTime) await tellResident(deps, trx, 'cancelled', withNext(about, cancelled));
    if (hadTime) await tellWorker(deps, trx, 'cancelled', withNext(about, cancelled));
    return ok(cancelled);
  });
}

async function addToTalk(
  deps: Deps,
  trx: Trx,
  contribution: Contribution,
  { text, submissionKey }: { readonly text: string; readonly submissionKey: Id },
): Promise<void> {
  if (text.trim() === '') return;
  await insertMessage(trx, {
    contributionId: contribution.id,
    kind: 'reply',
    authorPersonId: null,
    body: text.trim(),
    isPublic: false,
    submissionKey,
    at: deps.clock.now(),
  });
}

/** Holds the contribution, the appointment and the agenda it stands in, then does the work. */
function change(
  deps: Deps,
  doer: Doer,
  { number, id }: Wish,
  work: (trx: Trx, about: About) => Outcome,
): Outcome {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const { people } = await readStaffing(deps, trx);
    const contribution = await lockFor(trx, number);
    if (isStaff(doer.actor) && !canRead(doer.actor, contribution))
      throw new NotFound('There is no such contribution.');
    const appointment = await lockAppointment(trx, id);
    const person = appointment && people.get(appointment.personId);
    if (!person || appointment.contributionId !== contribution.id)
      throw new NotFound('There is no such appointment.');
    await lockAgenda(trx, person.id);
    const contact = await findContact(trx, contribution.contactId);
    return work(trx, { municipality: doer.municipality, contribution, contact, appointment, person });
  });
}

async function lockFor(trx: Trx, number: string): Promise<Contribution> {
  const contribution = await lockByNumber(trx, number);
  if (!contribution) throw new NotFound('There is no such contribution.');
  return contribution;
}

function withNext(about: About, next: Appointment): About {
  return { ...about, appointment: { ...next, sequence: next.sequence + 1 } };
}

type Saving = { readonly doer: Doer; readonly about: About; readonly next: Appointment };

async function save(deps: Deps, trx: Trx, { doer, about, next }: Saving): Promise<void> {
  const at = deps.clock.now();
  await updateAppointment(trx, next, at);
  await tell(trx, doer, { about: { ...about, appointment: next }, verb: `appointment_${next.state}`, at });
}

type Told = { readonly about: About; readonly verb: string; readonly at: Temporal.Instant };

async function tell(trx: Trx, doer: Doer, { about, verb, at }: Told): Promise<void> {
  const { appointment, contribution, person } = about;
  await record(trx, {
    actor: doer.actor,
    at,
    topic: 'contributions',
    subjectId: contribution.id,
    verb,
    details: { appointmentId: appointment.id, personId: person.id },
    ...(appointment.reason ? { reason: appointment.reason } : {}),
  });
}
