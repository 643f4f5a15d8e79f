// SPDX-License-Identifier: EUPL-1.2
import type { DemoCoordinated } from '../work-types.ts';

/** What portfolio holders must know or answer before the municipality supports something; other themes: know. */
export const consulted = ['sport', 'financien', 'veiligheid', 'verkeer'];
export const needNotKnow = ['onderwijs'];

export const secretary = { name: 'Karin Veldhuis', email: 'gemeentesecretaris@lindewoude.example' };

/** Who gets the mails of an alderman as well. */
export const assistants = [
  { alderman: 'ruud-bakker', name: 'Lotte Prins', email: 'bestuurssecretariaat.bakker@lindewoude.example' },
  { alderman: 'sander-otten', name: 'Daan Kuiper', email: 'bestuurssecretariaat.otten@lindewoude.example' },
];

/** Initiatives about which portfolio holders were asked, each at another point. Everything here is invented. */
export const coordinated: readonly DemoCoordinated[] = [
  {
    title: 'Voetbalkooi bij de ijsbaan',
    body: 'Jongeren uit het dorp willen een kooi waar ook ’s avonds gevoetbald kan worden. Zij regelen zelf het toezicht en houden de plek schoon.',
    area: 'oudeveen',
    themes: ['sport', 'jeugd'],
    by: 'marieke-de-boer',
    askedDaysAgo: 14,
    message: 'De jongeren willen in het voorjaar beginnen. Kunt u zich vinden in een kooi op deze plek?',
  },
  {
    title: 'Wilde bloemen langs de Sluiskade',
    body: 'Bewoners zaaien de berm in en maaien zelf, twee keer per jaar.',
    area: 'sluiswijk',
    themes: ['groen', 'openbare-ruimte'],
    by: 'joost-hendriks',
    askedDaysAgo: 9,
    message: 'Wij steunen dit graag. De berm is van Straat en plein: weet u ervan?',
    answer: {
      of: 'sander-otten',
      kind: 'agreed_if',
      words: 'De fietsers houden goed zicht bij de brug.',
      daysAgo: 7,
    },
  },
  {
    title: 'Zomerbioscoop op de brink',
    body: 'Drie avonden film in de open lucht, met een scherm van de muziekvereniging en stoelen van de school.',
    area: 'kolkum',
    themes: ['cultuur', 'veiligheid'],
    by: 'samira-el-idrissi',
    askedDaysAgo: 6,
    message: 'Het is een avondevenement midden in het dorp. Hoe staat u hierin?',
    answer: { of: 'hanneke-visser', kind: 'talk', words: 'Donderdag na vier uur, of bel mij.', daysAgo: 5 },
  },
  {
    title: 'Beweegtuin achter De Wilg',
    body: 'Ouderen en de fysiotherapeut maken samen een tuin met toestellen. Wie wil, beweegt er elke ochtend onder begeleiding.',
    area: 'broekhuizen',
    themes: ['sport', 'zorg'],
    by: 'joost-hendriks',
    askedDaysAgo: 1,
    message: 'Het dorpshuis geeft de grond. Graag horen wij of u hiervan weet.',
  },
  {
    title: 'Straatspeeldag op het Fabrieksplein',
    body: 'Een middag geen auto’s en wel spelletjes, door de ouders van de speelgroep.',
    area: 'tienmaat',
    themes: ['verkeer'],
    by: 'yusuf-demir',
    askedDaysAgo: 4,
    message: 'De straat gaat één middag dicht. Akkoord?',
    skip: { theme: 'verkeer', reason: 'De speeldag is zaterdag al. De wethouder is mondeling bijgepraat.' },
  },
  {
    title: 'Buurtmoestuin Het Ketelhuis',
    body: 'Een moestuin met tien bakken, voor iedereen in de wijk.',
    area: 'tienmaat',
    themes: ['groen', 'wonen'],
    by: 'yusuf-demir',
    askedDaysAgo: 11,
    message: 'Wij willen de bakken betalen uit de buurtbon. Weet u ervan?',
    answer: { of: 'ruud-bakker', kind: 'known', words: null, daysAgo: 10 },
  },
];

/** What somebody who visits must know. */
export const areaNotes = [
  {
    area: 'broekhuizen',
    by: 'joost-hendriks',
    daysAgo: 12,
    text: 'Over de sluiting van de peuterspeelzaal is het dorp nog boos. Begin er niet zelf over.',
  },
  {
    area: 'sluiswijk',
    by: 'joost-hendriks',
    daysAgo: 20,
    text: 'Twee buren op de Sluiskade liggen overhoop over een schutting. De wijkagent bemiddelt.',
  },
];

/** Before an initiative is supported: to the holders of its themes, and of a theme without one. */
export const wantToSupport = 'Wij willen dit steunen. Kunt u zich daarin vinden?';
export const nobodyHolds = 'Niemand heeft dit thema nu.';
