// SPDX-License-Identifier: EUPL-1.2
import type { SharingGround } from '../../kernel/grounds.ts';
import type { Refusal } from './domain.ts';

const refusals: Record<Refusal, string> = {
  closed: 'Deze bijdrage is afgerond. Pak hem eerst weer op.',
  no_address: 'Kies iemand met een mailadres.',
  day_passed: 'Die dag is al voorbij. Kies vandaag of later.',
  too_far: 'Dat is te lang. Kies een dag binnen een half jaar.',
  ended: 'De partner kan dit niet meer zien. Stel de vraag opnieuw.',
  already_answered: 'Deze vraag is al beantwoord.',
  not_reader: 'Deze collega mag de bijdrage niet zien. Kies iemand anders.',
};

/** AVG, artikel 6 lid 1: e, a, c en d. Een gemeente kan haar taken niet op gerechtvaardigd belang laten rusten. */
const groundHints: Record<SharingGround, string> = {
  public_task: 'De gemeente heeft deze taak en kan hem zonder de partner niet goed doen.',
  consent: 'De inwoner zei dat dit gedeeld mag worden. Schrijf op wanneer en hoe.',
  legal_obligation: 'Een wet schrijft voor dat u dit deelt. Schrijf op welke.',
  vital_interest: 'Er is direct gevaar voor iemand.',
};

export const nl = {
  refusals,
  groundHints,
  title: (number: string) => `Afstemming bij ${number}`,
  toItem: 'Naar de bijdrage',
  done: {
    gevraagd: 'De vraag is verstuurd.',
    herinnerd: 'De herinnering is verstuurd.',
    verlengd: 'De partner kan dit langer zien en krijgt daar een mail over.',
    ingetrokken: 'De partner kan dit niet meer zien.',
    gezien: 'Dit wacht niet meer op u.',
    beantwoord: 'Uw antwoord is verstuurd.',
  },
  partners: 'Partners',
  colleagues: 'Collega’s',
  noPartners: 'Er is nog geen partner iets gevraagd.',
  noColleagues: 'Er is nog geen collega iets gevraagd.',
  askedBy: (name: string) => `gevraagd door ${name}`,
  facts: {
    to: 'Aan',
    asked: 'Gevraagd',
    shared: 'Gedeeld',
    ground: 'Waarom dit mag',
    until: 'Te zien tot en met',
  },
  remindedOn: 'Herinnerd',
  answer: 'Antwoord',
  byMail: 'per mail',
  takeOver: 'Neem over in het antwoord aan de inwoner',
  remind: 'Herinner',
  extend: 'Andere einddatum',
  extendSave: 'Opslaan',
  withdraw: 'Trek de inzage in',
  handled: 'Gezien',
  askAgain: 'Vraag opnieuw',
  askPartner: 'Vraag een partner iets',
  askPartnerLead: 'De partner krijgt een mail met de vraag en met wat u hieronder aanvinkt. Niets anders.',
  to: 'Aan wie?',
  noRecipients:
    'Geen enkele organisatie heeft een mailadres. Een beheerder kan dat toevoegen bij Organisaties.',
  question: 'Uw vraag',
  questionHint: 'Zet hier geen gegevens van de inwoner in die u niet deelt.',
  share: 'Wat mag de partner zien?',
  shareHint: 'Deel alleen wat de partner nodig heeft om te antwoorden.',
  shareTalk: 'Uit het gesprek met de inwoner',
  shareFiles: 'Bijlagen',
  ground: 'Waarom mag u dit delen?',
  groundNote: 'Uitleg',
  groundNoteHint: 'In één of twee zinnen. De partner leest dit ook.',
  until: 'Tot en met welke dag mag de partner dit zien?',
  untilHint: 'Daarna gaat de pagina van de partner dicht.',
  send: 'Vraag versturen',
  askColleague: 'Vraag een collega iets',
  askColleagueLead:
    'Uw collega krijgt een mail en ziet de vraag bij Vandaag. De inwoner ziet hier niets van.',
  who: 'Wie?',
  whoHint: 'Alleen collega’s die deze bijdrage mogen zien.',
  yourAnswer: 'Uw antwoord',
  answerSend: 'Antwoord versturen',
  faults: {
    vraag: 'Schrijf uw vraag op.',
    uitleg: 'Leg uit waarom u dit mag delen.',
    antwoord: 'Schrijf uw antwoord op.',
  },
  readsLink: 'Wie keek in deze bijdrage?',
  readsTitle: (number: string) => `Wie keek in ${number}`,
  readsLead: 'Van collega’s staat hier één keer per dag dat zij keken. Van partners elke keer.',
  partnerOf: (name: string, organisation: string) =>
    name === organisation ? organisation : `${name}, ${organisation}`,
  older: 'Ouder',
  fields: {
    place: 'Plek',
    name: 'Naam',
    email: 'Mailadres',
    phone: 'Telefoon',
    files: 'Bijlagen',
    ours: 'De gemeente schreef',
    residents: 'De inwoner schreef',
  },
  page: {
    title: (municipality: string) => `Een vraag van gemeente ${municipality}`,
    lead: (by: string, number: string) => `${by} vraagt u iets bij bijdrage ${number}.`,
    question: 'De vraag',
    shared: 'Wat wij met u delen',
    nothing: 'Wij delen alleen de vraag.',
    until: (day: string) => `U kunt dit zien tot en met ${day}. Daarna gaat deze pagina dicht.`,
    ground: (ground: string, note: string) => `Waarom wij dit mogen delen: ${ground}. ${note}`,
    care: 'Gebruik dit alleen om deze vraag te beantwoorden, en deel het niet verder. Wij houden bij wanneer deze pagina wordt bekeken.',
    answers: 'Wat u antwoordde',
    answer: 'Uw antwoord',
    answerHint: 'De inwoner ziet uw antwoord niet. Wie bij de gemeente de vraag stelde, wel.',
    more: 'Wilt u nog iets toevoegen?',
    send: 'Antwoord versturen',
    thanks: 'Dank u wel. Uw antwoord is bij de gemeente.',
    goneTitle: 'Deze pagina is dicht',
    gone: 'De link klopt niet, of de tijd waarin u dit kon zien is voorbij. Wilt u toch nog iets doorgeven? Antwoord dan op de mail die u kreeg, of bel de gemeente.',
  },
  partnerMail: {
    subject: {
      asked: (about: string) => `Vraag over: ${about}`,
      reminded: (about: string) => `Herinnering: vraag over ${about}`,
      extended: (about: string) => `Meer tijd: vraag over ${about}`,
    },
    title: {
      asked: (municipality: string) => `Een vraag van gemeente ${municipality}`,
      reminded: (municipality: string) => `Een vraag van gemeente ${municipality} wacht op u`,
      extended: (municipality: string) => `Gemeente ${municipality} geeft u meer tijd`,
    },
    dear: (name: string) => `Beste ${name},`,
    opening: {
      asked: (by: string, municipality: string, number: string) =>
        `${by} van gemeente ${municipality} vraagt u iets bij bijdrage ${number} van een inwoner:`,
      reminded: (by: string, municipality: string, number: string) =>
        `Eerder vroeg ${by} van gemeente ${municipality} u iets bij bijdrage ${number} van een inwoner. Wij horen graag van u:`,
      extended: (by: string, municipality: string, number: string) =>
        `Eerder vroeg ${by} van gemeente ${municipality} u iets bij bijdrage ${number} van een inwoner. U hebt er meer tijd voor:`,
    },
    shared: 'Dit delen wij met u om te kunnen antwoorden:',
    files: (names: string) => `Bijlagen, te zien op de pagina: ${names}`,
    term: (until: string) => `U kunt antwoorden tot en met ${until}. Een account is niet nodig.`,
    button: 'Bekijk de vraag en antwoord',
    orReply: 'U kunt ook gewoon op deze mail antwoorden.',
    care: (ground: string, note: string) =>
      `Wij mogen dit met u delen vanwege: ${ground}. ${note}\n\nDe link is alleen voor u. Stuur deze mail niet door.`,
    closing: 'U krijgt deze mail omdat u contactpersoon bent voor de gemeente.',
  },
  colleagueMail: {
    subject: {
      asked: (by: string, number: string) => `${by} vraagt u iets over ${number}`,
      reminded: (by: string, number: string) => `De vraag van ${by} over ${number} wacht nog op u`,
      answered: (by: string, number: string) => `${by} antwoordt over ${number}`,
      partner_answered: (by: string, number: string) => `${by} antwoordt over ${number}`,
    },
    title: {
      asked: (by: string) => `${by} vraagt u iets`,
      reminded: (by: string) => `${by} wacht nog op uw antwoord`,
      answered: (by: string) => `${by} heeft geantwoord`,
      partner_answered: (by: string) => `${by} heeft geantwoord`,
    },
    about: (number: string, subject: string) => `Het gaat over ${number}, ${subject}:`,
    button: {
      asked: 'Bekijk en antwoord',
      reminded: 'Bekijk en antwoord',
      answered: 'Open de afstemming',
      partner_answered: 'Open de afstemming',
    },
    closing: 'U krijgt deze mail omdat u bij deze bijdrage betrokken bent.',
  },
};

export type DeskMessages = typeof nl;
