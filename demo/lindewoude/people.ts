// SPDX-License-Identifier: EUPL-1.2

import type { DemoAbsence, DemoPerson } from '../types.ts';
import { communityWorkers } from './community-workers.ts';

/** Everyone here is invented. A `to` is the last day on which a role or portfolio was held. */
const areaManagers: readonly DemoPerson[] = [
  {
    key: 'joost-hendriks',
    name: 'Joost Hendriks',
    email: 'j.hendriks@lindewoude.example',
    phone: '0300 12 34 21',
    meet: 'Elke dinsdag van 10.00 tot 12.00 uur in dorpshuis De Wilg, Dorpsstraat in Broekhuizen. Of bij de koffiekar op de Sluiskade.',
    roles: [{ role: 'area_manager', area: 'midden', from: '2022-09-01' }],
  },
  {
    key: 'marieke-de-boer',
    name: 'Marieke de Boer',
    email: 'm.deboer@lindewoude.example',
    phone: '0300 12 34 22',
    meet: 'Elke donderdag van 9.00 tot 11.30 uur op de markt in Oudeveen. Op woensdagmiddag in de bibliotheek op het Vrijlandseplein.',
    roles: [{ role: 'area_manager', area: 'noord', from: '2024-04-01' }],
  },
  {
    key: 'samira-el-idrissi',
    name: 'Samira El Idrissi',
    email: 's.elidrissi@lindewoude.example',
    phone: '0300 12 34 23',
    meet: 'Elke maandag van 15.00 tot 17.00 uur in de wijkkeet aan de Weidelaan. Liever bij u thuis? Bel even, dan kom ik langs.',
    roles: [{ role: 'area_manager', area: 'west', from: '2025-02-01' }],
  },
  {
    key: 'pieter-van-dam',
    name: 'Pieter van Dam',
    email: 'p.vandam@lindewoude.example',
    phone: '0300 12 34 24',
    meet: 'Elke vrijdag van 9.30 tot 12.00 uur in de hal van het raadhuis. De eerste woensdag van de maand in het veerhuis in Oud Zwanen.',
    roles: [{ role: 'area_manager', area: 'zuidoost', from: '2021-03-01' }],
  },
  {
    // For what belongs to no area, or to all of them.
    key: 'annelies-vos',
    name: 'Annelies Vos',
    email: 'a.vos@lindewoude.example',
    phone: '0300 12 34 20',
    meet: 'Op dinsdag en donderdag in het raadhuis. Bel even voor u komt, dan zet ik koffie.',
    roles: [{ role: 'area_manager', area: 'lindewoude', from: '2021-01-01' }],
  },
  {
    // Tienmaat is renovated house by house; it has an area manager of its own beside the one of Zuidoost.
    key: 'yusuf-demir',
    name: 'Yusuf Demir',
    email: 'y.demir@lindewoude.example',
    phone: '0300 12 34 25',
    meet: 'Elke werkdag van 9.00 tot 13.00 uur in Het Ketelhuis aan de Fabrieksweg. U kunt zo binnenlopen.',
    roles: [{ role: 'area_manager', area: 'tienmaat', from: '2025-03-01' }],
  },
];

const aldermen: readonly DemoPerson[] = [
  {
    key: 'ruud-bakker',
    name: 'Ruud Bakker',
    email: 'r.bakker@lindewoude.example',
    phone: '0300 12 34 11',
    meet: 'Inloopspreekuur op de eerste maandag van de maand, 19.00 tot 20.00 uur, op een plek in Midden. Waar leest u bij de activiteiten.',
    roles: [
      { role: 'area_alderman', area: 'midden', from: '2022-09-01' },
      { role: 'portfolio_holder', from: '2022-06-16' },
    ],
    portfolios: [
      { theme: 'sport', from: '2022-06-16' },
      { theme: 'groen', from: '2022-06-16' },
      { theme: 'financien', from: '2022-06-16' },
    ],
  },
  {
    key: 'meryem-kaya',
    name: 'Meryem Kaya',
    email: 'm.kaya@lindewoude.example',
    phone: '0300 12 34 12',
    meet: 'Elke laatste donderdag van de maand aan de koffietafel op de markt in Oudeveen.',
    roles: [
      { role: 'area_alderman', area: 'noord', from: '2024-10-01' },
      { role: 'portfolio_holder', from: '2024-10-01' },
    ],
    portfolios: [
      { theme: 'zorg', from: '2024-10-01' },
      { theme: 'jeugd', from: '2024-10-01' },
      { theme: 'onderwijs', from: '2024-10-01' },
    ],
  },
  {
    key: 'sander-otten',
    name: 'Sander Otten',
    email: 's.otten@lindewoude.example',
    phone: '0300 12 34 13',
    meet: 'Fietst elke derde vrijdag van de maand mee door West. Vertrek om 14.00 uur bij de brink in Kolkum.',
    roles: [
      { role: 'area_alderman', area: 'west', from: '2022-09-01' },
      { role: 'portfolio_holder', from: '2022-06-16' },
    ],
    portfolios: [
      { theme: 'verkeer', from: '2022-06-16' },
      { theme: 'openbare-ruimte', from: '2022-06-16' },
    ],
  },
  {
    key: 'hanneke-visser',
    name: 'Hanneke Visser',
    email: 'h.visser@lindewoude.example',
    phone: '0300 12 34 14',
    meet: 'Inloopspreekuur op dinsdag van 16.00 tot 17.00 uur in Het Ketelhuis in Tienmaat, om de week.',
    roles: [
      { role: 'area_alderman', area: 'zuidoost', from: '2022-09-01' },
      { role: 'portfolio_holder', from: '2022-06-16' },
    ],
    portfolios: [
      { theme: 'wonen', from: '2022-06-16' },
      { theme: 'klimaat', from: '2022-06-16' },
      { theme: 'cultuur', from: '2022-06-16' },
      { theme: 'veiligheid', from: '2022-06-16' },
    ],
  },
];

const townHall: readonly DemoPerson[] = [
  {
    key: 'piet-jansen',
    name: 'Piet Jansen',
    email: 'p.jansen@lindewoude.example',
    phone: '0300 12 34 61',
    roles: [{ role: 'department_worker', organisation: 'openbare-ruimte', from: '2016-05-01' }],
  },
  {
    key: 'nadia-bouali',
    name: 'Nadia Bouali',
    email: 'n.bouali@lindewoude.example',
    phone: '0300 12 34 62',
    roles: [{ role: 'department_worker', organisation: 'verkeer', from: '2020-02-01' }],
  },
  {
    key: 'ton-willems',
    name: 'Ton Willems',
    email: 't.willems@lindewoude.example',
    phone: '0300 12 34 63',
    roles: [{ role: 'department_worker', organisation: 'toezicht-handhaving', from: '2018-11-01' }],
  },
  {
    key: 'els-van-loon',
    name: 'Els van Loon',
    email: 'e.vanloon@lindewoude.example',
    phone: '0300 12 34 64',
    roles: [{ role: 'department_worker', organisation: 'wonen', from: '2019-08-15' }],
  },
  {
    key: 'ingrid-mulder',
    name: 'Ingrid Mulder',
    email: 'i.mulder@lindewoude.example',
    phone: '0300 12 34 65',
    roles: [{ role: 'administrator', from: '2021-01-01' }],
  },
  {
    key: 'roos-verhagen',
    name: 'Roos Verhagen',
    email: 'r.verhagen@lindewoude.example',
    phone: '0300 12 34 66',
    roles: [{ role: 'clerk', from: '2020-03-01' }],
  },
];

/** They held a role before; pages "as of" an earlier day show them. */
const predecessors: readonly DemoPerson[] = [
  {
    key: 'gerda-tuinstra',
    name: 'Gerda Tuinstra',
    email: 'g.tuinstra@lindewoude.example',
    phone: '0300 12 34 71',
    roles: [{ role: 'area_manager', area: 'noord', from: '2019-01-01', to: '2024-03-31' }],
  },
  {
    key: 'carla-nijland',
    name: 'Carla Nijland',
    email: 'c.nijland@lindewoude.example',
    phone: '0300 12 34 72',
    roles: [{ role: 'area_manager', area: 'west', from: '2021-04-01', to: '2025-01-31' }],
  },
  {
    // Nobody has followed him in Oud Zwanen: the administrator sees a gap, and Zuidoost takes the contributions.
    key: 'wim-schuurman',
    name: 'Wim Schuurman',
    email: 'w.schuurman@lindewoude.example',
    phone: '0300 12 34 73',
    roles: [{ role: 'area_manager', area: 'oud-zwanen', from: '2022-01-01', to: '2025-05-31' }],
  },
  {
    key: 'klaas-feenstra',
    name: 'Klaas Feenstra',
    email: 'k.feenstra@lindewoude.example',
    phone: '0300 12 34 74',
    roles: [
      { role: 'area_alderman', area: 'noord', from: '2022-09-01', to: '2024-09-30' },
      { role: 'portfolio_holder', from: '2022-06-16', to: '2024-09-30' },
    ],
    portfolios: [
      { theme: 'zorg', from: '2022-06-16', to: '2024-09-30' },
      { theme: 'jeugd', from: '2022-06-16', to: '2024-09-30' },
      { theme: 'onderwijs', from: '2022-06-16', to: '2024-09-30' },
    ],
  },
];

export const people: readonly DemoPerson[] = [
  ...areaManagers,
  ...communityWorkers,
  ...aldermen,
  ...townHall,
  ...predecessors,
];

/** One person is away today, one will be; days are counted from the day of loading. */
export const absences: readonly DemoAbsence[] = [
  { person: 'samira-el-idrissi', deputy: 'marieke-de-boer', fromInDays: -1, toInDays: 12 },
  { person: 'dewi-santoso', deputy: 'lotte-smeets', fromInDays: 19, toInDays: 30 },
];
