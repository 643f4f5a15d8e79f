// SPDX-License-Identifier: EUPL-1.2
import type { DemoBudget, DemoGrant } from '../types.ts';

const voucher = {
  kind: 'voucher',
  most: 500,
  decider: 'area_manager',
  about:
    'Voor wat u samen met uw buren doet: een bankje, een buurtfeest, planten voor het plein. Niet voor eten en drank alleen.',
  aboutEn:
    'For what you do together with your neighbours: a bench, a street party, plants for the square. Not for food and drink alone.',
} as const;

export const budgets: readonly DemoBudget[] = [
  { ...voucher, area: 'midden', amount: 6000 },
  { ...voucher, area: 'noord', amount: 4000 },
  { ...voucher, area: 'west', amount: 3500 },
  { ...voucher, area: 'zuidoost', amount: 7500 },
  {
    area: 'midden',
    kind: 'small_grant',
    amount: 15000,
    most: 4000,
    decider: 'area_alderman',
    about: 'Voor een plan dat langer duurt of meer kost dan een buurtbon. De gebiedswethouder besluit.',
    aboutEn: 'For a plan that takes longer or costs more than a voucher. The area alderman decides.',
  },
];

/** What initiatives asked, and what came of it; in every state at least once. */
export const grants: readonly DemoGrant[] = [
  {
    title: 'Regenton voor de buurttuin',
    body: 'Elf buren geven om de beurt water. Met een regenton hoeft er minder gesjouwd te worden.',
    area: 'sluiswijk',
    theme: 'groen',
    kind: 'voucher',
    asked: 320,
    purpose: 'Twee regentonnen met een kraan en een goot.',
    way: 'bill',
    granted: 320,
    daysAgo: 52,
    paidDaysAgo: 40,
    returned: 42.5,
  },
  {
    title: 'Straatfeest aan de Brinkweg',
    body: 'Nieuwe buren en oude buren eten samen aan één lange tafel.',
    area: 'broekhuizen',
    theme: 'cultuur',
    kind: 'voucher',
    asked: 500,
    purpose: 'Tafels, banken en een tent voor als het regent.',
    way: 'transfer',
    granted: 350,
    note: 'De tafels en banken betalen wij. Een tent kunt u gratis lenen bij de gemeentewerf.',
    daysAgo: 19,
    paidDaysAgo: 12,
  },
  {
    title: 'Pannakooi naast het sportpark',
    body: 'Jongeren uit Ter Horst willen na school kunnen voetballen zonder lid te zijn.',
    area: 'ter-horst',
    theme: 'sport',
    kind: 'small_grant',
    asked: 3600,
    purpose: 'Een tweedehands pannakooi, met plaatsen door vrijwilligers.',
    way: 'bill',
    granted: 3600,
  },
  {
    title: 'Geveltuinen in de Sluisstraat',
    body: 'Zestien huizen willen een tegel eruit en een plant erin.',
    area: 'sluiswijk',
    theme: 'klimaat',
    kind: 'voucher',
    asked: 480,
    purpose: 'Planten en aarde voor zestien geveltuinen.',
    way: 'goods',
  },
  {
    title: 'Vuurwerk bij de ijsbaan',
    body: 'De ijsclub wil het seizoen feestelijk openen.',
    area: 'oudeveen',
    theme: 'cultuur',
    kind: 'voucher',
    asked: 450,
    purpose: 'Vuurwerk voor de opening.',
    way: 'transfer',
    daysAgo: 30,
    refusal: 'Voor vuurwerk geven wij geen buurtbon. Voor lichtjes of muziek wel: wij denken graag mee.',
  },
  {
    title: 'Bankje bij de oude molen',
    body: 'Wie een ommetje maakt, wil halverwege even zitten.',
    area: 'nesse',
    theme: 'openbare-ruimte',
    kind: 'voucher',
    asked: 400,
    purpose: 'Een bankje van oud hout uit het dorp.',
    way: 'bill',
    granted: 400,
  },
];
