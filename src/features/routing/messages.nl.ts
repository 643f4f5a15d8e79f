// SPDX-License-Identifier: EUPL-1.2
import type { ContributionKind } from '../../kernel/municipality.ts';
import type { Miss, Refusal } from './domain.ts';

const kinds: Record<ContributionKind, string> = {
  question: 'vraag',
  idea: 'idee',
  concern: 'signaal',
  compliment: 'compliment',
};
const misses: Record<Miss, string> = {
  off: 'Deze regel staat uit.',
  broken: 'Wie in deze regel staat, is er niet meer.',
  kind: 'Deze regel is voor een andere soort.',
  theme: 'Deze regel is voor een ander thema.',
  theme_unknown: 'Deze regel is voor één thema. Het thema is nog niet bekend.',
  area: 'Deze regel is voor een ander gebied.',
};
const refusals: Record<Refusal, string> = {
  nobody: 'Deze persoon of organisatie is er niet meer. Kies iemand anders.',
  changed: 'Iemand anders heeft deze regel net gewijzigd. Klopt wat u koos? Sla het dan nog een keer op.',
};

export const nl = {
  kinds,
  misses,
  refusals,
  title: 'Wie krijgt wat',
  lead: 'De eerste regel die past, bepaalt wie de bal krijgt. Past er geen, dan krijgt het team van het gebied hem. Bij binnenkomst is het thema vaak nog niet bekend. Wie indeelt en het thema kiest, geeft de bal volgens deze regels door.',
  saved: 'Opgeslagen.',
  add: 'Regel toevoegen',
  change: 'Regel wijzigen',
  list: 'Regels, in volgorde',
  none: 'Er zijn nog geen regels. Alles gaat naar het team van het gebied.',
  rule: (place: number) => `Regel ${place}`,
  anyKind: 'elke soort',
  anyTheme: 'elk thema',
  anyArea: 'elk gebied',
  inArea: (area: string) => `in ${area}`,
  about: (theme: string) => `over ${theme}`,
  team: (area: string) => `het team van ${area}`,
  gone: 'iemand die er niet meer is',
  off: 'uit',
  broken: 'werkt niet',
  brokenText: (who: string) => `${who} is er niet meer. Deze regel wordt overgeslagen.`,
  never: 'komt nooit aan de beurt',
  neverText: (places: string) => `Deze regel komt nooit aan de beurt. Eerst past altijd al: ${places}.`,
  up: 'Omhoog',
  down: 'Omlaag',
  switchOff: 'Uitzetten',
  switchOn: 'Aanzetten',
  remove: 'Verwijderen',
  removeTitle: 'Regel verwijderen',
  removeText: 'De regel verdwijnt. Wat er al volgens deze regel is verdeeld, blijft waar het is.',
  gapsTitle: 'Waar geen regel voor is',
  gapsThemes: (themes: string) =>
    `Voor deze thema’s is er geen regel: ${themes}. Het team van het gebied krijgt ze.`,
  gapsAreas: (areas: string) =>
    `Deze gebieden hebben geen eigen gebiedsregisseur: ${areas}. Het team van het gebied erboven neemt het over.`,
  gapsNobody: (areas: string) => `Hier neemt niemand het over: ${areas}. Geef iemand daar een rol.`,
  noGaps: 'Voor elk thema is er een regel, en elk gebied heeft een gebiedsregisseur.',
  tryTitle: 'Uitproberen',
  tryLead: 'Kies wat er binnenkomt. U ziet wie het krijgt en waarom.',
  tryButton: 'Wie krijgt dit?',
  gets: (who: string) => `${who} krijgt de bal.`,
  byRule: (place: number) => `Regel ${place} past als eerste.`,
  byNoRule: 'Geen regel past. Daarom gaat het naar het team van het gebied.',
  takenOver: (area: string) => `${area} heeft geen eigen gebiedsregisseur. Daarom gaat het een gebied hoger.`,
  whyNot: 'Waarom de regels ervoor niet pasten',
  themeUnknown: 'nog niet bekend',
  chooseArea: 'Kies een gebied',
  labels: { kind: 'Soort', theme: 'Thema', area: 'Gebied', to: 'Wie krijgt de bal?' },
  areaHint: 'Met alles wat eronder valt.',
  themeHint: 'Een regel met een thema past pas als iemand het thema heeft gekozen.',
  groups: { departments: 'Afdelingen', partners: 'Partners', teams: 'Teams', people: 'Mensen' },
  save: 'Opslaan',
  cancel: 'Annuleren',
};

export type RoutingMessages = typeof nl;
