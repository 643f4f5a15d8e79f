// SPDX-License-Identifier: EUPL-1.2

import type { DemoOrganisation } from '../types.ts';
import { localParties } from './local-parties.ts';

const departments: readonly DemoOrganisation[] = [
  {
    key: 'openbare-ruimte',
    kind: 'department',
    name: 'Openbare ruimte',
    email: 'openbareruimte@lindewoude.example',
    phone: '0300 12 34 51',
    themes: ['openbare-ruimte'],
    contacts: [
      {
        name: 'Piet Jansen',
        role: 'opzichter',
        email: 'p.jansen@lindewoude.example',
        phone: '0300 12 34 61',
      },
      { name: 'Mirjam Bos', role: 'planning', phone: '0300 12 34 69' },
    ],
  },
  {
    key: 'verkeer',
    kind: 'department',
    name: 'Verkeer',
    email: 'verkeer@lindewoude.example',
    phone: '0300 12 34 52',
    themes: ['verkeer'],
    contacts: [
      {
        name: 'Nadia Bouali',
        role: 'verkeerskundige',
        email: 'n.bouali@lindewoude.example',
        phone: '0300 12 34 62',
      },
    ],
  },
  {
    key: 'toezicht-handhaving',
    kind: 'department',
    name: 'Toezicht en handhaving',
    email: 'toezicht@lindewoude.example',
    phone: '0300 12 34 53',
    themes: ['veiligheid', 'openbare-ruimte'],
    contacts: [{ name: 'Ton Willems', role: 'coördinator toezicht', phone: '0300 12 34 63' }],
  },
  {
    key: 'wonen',
    kind: 'department',
    name: 'Wonen',
    email: 'wonen@lindewoude.example',
    phone: '0300 12 34 54',
    themes: ['wonen'],
    contacts: [{ name: 'Els van Loon', role: 'adviseur wonen', phone: '0300 12 34 64' }],
  },
  {
    key: 'groen',
    kind: 'department',
    name: 'Groen',
    email: 'groen@lindewoude.example',
    phone: '0300 12 34 55',
    themes: ['groen', 'klimaat'],
    contacts: [
      { name: 'Joke Terpstra', role: 'bomen en plantsoenen', phone: '0300 12 34 66' },
      { name: 'Rob de Wit', role: 'speelplekken', phone: '0300 12 34 67' },
    ],
  },
  {
    key: 'sociaal-domein',
    kind: 'department',
    name: 'Sociaal domein',
    email: 'sociaaldomein@lindewoude.example',
    phone: '0300 12 34 56',
    themes: ['zorg', 'jeugd'],
    contacts: [{ name: 'Farah Aziz', role: 'consulent', phone: '0300 12 34 68' }],
  },
];

const partners: readonly DemoOrganisation[] = [
  {
    key: 'politie',
    kind: 'partner',
    branch: 'police',
    name: 'Politie, basisteam Lindewoude',
    email: 'wijkagenten@politielindewoude.example',
    phone: '0300 12 35 10',
    themes: ['veiligheid'],
    contacts: [
      {
        name: 'Karin Dekker',
        role: 'wijkagent Midden en Noord',
        email: 'karin.dekker@politielindewoude.example',
        phone: '0300 12 35 12',
      },
      { name: 'Dennis Smit', role: 'wijkagent Zuid', phone: '0300 12 35 13' },
    ],
  },
  {
    key: 'woningstichting-de-linde',
    kind: 'partner',
    branch: 'housing_corporation',
    name: 'Woningstichting De Linde',
    email: 'wijkbeheer@woningstichtingdelinde.example',
    phone: '0300 12 35 20',
    themes: ['wonen'],
    areas: ['sluiswijk', 'tienmaat'],
    contacts: [
      {
        name: 'Patrick Vos',
        role: 'wijkbeheerder',
        email: 'p.vos@woningstichtingdelinde.example',
        phone: '0300 12 35 22',
      },
    ],
  },
  {
    key: 'welzijn-lindewoude',
    kind: 'partner',
    branch: 'care',
    name: 'Welzijn Lindewoude',
    email: 'info@welzijnlindewoude.example',
    phone: '0300 12 35 30',
    themes: ['zorg', 'jeugd'],
    contacts: [{ name: 'Ilse Mooij', role: 'teamleider', phone: '0300 12 35 32' }],
  },
  {
    key: 'waterschap',
    kind: 'partner',
    branch: 'other',
    name: 'Waterschap De Zwanenstroom',
    email: 'meldingen@waterschapzwanenstroom.example',
    phone: '0300 12 35 40',
    themes: ['groen', 'klimaat'],
    contacts: [{ name: 'Bart Hoekstra', role: 'rayonbeheerder', phone: '0300 12 35 41' }],
  },
];

export const organisations: readonly DemoOrganisation[] = [...departments, ...partners, ...localParties];
