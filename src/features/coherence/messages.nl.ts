// SPDX-License-Identifier: EUPL-1.2
import type { ServingKind, Standing } from './domain.ts';

const kinds: Record<ServingKind, string> = {
  initiative: 'Initiatieven',
  project: 'Projecten',
  contribution: 'Bijdragen',
};
const counted: Record<ServingKind, (count: number) => string> = {
  initiative: (count) => (count === 1 ? 'initiatief' : 'initiatieven'),
  project: (count) => (count === 1 ? 'project' : 'projecten'),
  contribution: (count) => (count === 1 ? 'bijdrage' : 'bijdragen'),
};
const standings: Record<Standing, string> = {
  current: 'Wat loopt of klaar is',
  open: 'Wat nu loopt',
  done: 'Wat klaar is',
  stopped: 'Wat gestopt is',
};

export const nl = {
  kinds,
  counted,
  standings,
  title: 'Samenhang',
  lead: 'Waar werkt wat mee aan welke opgave? Elk vak opent wat erachter zit.',
  publicLead:
    'De gemeente wil een paar grote dingen bereiken. Hier ziet u waar inwoners en gebiedsteams daaraan werken, voor zover het openbaar is.',
  summary: (records: number, programmes: number, empty: number, cells: number) =>
    `${records} ${records === 1 ? 'initiatief, project of bijdrage draagt' : 'initiatieven, projecten en bijdragen dragen'} bij aan ${programmes} ${programmes === 1 ? 'opgave' : 'opgaven'}. In ${empty} van de ${cells} vakken gebeurt nog niets.`,
  asOf: (day: string) => `Stand van ${day}.`,
  scope: 'Van bijdragen telt mee wat openbaar is, en wat u verder mag lezen.',
  filters: 'Kiezen',
  within: 'Gebieden',
  everyPart: (words: string) => `Alle ${words}`,
  insideArea: (name: string) => `Binnen ${name}`,
  kind: 'Wat',
  allKinds: 'Alles',
  standing: 'Stand',
  from: 'Begonnen vanaf',
  until: 'Tot en met',
  show: 'Laat zien',
  all: 'Alles weer laten zien',
  programme: 'Opgave',
  area: 'Gebied',
  total: 'Samen',
  wider: 'Breder',
  widerLong: 'Voor een groter gebied',
  nothing: 'niets',
  nothingLong: 'nog niets',
  sizeNote: 'Hoe groter het teken, hoe meer. Wat in meer vakken staat, telt één keer mee bij Samen.',
  gapsTitle: 'Waar nog niets gebeurt',
  gapsNone: 'In elk gebied werkt iets mee aan elke opgave.',
  nowhere: 'nog nergens',
  nothingIn: (names: string) => `Nog niets in ${names}.`,
  programmesNone: 'Er is nog geen opgave',
  programmesNoneText: 'De samenhang is te zien zodra er opgaven staan waaraan werk bijdraagt.',
  toProgrammes: 'Opgaven',
  csv: 'Meenemen als CSV',
  xlsx: 'Meenemen voor Excel',
  printNote: 'Afdrukken gaat het best liggend, op A4 of A3.',
  behind: 'Wat erachter zit',
  behindNone: 'Hier draagt nog niets aan bij',
  behindNoneText: 'Kent u werk dat hieraan bijdraagt? Kies de opgave op de pagina van dat werk.',
  behindPublicNone: 'Er is nog niets openbaars dat hieraan bijdraagt.',
  everywhere: 'alle gebieden',
  allProgrammes: 'alle opgaven',
  older: 'Oudere',
  programmePage: {
    where: 'Waar eraan gewerkt wordt',
    latest: 'Wat eraan bijdraagt',
    all: 'Alles wat eraan bijdraagt',
    change: 'Opgave wijzigen',
    matrix: 'Alle opgaven en gebieden naast elkaar',
    seePublic: 'Bekijk de openbare pagina',
  },
  publicProgrammes: 'Wat de gemeente wil bereiken, en wat er in de gebieden aan bijdraagt.',
  seeCoherence: 'Zie waar aan welke opgave gewerkt wordt',
  exportColumns: {
    number: 'Nummer',
    programme: 'Opgave',
    area: 'Gebied',
    initiatives: 'Initiatieven',
    projects: 'Projecten',
    contributions: 'Bijdragen',
    together: 'Samen',
  },
  fileName: 'samenhang',
};

export type CoherenceMessages = typeof nl;
