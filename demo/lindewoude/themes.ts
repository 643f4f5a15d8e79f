// SPDX-License-Identifier: EUPL-1.2

import type { DemoTheme } from '../types.ts';

export const themes: readonly DemoTheme[] = [
  { slug: 'verkeer', name: 'Verkeer en parkeren', nameEn: 'Traffic and parking' },
  { slug: 'groen', name: 'Groen en natuur', nameEn: 'Green spaces and nature' },
  { slug: 'openbare-ruimte', name: 'Straat en plein', nameEn: 'Streets and squares' },
  { slug: 'veiligheid', name: 'Veiligheid', nameEn: 'Safety' },
  { slug: 'sport', name: 'Sport en bewegen', nameEn: 'Sport and exercise' },
  { slug: 'jeugd', name: 'Jeugd', nameEn: 'Young people' },
  { slug: 'zorg', name: 'Zorg en welzijn', nameEn: 'Care and wellbeing' },
  { slug: 'wonen', name: 'Wonen', nameEn: 'Housing' },
  { slug: 'onderwijs', name: 'Onderwijs', nameEn: 'Education' },
  { slug: 'klimaat', name: 'Klimaat en energie', nameEn: 'Climate and energy' },
  { slug: 'cultuur', name: 'Cultuur en evenementen', nameEn: 'Culture and events' },
  { slug: 'financien', name: 'Belasting en geld', nameEn: 'Taxes and finance' },
];
