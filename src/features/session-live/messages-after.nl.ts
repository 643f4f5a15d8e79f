// SPDX-License-Identifier: EUPL-1.2
import type { AfterRefusal } from './after-actions.ts';

const refusals: Record<AfterRefusal, string> = {
  changed_meanwhile:
    'Iemand anders veranderde dit intussen. Hieronder staat uw tekst nog. Kijk hem na en bewaar opnieuw.',
  not_held: 'De sessie is nog niet gesloten. Sluit haar eerst.',
  session_not_public: 'De sessie zelf staat niet op de site. Zet haar eerst op de site.',
  outcome: 'Vul in wat er van de sessie kwam.',
  report: 'Schrijf eerst het verslag.',
  not_there: 'Dit is niet opgeschreven in deze sessie, of het is doorgehaald.',
};

/** What comes of a session, once it is over. */
export const after = {
  refusals,
  title: (title: string) => `Afronden: ${title}`,
  lead: 'Wie er was, wat ervan kwam, en wat daarmee gebeurt.',
  toChair: 'Naar het scherm van de voorzitter',
  saved: 'Bewaard.',
  attendance: 'Wie er was',
  attendanceHint:
    'Namen van raadsleden en wethouders, of alleen een aantal. Van inwoners alleen hoeveel er waren.',
  aldermen: 'Wethouders',
  residents: 'Inwoners',
  names: (group: string) => `${group}: namen`,
  number: (group: string) => `${group}: aantal`,
  noParties: 'Er zijn nog geen fracties ingevoerd.',
  saveAttendance: 'Bewaar wie er was',
  reporting: 'Uitkomst en verslag',
  outcome: 'Wat ervan kwam',
  outcomeHint: 'In een paar woorden, zoals: ter beeldvorming besproken.',
  report: 'Verslag',
  reportHint:
    'Opgesteld uit wat er is opgeschreven. Verander gerust alles. Een regel die met ## begint is een kop, met ### een kleine kop.',
  saveReport: 'Bewaar het verslag',
  redraft: 'Stel het verslag opnieuw op',
  redraftHint: 'Uit alles wat nu is opgeschreven. Wat u zelf in het verslag schreef, gaat dan weg.',
  publish: 'Zet het verslag op de site',
  publishHint: (speakers: number) =>
    speakers === 0
      ? 'Iedereen kan het dan lezen.'
      : `Iedereen kan het dan lezen. ${speakers === 1 ? 'Eén spreker krijgt' : `${speakers} sprekers krijgen`} een mail met wat ervan kwam.`,
  isPublic: (day: string) => `Het verslag staat sinds ${day} op de site.`,
  readReport: 'Lees het verslag',
  notPublicYet: 'Dit verslag staat nog niet op de site. Alleen wie hier werkt, kan het lezen.',
  promises: 'Toezeggingen',
  noPromises: 'Er zijn geen toezeggingen opgeschreven.',
  makePledge: 'Neem op als toezegging',
  pledgeMade: (number: string) => `Opgenomen als ${number}`,
  pledgeTitle: 'Titel',
  pledgeText: 'Wat is beloofd',
  holder: 'Wethouder',
  due: 'Klaar op',
  answers: 'Wanneer is het geslaagd?',
  answersText: 'Maak van een antwoord een indicator: iets waaraan te zien is hoe het gaat.',
  noAnswers: 'Er zijn geen antwoorden opgeschreven.',
  makeIndicator: 'Maak er een indicator van',
  indicatorMade: 'Is een indicator',
  indicatorTitle: 'Wat wordt gemeten',
  source: 'Bron: waar komt het cijfer vandaan',
  aim: 'Streven',
  namedBy: (party: string) => `Genoemd door ${party}`,
  notes: 'Alles wat is opgeschreven',
  saidBy: (party: string, who: string) => [party, who].filter((text) => text !== '').join(' – '),
  general: 'Algemeen',
  reportTitle: (title: string) => `Verslag: ${title}`,
  facts: {
    when: 'Wanneer',
    where: 'Waar',
    chair: 'Voorzitter',
    clerk: 'Griffie',
    purpose: 'Doel',
    lasted: 'Van en tot',
  },
  lasted: (from: string, to: string) => `${from} tot ${to} uur`,
  purposes: { picture: 'Beeldvorming', opinion: 'Oordeelsvorming', decision: 'Besluitvorming' },
  group: 'Groep',
  present: 'Aanwezig',
  pledges: 'Wat is toegezegd',
  promisedBy: (name: string, day: string) =>
    [name, day && `klaar op ${day}`].filter((text) => text !== '').join(', '),
  indicators: 'Waaraan de raad wil zien dat het lukt',
  sourceIs: (source: string) => `Bron: ${source}`,
  aimIs: (aim: string) => `Streven: ${aim}`,
  draft: {
    opened: (chair: string, time: string) =>
      chair ? `${chair} opende de sessie om ${time} uur.` : `De sessie begon om ${time} uur.`,
    closed: (time: string) => `De sessie werd om ${time} uur gesloten.`,
    presented: (names: string) => `Ingeleid door ${names}.`,
    spoke: (names: string) => `Sprekers: ${names}.`,
    residents: (count: number) => (count === 1 ? 'een inwoner' : `${count} inwoners`),
    question: (text: string) => `Vraag: ${text}`,
    answer: (who: string, text: string) => (who ? `Antwoord van ${who}: ${text}` : `Antwoord: ${text}`),
    promise: (who: string, text: string, due: string) =>
      `${who ? `Toezegging van ${who}` : 'Toezegging'}: ${text}${due ? ` (klaar op ${due})` : ''}`,
    on: (question: string) => `Over de vraag “${question}”:`,
    general: 'Verder gezegd',
  },
  speakerMail: {
    subject: (title: string) => `Wat kwam er van: ${title}`,
    title: 'Wat er kwam van de sessie waar u sprak',
    dear: (name: string) => (name ? `Beste ${name},` : 'Beste spreker,'),
    opening: (title: string, when: string) =>
      `U sprak bij de sessie “${title}” op ${when}. Dank daarvoor. Het verslag is klaar.`,
    outcome: (text: string) => `Wat ervan kwam: ${text}`,
    pledges: 'Dit is toegezegd',
    button: 'Lees het verslag',
    closing: 'U krijgt deze mail omdat u zich aanmeldde om te spreken.',
  },
  upstream: 'De raad heeft hierover gesproken. Het verslag staat op de site.',
};

export type AfterMessages = typeof after;
