// SPDX-License-Identifier: EUPL-1.2
import type { Task } from './domain.ts';

/** Tasks to begin with, as municipalities that work area by area describe them. */
export const readyMade: readonly Omit<Task, 'id'>[] = [
  {
    group: 'Contact met inwoners',
    name: 'Eerste aanspreekpunt voor inwoners zijn',
    explanation:
      'Vragen, ideeën en zorgen uit een wijk of dorp komen hier binnen. Zichtbaar en bereikbaar in het gebied.',
    marks: { area_manager: 'does', community_worker: 'asked', area_alderman: 'told' },
  },
  {
    group: 'Contact met inwoners',
    name: 'Vragen uitzoeken en oplossen',
    explanation: 'De afdeling die erover gaat, zoekt het uit en zegt wanneer het klaar is.',
    marks: { departments: 'does', area_manager: 'told', partners: 'asked' },
  },
  {
    group: 'Contact met inwoners',
    name: 'Laten weten wat ermee is gedaan',
    explanation: 'Wie iets inbracht, hoort wat ervan kwam, ook als het antwoord nee is.',
    marks: { area_manager: 'does', departments: 'asked', residents: 'told', area_alderman: 'told' },
  },
  {
    group: 'Initiatieven',
    name: 'Initiatieven van bewoners ondersteunen',
    explanation: 'Meedenken, contact leggen en de weg wijzen. Het initiatief blijft van de bewoners.',
    marks: {
      area_manager: 'does',
      community_worker: 'does',
      residents: 'decides',
      area_alderman: 'told',
      portfolio_holder: 'told',
    },
  },
  {
    group: 'Initiatieven',
    name: 'De rol van de gemeente wegen',
    explanation:
      'Loslaten, faciliteren, stimuleren, regisseren of reguleren: elke keer opnieuw, en in gewone woorden uitgelegd.',
    marks: {
      area_manager: 'does',
      area_alderman: 'decides',
      portfolio_holder: 'asked',
      departments: 'asked',
      residents: 'told',
    },
  },
  {
    group: 'Initiatieven',
    name: 'Afstemmen met de portefeuillehouder',
    explanation: 'Geen sportinitiatief zonder dat de wethouder Sport ervan weet.',
    marks: { area_alderman: 'does', area_manager: 'asked', portfolio_holder: 'decides', departments: 'told' },
  },
  {
    group: 'Leefbaarheid',
    name: 'Mensen en organisaties verbinden',
    explanation:
      'Bewoners, verenigingen, gemeente, politie, woningcorporatie en welzijn weten elkaar te vinden.',
    marks: { area_manager: 'does', community_worker: 'does', partners: 'asked', residents: 'asked' },
  },
  {
    group: 'Leefbaarheid',
    name: 'Projecten voor leefbaarheid opzetten',
    explanation: 'Samen met bewoners en partners, met een doel dat in het gebied wordt gedeeld.',
    marks: {
      area_manager: 'does',
      community_worker: 'does',
      area_alderman: 'decides',
      partners: 'asked',
      residents: 'asked',
      departments: 'told',
    },
  },
  {
    group: 'Leefbaarheid',
    name: 'Signaleren wat de leefbaarheid verkleint',
    explanation: 'Zien en horen wat niet goed gaat, en het op de goede plek leggen.',
    marks: {
      area_manager: 'does',
      community_worker: 'does',
      partners: 'does',
      area_alderman: 'told',
      departments: 'told',
      residents: 'asked',
    },
  },
  {
    group: 'Plannen en bestuur',
    name: 'Ambassadeur van het gebied zijn',
    explanation:
      'Bestuurlijk aanspreekpunt voor wat in de wijk of het dorp speelt, naast de eigen portefeuille.',
    marks: { area_alderman: 'does', area_manager: 'asked', portfolio_holder: 'told' },
  },
  {
    group: 'Plannen en bestuur',
    name: 'Het wijkplan maken en bijhouden',
    explanation: 'Wat is er nodig en wat spreken we af? Op basis van cijfers, gesprekken en ideeën.',
    marks: {
      area_manager: 'does',
      area_alderman: 'decides',
      residents: 'asked',
      partners: 'asked',
      departments: 'asked',
      portfolio_holder: 'told',
    },
  },
  {
    group: 'Plannen en bestuur',
    name: 'Besluiten binnen een thema',
    explanation: 'Beleid en geld voor een onderwerp, zoals verkeer of sport.',
    marks: { portfolio_holder: 'decides', departments: 'does', area_alderman: 'asked', area_manager: 'told' },
  },
];
