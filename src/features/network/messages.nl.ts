// SPDX-License-Identifier: EUPL-1.2
import type { Branch } from '../organisations/index.ts';
import type { Refusal } from './domain.ts';
import type { Group } from './network.ts';

const refusals: Record<Refusal, string> = {
  to_itself: 'Een partij kan niet met zichzelf samenwerken. Kies een andere.',
  no_such_party: 'Deze partij is er niet. Kies er een uit de lijst.',
  ended_party: 'Deze partij is beëindigd. Kies een andere.',
  ended_other: 'Deze partij is beëindigd. Kies een andere.',
  already_there: 'Dit staat er al: dezelfde partijen doen dit in deze tijd al samen.',
  starts_later: 'Deze dag moet nog komen. Kies vandaag of eerder.',
  ends_before_start: 'Het einde ligt voor het begin. Kies een latere dag.',
};
const groups: Record<Group, string> = {
  residents_group: 'Bewonersgroepen',
  association: 'Verenigingen',
  entrepreneurs: 'Ondernemers',
  school: 'Scholen',
  care: 'Zorg en welzijn',
  police: 'Politie',
  housing_corporation: 'Woningcorporaties',
  department: 'Gemeente',
  other: 'Anderen',
};
const missing: Record<Branch, string> = {
  residents_group: 'bewonersgroep',
  association: 'vereniging',
  entrepreneurs: 'ondernemers',
  school: 'school',
  care: 'zorg of welzijn',
  police: 'politie',
  housing_corporation: 'woningcorporatie',
  other: 'anderen',
};

export const nl = {
  refusals,
  groups,
  title: 'Netwerk',
  lead: 'Wie werkt met wie, in elk gebied.',
  of: (area: string) => `Netwerk ${area}`,
  team: (area: string) => `Gebiedsteam ${area}`,
  inTeam: 'het gebiedsteam',
  parties: (count: number) => (count === 1 ? '1 partij' : `${count} partijen`),
  noParties: 'nog niemand in beeld',
  gaps: (branches: readonly Branch[], list: (items: readonly string[]) => string) =>
    `Nog niet in beeld: ${list(branches.map((branch) => missing[branch]))}.`,
  complete: 'Van elke soort partij is er iemand in beeld.',
  working: 'Werkt hier, maar er staat nog geen samenwerking:',
  asOf: 'Op welke dag',
  asOfShow: 'Laat zien',
  past: (day: string) => `Zo was het op ${day}.`,
  toToday: 'Naar vandaag',
  wrongDay: 'Deze dag bestaat niet. U ziet het netwerk van vandaag.',
  picture: 'Beeld',
  pictureLabel: (area: string, count: number) =>
    `Het gebiedsteam ${area} met ${count === 1 ? '1 partij' : `${count} partijen`}. Dezelfde samenwerkingen staan hieronder als lijst.`,
  list: 'Lijst',
  filter: 'Soort partij',
  all: 'Alle soorten',
  show: 'Kies',
  none: 'Nog geen samenwerking',
  noneText: 'Zet de eerste neer: met wie heeft het team vaak contact?',
  noneOfGroup: 'Van deze soort staat er niets.',
  with: (what: string, who: string) => `${what}, met ${who}`,
  since: (day: string) => `sinds ${day}`,
  until: (day: string) => `tot en met ${day}`,
  add: 'Samenwerking toevoegen',
  labels: {
    partij: 'Partij',
    met: 'Werkt samen met',
    wat: 'Wat zij samen doen',
    sinds: 'Sinds',
    tot: 'Tot en met',
    opmerking: 'Opmerking',
  },
  whatHint: 'In een paar woorden, bijvoorbeeld: wekelijks overleg, samen de speeltuin.',
  noteHint: 'Alleen voor collega’s. Zet hier niets over personen.',
  notThere: 'Staat de partij er niet bij? De functioneel beheerder zet haar bij Organisaties.',
  change: 'Wijzigen',
  changeTitle: 'Samenwerking wijzigen',
  end: 'Stopt vandaag',
  ended: (title: string) => ` ${title}`,
  save: 'Opslaan',
  saved: 'Opgeslagen.',
  cancel: 'Annuleren',
  dropTitle: 'Stond hier bij vergissing',
  dropText:
    'Is deze samenwerking er nooit geweest? Haal haar weg. Is zij gestopt, vul dan de laatste dag in.',
  drop: 'Weghalen',
  whichArea: 'Gebied',
};

export type NetworkMessages = typeof nl;
