// SPDX-License-Identifier: EUPL-1.2
import type { Refusal } from './domain.ts';

const refusals: Record<Refusal, string> = {
  name_taken: 'Deze naam staat al in de verwijswijzer.',
  changed: 'Iemand anders heeft dit net gewijzigd. Klopt wat u typte? Sla het dan nog een keer op.',
  no_way: 'Vul een telefoonnummer, een mailadres of een site in. Anders kan niemand er terecht.',
};

export const nl = {
  refusals,
  title: 'Verwijswijzer',
  lead: 'Niet alles is van de gemeente. Hier staat wie waarvoor is. U verwijst door vanaf een bijdrage.',
  add: 'Toevoegen',
  addTitle: 'Toevoegen aan de verwijswijzer',
  change: (name: string) => `${name} wijzigen`,
  changeLink: 'Wijzigen',
  saved: 'Opgeslagen.',
  none: 'De verwijswijzer is nog leeg.',
  noneOnTheme: 'Over dit thema staat er niets in de verwijswijzer.',
  theme: 'Thema',
  allThemes: 'alle thema’s',
  show: 'Toon',
  ended: (count: number) => `Niet meer in gebruik (${count})`,
  labels: {
    name: 'Naam',
    purpose: 'Waarvoor',
    phone: 'Telefoon',
    email: 'Mailadres',
    website: 'Site',
    hours: 'Bereikbaar',
  },
  purposeHint: 'In gewone woorden. De inwoner leest dit.',
  emailHint: 'Nodig om een bijdrage door te geven.',
  hoursHint: 'Bijvoorbeeld: maandag tot en met vrijdag, 9 tot 17 uur.',
  themes: 'Thema’s',
  save: 'Opslaan',
  cancel: 'Annuleren',
  endTitle: 'Niet meer gebruiken',
  endText: 'Er wordt dan niet meer naar verwezen. Wat al verwezen is, blijft te lezen.',
  end: 'Niet meer gebruiken',
  revive: 'Weer gebruiken',
  reviveText: 'Hier wordt nu niet naar verwezen. U kunt het weer in gebruik nemen.',
};

export type ReferralMessages = typeof nl;
