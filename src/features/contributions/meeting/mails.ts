// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import type { Municipality } from '../../../kernel/municipality.ts';
import type { Trx } from '../../../platform/db/opener.ts';
import type { Deps } from '../../../platform/deps.ts';
import { momentInWords, timeOfDay } from '../../../platform/html/index.ts';
import { type MailPart, writeMail } from '../../../platform/mail/mail-document.tsx';
import { type Appointment, type CalendarFile, calendarFile } from '../../appointments/index.ts';
import { queueMail } from '../../notifications/index.ts';
import type { Person } from '../../teams/index.ts';
import { sendMail } from '../actions/sending.ts';
import type { Contact, Contribution } from '../domain.ts';
import { personalKey } from '../links.ts';
import { letterToResident } from '../mails.ts';
import { messages } from './messages.ts';

/** Everything that a mail about an appointment tells of. */
export type About = {
  readonly municipality: Municipality;
  readonly contribution: Contribution;
  readonly contact: Contact | undefined;
  readonly appointment: Appointment;
  readonly person: Person;
};

export function appointmentPath(
  deps: Pick<Deps, 'secrets'>,
  contribution: Pick<Contribution, 'id' | 'number'>,
  appointmentId: string,
): string {
  return `/bijdragen/${contribution.number}/afspraak/${appointmentId}?sleutel=${personalKey(deps.secrets, contribution.id)}`;
}

type Kind = 'proposal' | 'agreed' | 'cancelled' | 'reminder';

/** Tells the resident, when there is an address, with the appointment for the agenda once a time was picked. */
export async function tellResident(deps: Deps, trx: Trx, kind: Kind, about: About): Promise<void> {
  const { contribution, contact, appointment } = about;
  if (!contact?.email) return;
  const { locale } = contribution;
  const t = messages[locale].mails;
  const prefix = locale === 'en' ? '/en' : '';
  const address = `${deps.publicUrl}${prefix}${appointmentPath(deps, contribution, appointment.id)}`;
  const letter = letterToResident(deps, about.municipality, {
    contribution,
    contact,
    subject: residentSubject(deps, kind, about),
    title: kind === 'proposal' ? t.proposal.title(about.person.name) : t[kind].title,
    parts: residentParts(deps, kind, about),
    button: kind === 'proposal' ? t.proposal.button : t.agreed.button,
    link: address,
    ...(kind === 'agreed' ? { after: t.agreed.after } : {}),
  });
  const hasFile = kind === 'agreed' || (kind === 'cancelled' && appointment.startsAt !== null);
  await sendMail(deps, trx, {
    contribution,
    contact,
    mail: { ...letter, ...(hasFile ? { calendar: fileOf(about, 'resident') } : {}) },
  });
}

function residentSubject(deps: Deps, kind: Kind, about: About): string {
  const { contribution } = about;
  const { locale, number, subject } = contribution;
  const t = messages[locale].mails;
  if (kind === 'proposal') return t.proposal.subject(subject, number);
  if (kind === 'reminder') return t.reminder.subject(timeText(about), number);
  return t[kind].subject(when(deps, about), number);
}

function residentParts(deps: Deps, kind: Kind, about: About): MailPart[] {
  const { appointment, contribution, person } = about;
  const { locale } = contribution;
  const t = messages[locale];
  const where = {
    kind: 'paragraph',
    text: `${t.places[appointment.place]}: ${appointment.placeText}`,
  } as const;
  if (kind === 'proposal') {
    const today = dayOf(deps.clock.now());
    const times = appointment.slots.map((slot) => `• ${momentInWords(locale, slot, today)}`);
    return [
      { kind: 'paragraph', text: t.mails.proposal.text },
      { kind: 'paragraph', text: times.join('\n') },
      where,
    ];
  }
  if (kind === 'cancelled') {
    const text = t.mails.cancelled.text(when(deps, about));
    const { reason } = appointment;
    return [{ kind: 'paragraph', text }, ...(reason ? [{ kind: 'quote', text: reason } as const] : [])];
  }
  return [{ kind: 'paragraph', text: t.mails.agreed.text(person.name, when(deps, about)) }, where];
}

/** Tells who comes, in Dutch, with the way to the contribution. */
export async function tellWorker(
  deps: Deps,
  trx: Trx,
  kind: 'agreed' | 'declined' | 'cancelled' | 'reminder',
  about: About,
): Promise<void> {
  const { contribution, contact, appointment, person, municipality } = about;
  const t = messages.nl;
  const name = contact?.name || t.mails.aResident;
  const words = t.mails.worker;
  const subject =
    kind === 'declined'
      ? words.declined(name)
      : words[kind](name, kind === 'reminder' ? timeText(about, 'nl') : when(deps, about, 'nl'));
  const path = `/werkplek/bijdragen/${contribution.number}`;
  const mail = writeMail({
    municipality,
    locale: 'nl',
    title: subject,
    parts: [
      { kind: 'paragraph', text: words.about(contribution.subject, contribution.number) },
      { kind: 'paragraph', text: `${t.places[appointment.place]}: ${appointment.placeText}` },
      ...(kind === 'cancelled' && appointment.reason
        ? [{ kind: 'quote' as const, text: appointment.reason }]
        : []),
      { kind: 'button', text: words.button, href: `${deps.publicUrl}${path}` },
    ],
    closing: words.closing,
  });
  const hasFile = kind === 'agreed' || (kind === 'cancelled' && appointment.startsAt !== null);
  await queueMail(deps, trx, {
    subject,
    ...mail,
    ...(hasFile ? { calendar: fileOf(about, 'worker') } : {}),
    to: { name: person.name, address: person.email },
    aboutTopic: 'contributions',
    aboutId: contribution.id,
  });
}

/** The appointment for an agenda, in the words of its reader. */
export function fileOf(about: About, reader: 'resident' | 'worker'): CalendarFile {
  const { appointment, contribution, contact, person, municipality } = about;
  const locale = reader === 'resident' ? contribution.locale : 'nl';
  const t = messages[locale];
  const organiser = {
    name: municipality.name,
    email: municipality.settings.email || person.email,
  };
  const to = reader === 'resident' ? contact : person;
  return calendarFile(appointment, {
    title: t.mails.calendarTitle(contribution.subject),
    description: `${contribution.number} · ${person.name} · ${t.places[appointment.place]}`,
    organiser,
    attendee: to?.email ? { name: to.name ?? to.email, email: to.email } : undefined,
  });
}

function when(deps: Deps, about: About, locale = about.contribution.locale): string {
  const moment = about.appointment.startsAt ?? about.appointment.slots[0];
  return moment ? momentInWords(locale, moment, dayOf(deps.clock.now())) : '';
}

function timeText({ appointment, contribution }: About, locale = contribution.locale): string {
  return appointment.startsAt ? timeOfDay(locale, appointment.startsAt) : '';
}
