// SPDX-License-Identifier: EUPL-1.2
import type { AfterRefusal } from './after-actions.ts';
import type { Listening } from './after-domain.ts';

const refusals: Record<AfterRefusal, string> = {
  changed_meanwhile:
    'Iemand anders veranderde dit intussen. Hieronder staat uw tekst nog. Kijk hem na en bewaar opnieuw.',
  not_held: 'De sessie is nog niet gesloten. Sluit haar eerst.',
  session_not_public: 'De sessie zelf staat niet op de site. Zet haar eerst op de site.',
  outcome: 'Vul in wat er van de sessie kwam.',
  report: 'Schrijf eerst het verslag.',
  not_there: 'Dit is niet opgeschreven in deze sessie, of het is doorgehaald.',
};

const openings: Record<Listening, (title: string, when: string) => string> = {
  spoke: (title, when) => `U sprak bij de sessie “${title}” op ${when}. Dank daarvoor.`,
  listed: (title, when) =>
    `U stond op de lijst om te spreken bij de sessie “${title}” op ${when}. Dank dat u dat wilde, ook als u niet aan het woord kwam.`,
  asked: (title, when) =>
    `U vroeg om te spreken bij de sessie “${title}” op ${when}. U hoorde niet van ons of dat kon. Dat spijt ons.`,
  invited: (title, when) =>
    `Wij nodigden u uit voor de sessie “${title}” op ${when}. Ook als u er niet bij was, leest u hier wat ervan kwam.`,
};

/** What comes of a session, once it is over. */
export const after = {
  refusals,
  title: (title: string) => `Afronden: ${title}`,
  lead: 'Wie er was, wat ervan kwam, en wat daarmee gebeurt.',
  toChair: 'Naar het scherm van de voorzitter',
  saved: 'Bewaard.',
  unfinished: 'U begon hieronder ook aan een toezegging of een indicator. Die is nog niet opgenomen.',
  attendance: 'Wie er was',
  attendanceHint:
    'Namen van raadsleden en wethouders, of alleen een aantal. Van inwoners alleen hoeveel er waren.',
  aldermen: 'Wethouders',
  residents: 'Inwoners',
  names: (group: string) => `${group}: namen`,
  number: (group: string) => `${group}: aantal`,
  noParties: 'Er zijn nog geen fracties ingevoerd.',
  reporting: 'Uitkomst en verslag',
  outcome: 'Wat ervan kwam',
  outcomeHint: 'In een paar woorden, zoals: ter beeldvorming besproken.',
  report: 'Verslag',
  reportHint:
    'Opgesteld uit wat er is opgeschreven. Verander gerust alles. Een regel die met ## begint is een kop, met ### een kleine kop.',
  save: 'Bewaar',
  redraft: 'Stel het verslag opnieuw op',
  redraftHint:
    'Wat u hier schreef, wordt eerst bewaard. Daarna ziet u een nieuw voorstel, uit alles wat nu is opgeschreven.',
  redrafted: 'Dit is een nieuw voorstel. Het verslag dat is bewaard, verandert pas als u dit bewaart.',
  bothReport: 'Wat de ander schreef, staat bij het verslag.',
  ofTheOther: 'Dit schreef de ander, en staat niet in uw tekst',
  nothingMissing: 'Niets: alles wat de ander schreef, staat ook in uw tekst.',
  allOfTheOther: 'Het hele verslag van de ander',
  publish: 'Zet het verslag op de site',
  publishHint: (speakers: number) =>
    speakers === 0
      ? 'Iedereen kan het dan lezen.'
      : `Iedereen kan het dan lezen. ${speakers === 1 ? 'Eén persoon die wilde spreken of was uitgenodigd, krijgt' : `${speakers} mensen die wilden spreken of waren uitgenodigd, krijgen`} een mail met wat ervan kwam.`,
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
  toParty: 'Toegezegd aan',
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
  few: 'minder dan 5',
  pledges: 'Wat is toegezegd',
  promisedBy: (name: string, to: string, day: string) =>
    [name, to && `aan ${to}`, day && `klaar op ${day}`].filter((text) => text !== '').join(', '),
  indicators: 'Waaraan de raad wil zien dat het lukt',
  sourceIs: (source: string) => `Bron: ${source}`,
  aimIs: (aim: string) => `Streven: ${aim}`,
  draft: {
    opened: (chair: string, time: string) =>
      chair ? `${chair} opende de sessie om ${time} uur.` : `De sessie begon om ${time} uur.`,
    closed: (time: string) => `De sessie werd om ${time} uur gesloten.`,
    presented: (names: string) => `Ingeleid door ${names}.`,
    spoke: (names: string) => `Sprekers: ${names}.`,
    residents: (count: number | undefined) =>
      count === undefined ? 'een of meer inwoners' : `${count} inwoners`,
    several: (name: string, count: number) => `${name} (${count} sprekers)`,
    question: (text: string) => `Vraag: ${text}`,
    answer: (who: string, text: string) => (who ? `Antwoord van ${who}: ${text}` : `Antwoord: ${text}`),
    promise: (who: string, text: string, due: string) =>
      `${who ? `Toezegging van ${who}` : 'Toezegging'}: ${text}${due ? ` (klaar op ${due})` : ''}`,
    on: (question: string) => `Over de vraag “${question}”:`,
    general: 'Verder gezegd',
  },
  listenerMail: {
    subject: (title: string) => `Wat kwam er van: ${title}`,
    title: 'Wat er kwam van de sessie',
    dear: (name: string) => (name ? `Beste ${name},` : 'Beste spreker,'),
    openings,
    ready: 'Het verslag is klaar.',
    outcome: (text: string) => `Wat ervan kwam: ${text}`,
    pledges: 'Dit is toegezegd',
    pledge: (number: string, title: string, day: string) =>
      `${number}: ${title}${day ? ` (klaar op ${day})` : ''}`,
    indicators: 'Hieraan wil de raad zien dat het lukt',
    more: 'Wanneer u meer hoort: op de pagina van elke toezegging staat hoe het ermee gaat en wanneer zij klaar moet zijn. Daar kunt u zich opgeven voor een mail bij nieuws.',
    noMore: 'Er is niets toegezegd. Komt er later toch iets van, dan staat dat op de pagina van de sessie.',
    button: 'Lees het verslag',
    closing: {
      asked: 'U krijgt deze mail omdat u zich aanmeldde om te spreken.',
      invited: 'U krijgt deze mail omdat u was uitgenodigd.',
    },
  },
  upstream: 'De raad heeft hierover gesproken. Het verslag staat op de site.',
};

export type AfterMessages = typeof after;
