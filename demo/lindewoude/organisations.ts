// SPDX-License-Identifier: EUPL-1.2

import type { DemoOrganisation } from '../types.ts';

const departments: readonly DemoOrganisation[] = [
  {
    key: 'openbare-ruimte',
    kind: 'department',
    name: 'Openbare ruimte',
    email: 'openbareruimte@lindewoude.example',
    phone: '0300 12 34 51',
  },
  {
    key: 'verkeer',
    kind: 'department',
    name: 'Verkeer',
    email: 'verkeer@lindewoude.example',
    phone: '0300 12 34 52',
  },
  {
    key: 'toezicht-handhaving',
    kind: 'department',
    name: 'Toezicht en handhaving',
    email: 'toezicht@lindewoude.example',
    phone: '0300 12 34 53',
  },
  {
    key: 'wonen',
    kind: 'department',
    name: 'Wonen',
    email: 'wonen@lindewoude.example',
    phone: '0300 12 34 54',
  },
  {
    key: 'groen',
    kind: 'department',
    name: 'Groen',
    email: 'groen@lindewoude.example',
    phone: '0300 12 34 55',
  },
  {
    key: 'sociaal-domein',
    kind: 'department',
    name: 'Sociaal domein',
    email: 'sociaaldomein@lindewoude.example',
    phone: '0300 12 34 56',
  },
];

const partners: readonly DemoOrganisation[] = [
  {
    key: 'politie',
    kind: 'partner',
    name: 'Politie, basisteam Lindewoude',
    email: 'wijkagenten@politielindewoude.example',
    phone: '0300 12 35 10',
  },
  {
    key: 'woningstichting-de-linde',
    kind: 'partner',
    name: 'Woningstichting De Linde',
    email: 'wijkbeheer@woningstichtingdelinde.example',
    phone: '0300 12 35 20',
  },
  {
    key: 'welzijn-lindewoude',
    kind: 'partner',
    name: 'Welzijn Lindewoude',
    email: 'info@welzijnlindewoude.example',
    phone: '0300 12 35 30',
  },
  {
    key: 'waterschap',
    kind: 'partner',
    name: 'Waterschap De Zwanenstroom',
    email: 'meldingen@waterschapzwanenstroom.example',
    phone: '0300 12 35 40',
  },
];

export const organisations: readonly DemoOrganisation[] = [...departments, ...partners];
