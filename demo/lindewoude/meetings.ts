// SPDX-License-Identifier: EUPL-1.2
import type { DemoMoment } from '../types.ts';

/** Where and when the teams can be met, from the next such day of the week on (1: Monday). Everything here is invented. */
export const meetings: readonly DemoMoment[] = [
  {
    area: 'broekhuizen',
    kind: 'office_hour',
    place: 'Dorpshuis De Wilg, Dorpsstraat',
    weekday: 2,
    from: '10:00',
    to: '12:00',
    rhythm: 'weekly',
  },
  {
    area: 'sluiswijk',
    kind: 'coffee_cart',
    place: 'Sluiskade, bij de brug',
    weekday: 4,
    from: '14:00',
    to: '16:00',
    rhythm: 'fortnightly',
  },
  {
    area: 'oudeveen',
    kind: 'office_hour',
    place: 'De markt in Oudeveen',
    weekday: 4,
    from: '09:00',
    to: '11:30',
    rhythm: 'weekly',
  },
  {
    area: 'lage-weide',
    kind: 'office_hour',
    place: 'De wijkkeet aan de Weidelaan',
    weekday: 1,
    from: '15:00',
    to: '17:00',
    rhythm: 'weekly',
  },
  {
    area: 'midden',
    kind: 'walk',
    place: 'We beginnen bij de molen in Kolkum',
    weekday: 6,
    from: '10:30',
    to: '12:00',
    rhythm: 'four_weekly',
  },
];
