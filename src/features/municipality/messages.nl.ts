// SPDX-License-Identifier: EUPL-1.2
import type { AreaKind, ContributionKind } from '../../kernel/municipality.ts';

const areaKinds: Record<AreaKind, string> = {
  municipality: 'De hele gemeente',
  region: 'Een groter gebied',
  district: 'Een wijk',
  village: 'Een dorp of kern',
  neighbourhood: 'Een buurt',
};
const contributionKinds: Record<ContributionKind, string> = {
  question: 'Een vraag',
  idea: 'Een idee',
  concern: 'Een signaal over de leefbaarheid',
  compliment: 'Een compliment',
};

export const nl = {
  title: 'Instellingen',
  lead: 'Hoe de gemeente zich laat zien, welke woorden zij gebruikt en wat zij belooft.',
  saved: 'Opgeslagen.',
  save: 'Opslaan',
  changed:
    'Iemand anders heeft de instellingen gewijzigd terwijl u bezig was. Wat u typte staat nog in het formulier. Vergelijk het met wat er nu staat en sla het dan nog een keer op.',
  now: 'Wat er nu staat',
  look: 'Naam en motto',
  name: 'Naam van de gemeente',
  nameHint: 'Zonder ‘gemeente’ ervoor.',
  tagline_nl: 'Motto',
  tagline_en: 'Motto in het Engels',
  taglineHint: 'Een paar woorden onder de naam.',
  contact: 'Contact',
  address: 'Adres',
  phone: 'Telefoon',
  email: 'Mailadres',
  words: 'Woorden voor gebieden',
  wordsHint: 'Zo noemt de gemeente haar gebieden naar inwoners toe. In het Engels staan er algemene woorden.',
  areaKinds,
  one: (kind: string) => kind,
  many: (kind: string) => `${kind}, als het er meer zijn`,
  days: 'Binnen hoeveel werkdagen antwoordt u?',
  daysHint:
    'Inwoners zien dit voordat zij iets versturen. Een wijziging geldt voor nieuwe bijdragen. Wat al is beloofd, verandert niet.',
  contributionKinds,
  daysFault: (most: number) => `Vul een heel getal in van 1 tot en met ${most}.`,
  setUp: {
    title: 'Inrichten',
    lead: 'Wie waar werkt, welke regels gelden en hoe de gemeente zich laat zien.',
    groups: { who: 'Gebieden en mensen', work: 'Het werk', house: 'De gemeente', account: 'Terugkijken' },
    doors: {
      areas: { text: 'Gebieden', about: 'namen, grenzen en teksten' },
      people: { text: 'Mensen', about: 'rollen, portefeuilles en wie er weg is' },
      teams: { text: 'Teams', about: 'wie werkt waar, en waar nog iemand nodig is' },
      rights: { text: 'Rechten', about: 'wie wat mag, en waar iemand is ingelogd' },
      routing: { text: 'Wie krijgt wat', about: 'de regels voor nieuwe bijdragen' },
      themes: { text: 'Thema’s', about: 'waar bijdragen over gaan' },
      norms: { text: 'Termijnen per thema', about: 'wanneer een antwoord klaar is' },
      portfolio: { text: 'Afstemming', about: 'wat een portefeuillehouder eerst moet weten' },
      similar: { text: 'Gelijke bijdragen', about: 'hoe dichtbij telt als hetzelfde' },
      parties: { text: 'Fracties', about: 'de fracties in de raad en hun zetels' },
      settings: { text: 'Instellingen', about: 'naam, contact, woorden en termijnen' },
      subscriptions: { text: 'Abonnementen', about: 'hoeveel mensen nieuws krijgen' },
      logbook: { text: 'Logboek', about: 'wie wat deed, wanneer en waarom' },
    },
  },
};

export type SettingsMessages = typeof nl;
