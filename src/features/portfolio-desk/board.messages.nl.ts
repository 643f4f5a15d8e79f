// SPDX-License-Identifier: EUPL-1.2

export const boardsNl = {
  title: 'Afstemming',
  leads: {
    gebied: 'Uw gebied, met alle thema’s.',
    portefeuille: 'Uw thema’s, in alle gebieden.',
    alles: 'Alle gebieden, met alle thema’s.',
  },
  views: { gebied: 'Mijn gebied', portefeuille: 'Mijn portefeuille', alles: 'Alles' },
  viewLabel: 'Welk bord',
  asOf: (day: string) => `Zoals het er ${day} voor staat.`,
  none: 'Er loopt niets om af te stemmen',
  noneText: 'Zodra een initiatief of project een thema heeft, staat het hier.',
  area: 'Gebied',
  matrix: 'Wat er loopt, per gebied en thema',
  only: (what: string) => `Alleen ${what}`,
  all: 'Alles laten zien',
  short: { conflict: 'strijd', stuck: 'vast', waiting: 'wacht', rest: 'klaar' },
  parts: {
    conflict: 'In strijd',
    stuck: 'Zit vast',
    promised: 'Toegezegd',
    waiting: 'Wacht op antwoord',
    rest: 'Afgestemd',
  },
  emptyParts: {
    conflict: 'Niets in strijd.',
    stuck: 'Niets zit vast.',
    promised: 'Niets toegezegd dat nog open is.',
  },
  conflicts: {
    talk: 'wil erover praten',
    differ: 'portefeuillehouders antwoordden verschillend',
    marked: 'gemarkeerd als strijdig',
  },
  visits: 'Op werkbezoek',
  visitsLead: 'Alles over een gebied op twee vellen, om mee te nemen.',
  deeds: 'Toegezegd aan inwoners',
  due: (day: string) => `uiterlijk ${day}`,
  condition: (who: string) => `Voorwaarde van ${who}`,
  full: 'Het bord laat de nieuwste vijfhonderd zien.',
};
