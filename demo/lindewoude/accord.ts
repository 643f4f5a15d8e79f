// SPDX-License-Identifier: EUPL-1.2

/** What Lindewoude's coalition agreed, how far that is, and what shows it. Everything here is invented. */

export const accordItems = [
  {
    title: 'Elk gebied een eigen buurtbudget',
    text: 'Bewoners beslissen zelf over geld voor hun straat of dorp. Elk gebied krijgt een eigen bedrag per jaar.',
    aims: ['In elk van de vier gebieden een budget', 'Een besluit binnen vier weken'],
    themes: ['financien'],
    holder: 'ruud-bakker',
    initiatives: 2,
  },
  {
    title: 'In elk dorp een plek om elkaar te ontmoeten',
    text: 'Een dorpshuis, een buurtkamer of een hoek in de kantine: overal is een plek waar de koffie klaarstaat.',
    aims: ['Zes dorpen, zes plekken', 'Open op minstens twee dagen in de week'],
    themes: ['zorg', 'cultuur'],
    holder: 'meryem-kaya',
    initiatives: 3,
  },
  {
    title: 'Een digitaal panel per gebied',
    text: 'Inwoners van elk gebied kunnen met hun telefoon over plannen meedenken.',
    aims: ['Vier panels, elk met driehonderd leden'],
    themes: [],
    holder: 'hanneke-visser',
    initiatives: 0,
  },
  {
    title: 'Binnen een week antwoord voor wie iets vraagt',
    text: 'Wie de gemeente iets vraagt of meldt, weet binnen een week waar hij aan toe is. Wie het langer laat duren, zegt waarom.',
    aims: ['Gemiddeld hoogstens vijf werkdagen tot het antwoord', 'In alle vier de gebieden'],
    themes: [],
    holder: 'hanneke-visser',
    initiatives: 0,
  },
  {
    title: 'Van elk dorp en elke wijk een plan op één bladzijde',
    text: 'Bewoners en gemeente schrijven samen op wat er de komende jaren moet gebeuren, en hangen het op waar iedereen het ziet.',
    aims: ['Twaalf plannen, met bewoners gemaakt'],
    themes: ['openbare-ruimte'],
    holder: 'sander-otten',
    initiatives: 0,
  },
] as const;

/** By the title of the item; the newest last. */
export const accordNotes = [
  {
    item: 'Veilig lopen en fietsen naar school',
    state: 'under_way',
    daysAgo: 260,
    text: 'Bij zes van de elf scholen is met ouders en kinderen gelopen. Hun lijst met enge plekken is de basis voor het werk.',
  },
  {
    item: 'Veilig lopen en fietsen naar school',
    state: 'under_way',
    daysAgo: 24,
    text: 'Bij vier scholen is de oversteek klaar. In Kolkum en Broekhuizen begint het werk na de bouwvak.',
  },
  {
    item: 'Elk gebied een eigen buurtbudget',
    state: 'under_way',
    daysAgo: 400,
    text: 'De raad nam de regeling voor de buurtbon aan. Midden en Zuidoost beginnen.',
  },
  {
    item: 'Elk gebied een eigen buurtbudget',
    state: 'under_way',
    daysAgo: 40,
    text: 'Drie van de vier gebieden hebben een budget; Noord volgt. De eerste bonnen zijn uitgegeven. Het deel van de inwoners dat zich inzet groeit, maar het doel is nog niet bereikt.',
  },
  {
    item: 'In elk dorp een plek om elkaar te ontmoeten',
    state: 'under_way',
    daysAgo: 75,
    text: 'Vier van de zes dorpen hebben een plek. In Ter Horst zoekt een groep bewoners nog naar een ruimte.',
  },
  {
    item: 'Een digitaal panel per gebied',
    state: 'dropped',
    daysAgo: 120,
    text: 'Het college stopt ermee. Uit de proef in West bleek dat vooral mensen meededen die toch al van zich lieten horen. Het geld gaat naar de koffiekar.',
  },
  {
    item: 'Binnen een week antwoord voor wie iets vraagt',
    state: 'under_way',
    daysAgo: 180,
    text: 'Gemiddeld duurt een antwoord achtenhalve werkdag. De gebiedsteams spreken elke ochtend door wat er nieuw is en wie het oppakt.',
  },
  {
    item: 'Binnen een week antwoord voor wie iets vraagt',
    state: 'reached',
    daysAgo: 9,
    text: 'Gemiddeld heeft een inwoner na vierenhalve werkdag antwoord, in elk gebied binnen de vijf dagen. Wij blijven het meten.',
  },
] as const;

export const indicators = [
  {
    title: 'Inwoners die zich inzetten voor hun buurt',
    source: 'Leefbaarheidsmonitor, elk jaar in oktober',
    unit: '%',
    aim: 'in 2027 een kwart van de inwoners',
    aimNumber: 25,
    namedBy: 'Sociaal Lindewoude',
    item: 'Elk gebied een eigen buurtbudget',
    values: [
      { daysAgo: 1130, amount: 16 },
      { daysAgo: 765, amount: 18 },
      { daysAgo: 400, amount: 19 },
      { daysAgo: 35, amount: 22 },
    ],
  },
  {
    title: 'Inwoners die zich ’s avonds veilig voelen in hun buurt',
    source: 'Leefbaarheidsmonitor, elk jaar in oktober',
    unit: '%',
    aim: 'acht van de tien inwoners',
    aimNumber: 80,
    namedBy: 'Dorpen Samen',
    values: [
      { daysAgo: 765, amount: 73 },
      { daysAgo: 400, amount: 64 },
      {
        daysAgo: 400,
        amount: 71,
        corrects: 64,
        source: 'Leefbaarheidsmonitor, zonder de dubbele antwoorden',
      },
      { daysAgo: 35, amount: 74 },
    ],
  },
  {
    title: 'Werkdagen tot een inwoner antwoord heeft',
    source: 'Meent',
    unit: 'dagen',
    aim: 'gemiddeld hoogstens vijf',
    aimNumber: 5,
    item: 'Binnen een week antwoord voor wie iets vraagt',
    values: [
      { daysAgo: 330, words: 'Nog niet gemeten: de gebiedsteams begonnen net.' },
      { daysAgo: 180, amount: 8.5 },
      { daysAgo: 90, amount: 6 },
      { daysAgo: 10, amount: 4.5 },
    ],
  },
] as const;
