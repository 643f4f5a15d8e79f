// SPDX-License-Identifier: EUPL-1.2

import type { DemoEntry } from '../types.ts';

/** Who outside Lindewoude's town hall is there for what. */
export const directory: readonly DemoEntry[] = [
  {
    key: 'waterschap',
    name: 'Waterschap De Zwanenstroom',
    purpose: 'Sloten, vijvers, dijken en riooloverstorten. Ook voor muskusratten en stank uit het water.',
    phone: '0300 12 35 40',
    email: 'loket@waterschapzwanenstroom.example',
    website: 'https://waterschapzwanenstroom.example/melden',
    hours: 'Dag en nacht bij gevaar. Anders maandag tot en met vrijdag, 8 tot 17 uur.',
    themes: ['groen', 'klimaat'],
  },
  {
    key: 'provincie',
    name: 'Provincie, wegen en vaarwegen',
    purpose:
      'De provinciale weg langs Oudeveen, met zijn rotondes, verlichting en fietspad, en de bruggen over de vaart.',
    phone: '0300 12 36 10',
    email: 'wegen@provincieloket.example',
    website: 'https://provincieloket.example/wegen',
    hours: 'Maandag tot en met vrijdag, 9 tot 17 uur.',
    themes: ['verkeer'],
  },
  {
    key: 'de-linde',
    name: 'Woningstichting De Linde, reparaties',
    purpose: 'Gebreken aan een huurhuis van De Linde: lekkage, schimmel, verwarming, lift en portiek.',
    phone: '0300 12 35 21',
    email: 'reparaties@woningstichtingdelinde.example',
    website: 'https://woningstichtingdelinde.example/reparatie',
    hours: 'Maandag tot en met vrijdag, 8 tot 16 uur. Bij spoed ook daarbuiten.',
    themes: ['wonen'],
  },
  {
    key: 'buurtbemiddeling',
    name: 'Buurtbemiddeling Lindewoude',
    purpose:
      'Ruzie of overlast tussen buren. Twee vrijwilligers helpen om er samen uit te komen. Het kost niets en blijft onder u.',
    phone: '0300 12 35 31',
    email: 'bemiddeling@welzijnlindewoude.example',
    website: '',
    hours: 'Maandag tot en met donderdag, 9 tot 12 uur.',
    themes: ['wonen', 'veiligheid'],
  },
  {
    key: 'politie',
    name: 'Politie, geen spoed',
    purpose: 'Aangifte, verdachte situaties en een gesprek met de wijkagent. Is er gevaar? Bel dan 112.',
    phone: '0300 12 35 11',
    email: '',
    website: 'https://politielindewoude.example',
    hours: 'Dag en nacht.',
    themes: ['veiligheid'],
  },
  {
    key: 'wijkteam',
    name: 'Sociaal wijkteam',
    purpose: 'Zorg voor uzelf of voor een ander, opvoeden, eenzaamheid en mantelzorg.',
    phone: '0300 12 35 33',
    email: 'wijkteam@welzijnlindewoude.example',
    website: '',
    hours: 'Maandag tot en met vrijdag, 9 tot 13 uur. Inloop in het buurthuis op dinsdag.',
    themes: ['zorg', 'jeugd'],
  },
  {
    key: 'geldfit',
    name: 'Geldloket Lindewoude',
    purpose: 'Zorgen over geld, een brief die u niet begrijpt, of toeslagen aanvragen.',
    phone: '0300 12 35 35',
    email: 'geldloket@welzijnlindewoude.example',
    website: '',
    hours: 'Inloop op maandag en woensdag, 9 tot 12 uur, in de bibliotheek.',
    themes: ['financien', 'zorg'],
  },
  {
    key: 'energiecoaches',
    name: 'Energiecoaches Lindewoude',
    purpose: 'Minder stoken en minder betalen: een buurtgenoot komt bij u thuis kijken wat er kan.',
    phone: '',
    email: 'coaches@energielindewoude.example',
    website: 'https://energielindewoude.example',
    hours: '',
    themes: ['klimaat', 'wonen'],
  },
];
