// SPDX-License-Identifier: EUPL-1.2
import type { AppointmentPlace, AppointmentRefusal, AppointmentState } from '../../appointments/index.ts';

const refusals: Record<AppointmentRefusal | 'no_contact', string> = {
  no_slots: 'Kies ten minste één tijd.',
  slot_passed: 'Deze tijd is al voorbij. Kies een tijd die nog komt.',
  slot_taken: 'Op deze tijd is er al een andere afspraak. Kies een andere tijd.',
  not_now: 'Dit kan nu niet meer. Kijk wat er intussen is gebeurd.',
  no_such_slot: 'Kies een van de tijden.',
  no_contact:
    'Deze inwoner heeft geen mailadres. Bel om een tijd af te spreken, en zet een vinkje bij ‘Dit is al afgesproken’.',
};
const places: Record<AppointmentPlace, string> = {
  town_hall: 'Op het gemeentehuis',
  street: 'In de wijk, op straat',
  home: 'Bij de inwoner thuis',
};
const states: Record<AppointmentState, string> = {
  proposed: 'voorgesteld',
  agreed: 'afgesproken',
  declined: 'geen tijd past',
  cancelled: 'afgezegd',
};

export const nl = {
  refusals,
  places,
  states,
  title: 'Afspraak maken',
  lead: (subject: string) => `Een persoonlijk gesprek over ‘${subject}’.`,
  labels: {
    wie: 'Wie komt er?',
    plek: 'Waar?',
    waar: 'Welke plek precies?',
    duur: 'Hoe lang?',
    tijd1: 'Eerste tijd',
    tijd2: 'Of op deze tijd',
    tijd3: 'Of op deze tijd',
    tijd4: 'Of op deze tijd',
    reden: 'Waarom?',
  },
  whereHint: 'De inwoner leest dit. Bijvoorbeeld: Raadhuisplein 1, kamer 4.',
  minutes: (count: number) => `${count} minuten`,
  agreedLabel: 'Dit is al afgesproken, op de eerste tijd',
  agreedHint: 'Bijvoorbeeld aan de telefoon. Wie een mailadres heeft, krijgt de afspraak voor in de agenda.',
  propose: 'Tijden voorstellen',
  back: 'Terug naar de bijdrage',
  part: 'Afspraken',
  none: 'Geen afspraken',
  make: 'Afspraak maken',
  made: 'De afspraak staat erin.',
  with: (name: string) => `met ${name}`,
  proposed: (times: number) => (times === 1 ? '1 tijd voorgesteld' : `${times} tijden voorgesteld`),
  cancel: 'Afzeggen',
  cancelHint: 'De inwoner leest dit.',
  today: 'Afspraken',
  verbs: {
    appointment_proposed: 'stelde tijden voor een gesprek voor',
    appointment_agreed: 'sprak een tijd af',
    appointment_declined: 'kan op geen van de tijden',
    appointment_cancelled: 'zegde de afspraak af',
    appointment_reminded: 'herinnerde aan de afspraak',
  },
  resident: {
    title: 'Een afspraak met u',
    proposedLead: (name: string) => `${name} wil u graag spreken. Kies de tijd die u het beste uitkomt.`,
    agreedLead: (name: string, when: string) => `U spreekt ${name} op ${when}.`,
    pick: 'Welke tijd past u?',
    taken: 'niet meer vrij',
    allTaken: 'Deze tijden zijn niet meer vrij. Schrijf hieronder wanneer u wel kunt.',
    choose: 'Deze tijd past mij',
    noneFits: 'Geen van deze tijden past mij',
    noneHint: 'Wanneer kunt u wel? Wij stellen dan andere tijden voor.',
    send: 'Versturen',
    cancel: 'Ik kan toch niet',
    cancelHint: 'Wilt u een andere tijd? Schrijf erbij wanneer u kunt.',
    cancelSend: 'Afspraak afzeggen',
    calendar: 'Zet in mijn agenda',
    declined: 'U liet weten dat geen van de tijden past. U hoort van ons.',
    cancelled: 'Deze afspraak gaat niet door.',
    back: 'Naar uw bijdrage',
    done: {
      kies: 'De afspraak staat vast.',
      geen: 'Wij hebben het ontvangen.',
      afzeggen: 'De afspraak is afgezegd.',
    },
  },
  mails: {
    proposal: {
      subject: (subject: string, number: string) =>
        `Wanneer past het u? Een gesprek over: ${subject} (${number})`,
      title: (name: string) => `${name} wil u graag spreken`,
      text: 'Welke van deze tijden komt u het beste uit? Kies er een op uw eigen pagina.',
      button: 'Kies een tijd',
    },
    agreed: {
      subject: (when: string, number: string) => `Onze afspraak op ${when} (${number})`,
      title: 'De afspraak staat vast',
      text: (name: string, when: string) => `U spreekt ${name} op ${when}.`,
      after: 'In de bijlage zit de afspraak voor uw agenda. Kunt u toch niet? Zeg het op uw eigen pagina.',
      button: 'Bekijk de afspraak',
    },
    cancelled: {
      subject: (when: string, number: string) => `Onze afspraak op ${when} gaat niet door (${number})`,
      title: 'De afspraak gaat niet door',
      text: (when: string) => `De afspraak op ${when} gaat niet door.`,
    },
    reminder: {
      subject: (when: string, number: string) => `Morgen: onze afspraak om ${when} (${number})`,
      title: 'Morgen spreken wij elkaar',
    },
    worker: {
      agreed: (name: string, when: string) => `Afspraak met ${name} op ${when}`,
      declined: (name: string) => `${name} kan op geen van de tijden`,
      cancelled: (name: string, when: string) => `Afgezegd: afspraak met ${name} op ${when}`,
      reminder: (name: string, when: string) => `Morgen: afspraak met ${name} om ${when}`,
      about: (subject: string, number: string) => `Over: ${subject} (${number})`,
      button: 'Open de bijdrage',
      closing: 'U krijgt deze mail omdat dit uw afspraak is.',
    },
    calendarTitle: (subject: string) => `Gesprek over ${subject}`,
    aResident: 'een inwoner',
  },
};

export type MeetingMessages = typeof nl;
