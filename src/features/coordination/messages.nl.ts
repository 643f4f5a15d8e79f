// SPDX-License-Identifier: EUPL-1.2
import type { PartnerState, Shareable } from './domain.ts';
import type { WaitingKind } from './waiting-store.ts';

const shares: Record<Shareable, string> = {
  text: 'onderwerp en tekst',
  place: 'de plek',
  name: 'naam van de inwoner',
  email: 'mailadres van de inwoner',
  phone: 'telefoonnummer van de inwoner',
};

const states: Record<PartnerState, string> = {
  waiting: 'Wacht op antwoord',
  answered: 'Beantwoord',
  expired: 'Geen antwoord gekregen',
  withdrawn: 'Ingetrokken',
};

const waiting: Record<WaitingKind, (who: string) => string> = {
  asked: (who: string) => `${who} vraagt u iets`,
  answered: (who: string) => `${who} antwoordde op uw vraag`,
  mentioned: (who: string) => `${who} noemt u in een notitie`,
  partner_answered: (who: string) => `${who} heeft geantwoord`,
  partner_expired: (who: string) => `${who} antwoordde niet op tijd`,
};

/** What the journal tells. */
const verbs = {
  partner_asked: 'stelde een vraag aan een partner',
  partner_answered: 'beantwoordde een vraag als partner',
  partner_reminded: 'herinnerde een partner aan een vraag',
  partner_extended: 'liet een partner langer meekijken',
  partner_withdrawn: 'trok de inzage van een partner in',
  partner_handled: 'zag het antwoord van een partner',
  colleague_asked: 'stelde een vraag aan een collega',
  colleague_answered: 'beantwoordde een vraag van een collega',
  colleague_reminded: 'herinnerde een collega aan een vraag',
  mentioned: 'noemde een collega in een notitie',
};

export const nl = {
  shares,
  shareMessages: (count: number) => (count === 1 ? 'één bericht' : `${count} berichten`),
  shareFiles: (count: number) => (count === 1 ? 'één bijlage' : `${count} bijlagen`),
  sharedNothing: 'niets, alleen de vraag',
  states,
  waiting,
  verbs,
  title: 'Afstemming',
  none: 'Er is nog niemand iets gevraagd.',
  open: 'Vraag een partner of collega',
  openAll: 'Alles over de afstemming',
  asksPartner: (organisation: string) => `vroeg ${organisation}`,
  asksColleague: (name: string) => `vroeg ${name}`,
  partnerAnswers: 'antwoordde',
  partnerAnswersByMail: 'antwoordde per mail',
  internal: 'intern',
  seenUntil: (day: string) => `te zien tot en met ${day}`,
  takeOver: 'Neem over in het antwoord',
  waitsFor: (who: string, since: string) => `Wacht op antwoord van ${who}, gevraagd op ${since}.`,
  waitingTitle: 'Afstemming',
  toResident: (who: string) =>
    `Wij hebben ${who} om informatie gevraagd en wachten op antwoord. Wat wij u beloofden, blijft staan.`,
  colleagueWaits: (name: string) => `${name} is gevraagd`,
  mails: {
    mentioned: {
      subject: (name: string, number: string) => `${name} noemt u in een notitie bij ${number}`,
      title: (name: string) => `${name} noemt u`,
      text: (number: string, subject: string) => `In een interne notitie bij ${number}, ${subject}, staat:`,
      button: 'Open de bijdrage',
      closing: 'U krijgt deze mail omdat een collega u noemt.',
    },
  },
};

export type CoordinationMessages = typeof nl;
