// SPDX-License-Identifier: EUPL-1.2

import type { DemoPerson } from '../types.ts';

const employer = 'Welzijn Lindewoude';

const ofRegions: readonly DemoPerson[] = [
  {
    key: 'fatma-aydin',
    name: 'Fatma Aydin',
    email: 'f.aydin@welzijnlindewoude.example',
    phone: '0300 12 35 31',
    employer,
    meet: 'Elke woensdag van 13.30 tot 16.00 uur in de buurttuin bij de sluis in Sluiswijk.',
    roles: [{ role: 'community_worker', area: 'midden', from: '2025-01-01' }],
  },
  {
    key: 'henk-postma',
    name: 'Henk Postma',
    email: 'h.postma@welzijnlindewoude.example',
    phone: '0300 12 35 32',
    employer,
    meet: 'Elke dinsdagochtend aan de koffietafel in dorpshuis De Terp in Nesse.',
    roles: [{ role: 'community_worker', area: 'noord', from: '2019-09-01' }],
  },
  {
    key: 'lotte-smeets',
    name: 'Lotte Smeets',
    email: 'l.smeets@welzijnlindewoude.example',
    phone: '0300 12 35 33',
    employer,
    meet: 'Elke donderdag na schooltijd op het speelveld aan de Klaverweide in Lage Weide.',
    roles: [{ role: 'community_worker', area: 'west', from: '2023-05-01' }],
  },
  {
    key: 'dewi-santoso',
    name: 'Dewi Santoso',
    email: 'd.santoso@welzijnlindewoude.example',
    phone: '0300 12 35 34',
    employer,
    meet: 'Elke maandag van 10.00 tot 12.00 uur in de huiskamer aan de Lindestraat in het Centrum.',
    roles: [{ role: 'community_worker', area: 'zuidoost', from: '2022-02-01' }],
  },
];

const ofDistrictsAndVillages: readonly DemoPerson[] = [
  {
    key: 'jitske-hoekstra',
    name: 'Jitske Hoekstra',
    email: 'j.hoekstra@welzijnlindewoude.example',
    phone: '0300 12 35 35',
    employer,
    meet: 'Elke donderdag op de markt in Oudeveen en elke vrijdagochtend in de school in Nesse.',
    roles: [
      { role: 'community_worker', area: 'nesse', from: '2023-01-01' },
      { role: 'community_worker', area: 'oudeveen', from: '2021-06-01' },
    ],
  },
  {
    key: 'omar-benali',
    name: 'Omar Benali',
    email: 'o.benali@welzijnlindewoude.example',
    phone: '0300 12 35 36',
    employer,
    meet: 'Elke werkdag van 14.00 tot 17.00 uur in buurthuis De Merel aan het Vrijlandseplein.',
    roles: [{ role: 'community_worker', area: 'vrijland', from: '2022-10-01' }],
  },
  {
    key: 'gerrit-wolters',
    name: 'Gerrit Wolters',
    email: 'g.wolters@welzijnlindewoude.example',
    phone: '0300 12 35 37',
    employer,
    meet: 'Maandag in dorpshuis De Wilg in Broekhuizen, donderdag bij de molen in Ter Horst. Steeds van 10.00 tot 12.00 uur.',
    roles: [
      { role: 'community_worker', area: 'broekhuizen', from: '2020-03-01' },
      { role: 'community_worker', area: 'ter-horst', from: '2020-03-01' },
    ],
  },
  {
    key: 'cihan-demir',
    name: 'Cihan Demir',
    email: 'c.demir@welzijnlindewoude.example',
    phone: '0300 12 35 38',
    employer,
    meet: 'Elke dinsdag- en donderdagavond in het jongerencentrum aan de Havenstraat.',
    roles: [{ role: 'community_worker', area: 'sluiswijk', from: '2024-01-15' }],
  },
  {
    key: 'roos-terpstra',
    name: 'Roos Terpstra',
    email: 'r.terpstra@welzijnlindewoude.example',
    phone: '0300 12 35 39',
    employer,
    meet: 'Elke woensdagochtend in het dorpscafé aan de Brinkstraat in Kolkum.',
    roles: [{ role: 'community_worker', area: 'kolkum', from: '2023-09-01' }],
  },
  {
    key: 'priya-ramdin',
    name: 'Priya Ramdin',
    email: 'p.ramdin@welzijnlindewoude.example',
    phone: '0300 12 35 41',
    employer,
    meet: 'Elke maandag van 15.00 tot 17.00 uur in de wijkkeet aan de Weidelaan, samen met Samira.',
    roles: [{ role: 'community_worker', area: 'lage-weide', from: '2024-08-01' }],
  },
  {
    key: 'bram-kuiper',
    name: 'Bram Kuiper',
    email: 'b.kuiper@welzijnlindewoude.example',
    phone: '0300 12 35 42',
    employer,
    meet: 'Elke zaterdagochtend bij de koffiekar onder de linde op het Raadhuisplein.',
    roles: [
      { role: 'community_worker', area: 'lindewoude-centrum', from: '2021-11-01' },
      { role: 'community_worker', area: 'kamperbos', from: '2023-03-01' },
    ],
  },
  {
    key: 'anouk-verhey',
    name: 'Anouk Verhey',
    email: 'a.verhey@welzijnlindewoude.example',
    phone: '0300 12 35 43',
    employer,
    meet: 'Elke dinsdag van 19.00 tot 21.00 uur in het taalcafé in Het Ketelhuis.',
    roles: [{ role: 'community_worker', area: 'tienmaat', from: '2024-05-01' }],
  },
];

const earlier: readonly DemoPerson[] = [
  {
    key: 'theo-brinkman',
    name: 'Theo Brinkman',
    email: 't.brinkman@welzijnlindewoude.example',
    phone: '0300 12 35 44',
    employer,
    roles: [{ role: 'community_worker', area: 'midden', from: '2018-01-01', to: '2024-12-31' }],
  },
];

export const communityWorkers: readonly DemoPerson[] = [...ofRegions, ...ofDistrictsAndVillages, ...earlier];
