// SPDX-License-Identifier: EUPL-1.2
import type { Answer, SubjectKind } from '../portfolio/index.ts';
import type { LetterKind, Refusal } from './domain.ts';
import { boardsNl } from './board.messages.nl.ts';
import { rulesNl } from './rules.messages.nl.ts';
import { visitNl } from './visit.messages.nl.ts';

const refusals: Record<Refusal, string> = {
  not_open: 'Dit is al gelukt of gestopt. Er valt niets meer af te stemmen.',
  nothing_to_ask: 'Er is niemand meer om iets te vragen.',
  day_passed: 'Die dag is al voorbij. Kies vandaag of later.',
  no_longer: 'Dit wordt niet meer aan u gevraagd. U hoeft niets te doen.',
  decided: 'Dit wordt al gesteund. Uw antwoord blijft zoals het was.',
  no_condition: 'Schrijf op onder welke voorwaarde u akkoord bent.',
  not_due: 'Bij dit thema hoeft niets meer overgeslagen te worden.',
  not_talking: 'Hierover hoeft niet meer gepraat te worden.',
  no_such: 'Dit is er niet meer, of iemand anders deed het al.',
  changed: 'Iemand anders veranderde dit intussen. Kijk het na en sla opnieuw op.',
  not_an_alderman: 'Kies iemand die vandaag een thema of gebied heeft als wethouder.',
  already_there: 'Deze wethouder heeft al een assistent met dit adres.',
  reminder_too_long: 'De herinnering moet binnen de termijn vallen.',
};
const done: Record<string, string> = {
  gevraagd: 'Verstuurd. U hoort het zodra er antwoord is.',
  overgeslagen: 'Genoteerd. Dit blijft zichtbaar op deze pagina en op het bord.',
  besproken: 'Genoteerd wat er is afgesproken.',
  vervuld: 'Genoteerd dat de voorwaarde vervuld is.',
  strijdig: 'Gemarkeerd als strijdig.',
  opgelost: 'Genoteerd hoe het is opgelost.',
  beantwoord: 'Uw antwoord is doorgegeven.',
};
const subjects: Record<LetterKind, (title: string) => string> = {
  asked: (title) => `Afstemming: ${title}`,
  remind_before: (title) => `Herinnering, bijna de laatste dag: ${title}`,
  remind_after: (title) => `Uw antwoord ontbreekt nog: ${title}`,
  handed_over: (title) => `Nu bij u: ${title}`,
};
const openings: Record<LetterKind, (by: string, until: string) => string> = {
  asked: (by, until) =>
    `${by} wil dit met u afstemmen. Graag uw antwoord uiterlijk ${until}. Eén tik is genoeg.`,
  remind_before: (by, until) => `${by} wacht op uw antwoord. Dat kan tot en met ${until}.`,
  remind_after: (by, until) => `${by} had uw antwoord nodig op ${until}. Het kan nog steeds.`,
  handed_over: (by, until) =>
    `Dit thema is nu van u. ${by} wacht op een antwoord, graag uiterlijk ${until}. Eén tik is genoeg.`,
};
const choices: Record<Answer, { button: string; hint: string; chosen: string }> = {
  known: { button: 'Bekend', hint: 'Ik weet ervan. Ga uw gang.', chosen: 'U zei: bekend.' },
  agreed: { button: 'Akkoord', hint: 'Ik sta erachter.', chosen: 'U zei: akkoord.' },
  agreed_if: {
    button: 'Akkoord, mits…',
    hint: 'Schrijf hierboven uw voorwaarde.',
    chosen: 'U zei: akkoord, mits.',
  },
  talk: { button: 'Laten we praten', hint: 'Het team neemt contact op.', chosen: 'U zei: laten we praten.' },
};

export const nl = {
  refusals,
  done,
  boards: boardsNl,
  rules: rulesNl,
  visit: visitNl,
  brief: {
    title: 'De brief in het kort',
    what: 'Wat',
    where: 'Waar',
    needed: 'Nodig',
    role: 'Onze rol',
    when: 'Vanaf',
    who: 'Wie vraagt',
    theme: 'Uw thema',
    asked: 'Van u gevraagd',
    consult: 'Uw antwoord. Zonder antwoord kan de gemeente dit niet steunen.',
    inform: 'Dat u hiervan weet.',
    until: 'Uiterlijk',
  },
  letter: {
    subjects,
    openings,
    dear: (name: string) => `Beste ${name},`,
    onBehalf: (name: string) => `U krijgt deze mail omdat u antwoordt namens ${name}.`,
    closing:
      'De knoppen openen een pagina waar u het antwoord met één tik geeft. Stuur deze mail niet door: wie hem heeft, kan namens u antwoorden.',
  },
  answered: {
    subject: (who: string, what: string, title: string) => `${who}: ${what.toLowerCase()}. ${title}`,
    opening: (who: string, what: string, number: string) =>
      `${who} antwoordde op uw vraag over ${number}: ${what}.`,
    behalf: (name: string, alderman: string) => `${name} antwoordde namens ${alderman}.`,
    talk: 'Neem contact op en schrijf daarna bij de afstemming op wat u afsprak. Tot dan wacht dit op u.',
    condition: 'De voorwaarde staat nu als belofte bij de afstemming en op het bord.',
    button: 'Bekijk de afstemming',
    closing: 'U krijgt deze mail omdat u dit vroeg.',
  },
  up: {
    subject: (title: string) => `Geen antwoord van de portefeuillehouder: ${title}`,
    opening: (who: string, theme: string, number: string, due: string) =>
      `${who} (${theme}) had uiterlijk ${due} moeten antwoorden over ${number}. Er kwam niets. De gemeente kan dit niet steunen zolang dat zo is.`,
    closing: 'U krijgt deze mail omdat stilte in uw gemeente naar beheer en de secretaris gaat.',
  },
  unheld: {
    subject: (theme: string, title: string) => `Niemand heeft het thema ${theme}: ${title}`,
    opening: (theme: string, number: string) =>
      `${number} raakt het thema ${theme}. Geen wethouder heeft dat thema nu. Wijs iemand aan, of laat het team het met een reden overslaan.`,
    closing: 'U krijgt deze mail omdat u beheerder bent.',
  },
  page: {
    title: (number: string) => `Afstemming bij ${number}`,
    back: { initiative: 'Naar het initiatief', project: 'Naar het project' },
    ready: 'Afgestemd. Dit kan gesteund worden.',
    notReady: 'Nog niet afgestemd. Dit kan pas gesteund worden als bij elk thema staat dat het klaar is.',
    noThemes: 'Er is nog geen thema gekozen. Kies eerst waar dit over gaat.',
    perTheme: 'Per thema',
    nobody: 'Niemand heeft dit thema vandaag. De beheerder heeft daarvan bericht gekregen.',
    ownTheme: 'is ook gebiedswethouder hier, dus vragen hoeft niet.',
    notNeeded: 'De gemeente vraagt bij dit thema geen afstemming.',
    askedOn: 'Gevraagd',
    dueOn: 'antwoord uiterlijk',
    behalf: (name: string) => `${name}, namens de portefeuillehouder`,
    noted: (name: string) => `genoteerd door ${name} na een gesprek`,
    formerly: 'had dit thema toen',
    conditionMet: 'Voorwaarde vervuld',
    skippedBy: (name: string) => `overgeslagen door ${name}`,
    yours: 'Uw antwoord',
    yoursLead: (themes: string) => `U wordt dit gevraagd over ${themes}.`,
    yoursGiven: 'U kunt uw antwoord veranderen zolang dit nog niet gesteund wordt.',
    ask: (names: string) => `Vraag het aan ${names}`,
    askLead: 'Iedereen krijgt een mail met de brief hieronder en vier knoppen. Ook de assistent krijgt hem.',
    message: 'Uw bericht',
    usualMessages: {
      initiative: (title: string) =>
        `Wij verkennen het initiatief “${title}”. Kunt u laten weten of u hiervan weet en hoe u erin staat?`,
      project: (title: string) =>
        `Wij willen het project “${title}” opzetten. Kunt u laten weten of u hiervan weet en hoe u erin staat?`,
    } satisfies Record<SubjectKind, (title: string) => string>,
    until: 'Antwoord uiterlijk',
    preview: 'Bekijk de brief',
    send: 'Verstuur',
    skip: 'Sla dit thema over, met een reden',
    skipLead: 'Het gaat dan verder zonder deze portefeuillehouder. Uw naam en reden blijven zichtbaar.',
    reason: 'Waarom?',
    skipButton: 'Sla over',
    settle: 'Schrijf op wat is afgesproken',
    settleWhat: 'Wat zei de portefeuillehouder?',
    settleNote: 'Wat is er afgesproken?',
    settleButton: 'Noteer',
    meet: 'De voorwaarde is vervuld',
    meetNote: 'Hoe?',
    meetButton: 'Noteer',
    conflict: 'Dit botst',
    conflictLead: 'Markeer als voorwaarden of antwoorden niet samengaan. Het bord laat het dan zien.',
    conflictNote: 'Wat botst er?',
    conflictButton: 'Markeer als strijdig',
    markedBy: (name: string) => `gemarkeerd door ${name}`,
    resolve: 'Dit is opgelost',
    resolveNote: 'Hoe is het opgelost?',
    resolveButton: 'Noteer',
    settledBy: (name: string) => `opgelost door ${name}`,
    history: 'Wat er gebeurde',
    wasAsked: (of: string, theme: string) => `vroeg ${of} over ${theme}`,
    said: (what: string, theme: string) => `zei “${what}” over ${theme}`,
  },
  answer: {
    title: (title: string) => title,
    intro: (by: string) => `${by} stemt dit met u af.`,
    behalf: (reader: string, alderman: string) => `${reader}, u antwoordt namens ${alderman}.`,
    label: 'Kies uw antwoord',
    words: {
      any: 'Zin erbij',
      known: 'Zin erbij',
      agreed: 'Zin erbij',
      agreed_if: 'Uw voorwaarde',
      talk: 'Wanneer schikt het, of uw nummer',
    },
    wordsHint: 'Bij “akkoord, mits” uw voorwaarde. Bij “laten we praten”: wanneer schikt het, of uw nummer.',
    choices,
    others: 'Of kies iets anders',
    thanks: 'Dank u. Uw antwoord is doorgegeven.',
    change: 'Toch anders? Verander uw antwoord',
    final: 'Dit wordt al gesteund of is klaar. Uw antwoord staat vast.',
    goneTitle: 'U hoeft niets te doen',
    gone: 'Deze link werkt niet (meer), of het thema is nu van iemand anders. Bel ons gerust.',
    more: 'Meer hierover',
  },
};

export type DeskMessages = typeof nl;
