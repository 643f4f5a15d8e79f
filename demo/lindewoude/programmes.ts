// SPDX-License-Identifier: EUPL-1.2
import type { DemoProgramme } from '../work-types.ts';

/** What Lindewoude wants to reach. Everything here is invented. */
export const programmes: readonly DemoProgramme[] = [
  {
    key: 'omgevingsvisie',
    kind: 'environment_vision',
    title: 'Omgevingsvisie Lindewoude 2040',
    text: 'Hoe wij wonen, werken en naar buiten gaan over vijftien jaar. De vier gebieden houden hun eigen gezicht.',
    aims: [
      'Elk dorp en elke wijk heeft een plek om elkaar te ontmoeten',
      'Binnen tien minuten lopen is er groen',
      'Nieuwe woningen passen bij de straat',
    ],
    themes: ['wonen', 'groen', 'openbare-ruimte'],
    from: '2024-01-01',
  },
  {
    key: 'transformatieplan',
    kind: 'transformation_plan',
    title: 'Samen gezond: transformatieplan sociaal domein',
    text: 'Hulp begint dichtbij huis. Wie iets nodig heeft, vindt eerst een buur, dan een vrijwilliger, en altijd iemand die meedenkt.',
    aims: ['Minder mensen voelen zich eenzaam', 'Jongeren hebben een plek en een doel'],
    themes: ['zorg', 'jeugd'],
    from: '2025-01-01',
    to: '2028-12-31',
  },
  {
    key: 'klimaat',
    kind: 'climate_energy_circularity',
    title: 'Klimaat, energie en circulariteit',
    text: 'Koelere straten, huizen die minder energie vragen, en minder weggooien.',
    aims: ['In elke wijk een koele route', 'Een kwart minder restafval'],
    themes: ['klimaat'],
    from: '2024-07-01',
    to: '2030-12-31',
  },
  {
    key: 'veiligheid',
    kind: 'safety_plan',
    title: 'Veiligheidsplan: samen op straat',
    text: 'Veilig is wat veilig voelt. Politie, jongerenwerk, ondernemers en bewoners pakken het per buurt op.',
    aims: ['Meer bewoners voelen zich ’s avonds veilig', 'Jongeren worden aangesproken, niet weggestuurd'],
    themes: ['veiligheid'],
    from: '2025-01-01',
    to: '2028-12-31',
  },
  {
    key: 'veilig-naar-school',
    kind: 'coalition_accord',
    title: 'Veilig lopen en fietsen naar school',
    text: 'Elk kind kan zelf naar school, lopend of op de fiets.',
    aims: ['Bij elke school een veilige oversteek'],
    themes: ['verkeer', 'onderwijs'],
    holder: 'sander-otten',
    from: '2022-06-16',
  },
];
