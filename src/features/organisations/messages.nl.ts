// SPDX-License-Identifier: EUPL-1.2
import type { Branch, OrganisationKind, Refusal } from './domain.ts';

const refusals: Record<Refusal, string> = {
  name_taken: 'Er is al een afdeling of partner met deze naam.',
  changed:
    'Iemand anders heeft dit gewijzigd terwijl u bezig was. Hieronder ziet u wat er nu staat. Klopt wat u typte? Sla het dan nog een keer op.',
};
const kinds: Record<OrganisationKind, string> = { department: 'Afdeling', partner: 'Partner' };
const branches: Record<Branch, string> = {
  residents_group: 'Bewonersgroep',
  association: 'Vereniging',
  police: 'Politie',
  housing_corporation: 'Woningcorporatie',
  school: 'School',
  care: 'Zorg en welzijn',
  entrepreneurs: 'Ondernemers',
  other: 'Anders',
};
const kindHints: Record<OrganisationKind, string> = {
  department: 'Binnen het gemeentehuis, bijvoorbeeld Groen of Verkeer.',
  partner: 'Buiten het gemeentehuis, bijvoorbeeld politie of woningcorporatie.',
};
const lists: Record<OrganisationKind, string> = { department: 'Afdelingen', partner: 'Partners' };

export const nl = {
  refusals,
  kinds,
  branches,
  kindHints,
  lists,
  title: 'Organisaties',
  lead: 'Afdelingen en partners die een bijdrage kunnen overnemen of erover meedenken.',
  add: 'Organisatie toevoegen',
  change: (name: string) => `${name} wijzigen`,
  labels: { kind: 'Soort', branch: 'Wat voor partner', name: 'Naam', email: 'Mailadres', phone: 'Telefoon' },
  emailHint: 'Op dit adres bereiken collega’s deze organisatie.',
  branchHint: 'Alleen voor partners. Zo staat de partner op de goede plek in het netwerk.',
  noBranch: 'Nog niet gekozen',
  save: 'Opslaan',
  cancel: 'Annuleren',
  saved: 'Opgeslagen.',
  now: 'Wat er nu staat',
  none: 'Er staat er nog geen. Voeg de eerste toe.',
  noneToSee: 'Er staat er nog geen.',
  ended: (count: number) => `Beëindigd (${count})`,
  endedOn: (day: string) => `beëindigd op ${day}`,
  endTitle: 'Beëindigen',
  endText: 'Er gaat dan niets nieuws meer naartoe. Wat deze organisatie al heeft, blijft daar staan.',
  end: 'Beëindigen',
  revive: 'Weer gebruiken',
  reviveText: 'Deze organisatie is beëindigd. U kunt haar weer in gebruik nemen.',
  themes: 'Thema’s',
  themesHint: 'Waar deze organisatie voor is. Wie een bijdrage overgeeft, ziet dat zij past.',
  areas: 'Gebieden',
  whichAreas: 'Voor welke gebieden?',
  areasHint: 'Niets aangevinkt: voor de hele gemeente. Een gebied telt met alles wat eronder valt.',
  wholeMunicipality: 'de hele gemeente',
  noThemes: 'niet ingevuld',
  general: 'Algemeen',
  changeDetails: 'Gegevens wijzigen',
  history: 'Alles wat hier lag en wat er heen en weer ging',
  contacts: 'Contactpersonen',
  noContacts: 'Er is nog geen contactpersoon. Gebruik het algemene nummer of mailadres.',
  first: 'eerste contactpersoon',
  firstContact: 'Contactpersoon',
  addContact: 'Contactpersoon toevoegen',
  changeContact: (name: string) => `${name} wijzigen`,
  contactLabels: { name: 'Naam', role: 'Functie', email: 'Mailadres', phone: 'Telefoon' },
  roleHint: 'Bijvoorbeeld: wijkagent of coördinator groen.',
  putFirst: 'Als eerste bellen',
  removeTitle: 'Geen contactpersoon meer',
  removeText: 'Naam, mailadres en telefoonnummer worden gewist.',
  remove: 'Verwijderen',
};

export type OrganisationMessages = typeof nl;
