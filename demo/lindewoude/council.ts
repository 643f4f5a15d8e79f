// SPDX-License-Identifier: EUPL-1.2
import type { DemoMotion, DemoParty } from '../work-types.ts';

/** Invented, like everyone in it. */
export const parties: readonly DemoParty[] = [
  { key: 'belang', name: 'Lindewouds Belang', seats: 7 },
  { key: 'dorpen', name: 'Dorpen Samen', seats: 5 },
  { key: 'sociaal', name: 'Sociaal Lindewoude', seats: 5 },
  { key: 'groen', name: 'Groen Perspectief', seats: 3 },
  { key: 'ondernemend', name: 'Vrij en Ondernemend', seats: 3 },
];

const all = { belang: [7, 0], dorpen: [5, 0], sociaal: [5, 0], groen: [3, 0], ondernemend: [3, 0] } as const;

export const motions: readonly DemoMotion[] = [
  {
    number: 'M-31',
    kind: 'motion',
    title: 'Versterking gebiedsgericht werken',
    request:
      'In de nieuwe nota gebiedsgericht werken helder uiteen te zetten hoe het college, samen met de raad, vorm en inhoud wil geven aan gebiedsgericht werken, en wat daarbij de rollen en taken zijn van de gebiedswethouders, gebiedsregisseurs en andere partners in alle wijken en dorpen.',
    agendaItem: '7. Nota gebiedsgericht werken',
    submitters:
      'Hetty Zandstra (Sociaal Lindewoude), Douwe Prins (Dorpen Samen), Lot Ebbers (Groen Perspectief)',
    parties: ['sociaal', 'dorpen', 'groen'],
    votes: { ...all, belang: [4, 3], ondernemend: [0, 3] },
    decidedDaysAgo: 165,
    result: 'adopted',
    themes: ['openbare-ruimte', 'wonen', 'klimaat'],
    holder: 'ruud-bakker',
    responsible: 'annelies-vos',
    dueInDays: 38,
    thread: {
      brought: ['Water in de kelder en in de schuur', 'Bouwverkeer rijdt door onze straat'],
      from: ['3641304'],
      to: [
        { what: '3641310', daysAgo: 92 },
        { what: 'Voortgang gebiedsgericht werken', daysAgo: 40 },
        { what: 'Rollen en samenwerken: nieuwe versie', daysAgo: 11 },
      ],
    },
    updates: [
      {
        daysAgo: 153,
        by: 'annelies-vos',
        cites: ['3641304'],
        text: 'De herijking van gebiedsgericht werken, de rollen, de acties en het tijdspad worden gedeeld in een informatieve commissie. Er is gevraagd om dit te agenderen.',
      },
      {
        daysAgo: 92,
        by: 'annelies-vos',
        cites: ['3641310'],
        text: 'Er is geen dik beleidsstuk geschreven maar een infographic gemaakt over: “rollen en samenwerken gebiedsgericht werken”. Op basis daarvan vindt toetsing plaats met andere afdelingen om het aan te laten sluiten bij de nieuwe organisatie. Ook gaan de gebiedsregisseurs in gesprek met bewonersgroepen over samenwerking. Deze uitkomsten van intern en extern overleg zullen ter bespreking worden aangeboden voor de informatieve commissie.',
      },
      {
        daysAgo: 34,
        by: 'annelies-vos',
        text: 'De gesprekken met alle afdelingen en met alle bewonersgroepen zijn gevoerd.',
      },
      {
        daysAgo: 31,
        by: 'roos-verhagen',
        corrects: 34,
        cites: ['Rollen en samenwerken'],
        text: 'De gesprekken met de afdelingen Openbare ruimte, Wonen en Economie zijn gevoerd. Ook is de informatie gedeeld met bewonersgroepen en sommige gesprekken zullen nog plaatsvinden met hen. Deze terugkoppelingen worden meegenomen naar de informatieve commissie. De voorlopige conclusies zijn dat er bijstellingen komen op de voorgestelde rollen en samenwerkingsverbanden. De aangepaste functies worden weer besproken met de directie, met een voorgesteld pad van uitvoering na een positief besluit.',
      },
      {
        daysAgo: 9,
        by: 'annelies-vos',
        cites: ['Voortgang gebiedsgericht werken', 'Rollen en samenwerken: nieuwe versie'],
        text: 'De raad is via een informatieve commissie bijgepraat over de voortgang van gebiedsgericht werken, met de voorstellen die er liggen voor de rollen en taken. Deze worden de komende maanden verder aangescherpt samen met onder andere de gemeentelijke organisatie, bewonersgroepen en ketenpartners.',
      },
    ],
    parts: {
      title: 'Gesprek over rollen en taken met bewoners en partners',
      owners: ['joost-hendriks', 'marieke-de-boer', 'samira-el-idrissi', 'pieter-van-dam'],
      dueInDays: 12,
      most: 12,
      done: 7,
      busy: 3,
      note: 'Afspraak staat, de zaal is besproken.',
    },
  },
  {
    number: 'M-38',
    kind: 'motion',
    title: 'Veilig oversteken bij scholen',
    request:
      'Voor het nieuwe schooljaar bij alle basisscholen te bekijken of kinderen veilig kunnen oversteken, en de raad te laten weten wat er verbetert en wanneer.',
    agendaItem: '4. Begroting, programma Verkeer',
    submitters: 'Bram Oldenhof (Lindewouds Belang)',
    parties: ['belang', 'sociaal'],
    votes: all,
    decidedDaysAgo: 160,
    result: 'adopted',
    themes: ['verkeer', 'jeugd'],
    holder: 'sander-otten',
    organisation: 'verkeer',
    responsible: 'nadia-bouali',
    dueInDays: -16,
    updates: [
      {
        daysAgo: 104,
        by: 'nadia-bouali',
        text: 'Met alle scholen is een schouw gepland. Ouders lopen mee.',
      },
    ],
  },
  {
    number: 'M-40',
    kind: 'motion',
    title: 'Dorpshuizen open in de zomer',
    request:
      'Met de besturen af te spreken dat er in de zomer in elk dorp een plek open is om elkaar te ontmoeten.',
    parties: ['dorpen'],
    votes: { ...all, ondernemend: [0, 3] },
    decidedDaysAgo: 200,
    result: 'adopted',
    themes: ['zorg'],
    holder: 'meryem-kaya',
    responsible: 'marieke-de-boer',
    dueInDays: -30,
    updates: [
      {
        daysAgo: 60,
        by: 'marieke-de-boer',
        text: 'Met alle besturen zijn afspraken gemaakt over wie wanneer open is.',
      },
    ],
    settled: {
      daysAgo: 24,
      agreedDaysAgo: 26,
      proof: 'Het rooster van alle dorpshuizen staat op de site, en de raad kreeg het bij de stukken.',
    },
  },
  {
    number: 'M-42',
    kind: 'motion',
    title: 'Gratis parkeren op zaterdag',
    request: 'Het parkeren in het centrum op zaterdag gratis te maken.',
    parties: ['ondernemend'],
    votes: { belang: [0, 7], dorpen: [0, 5], sociaal: [0, 5], groen: [0, 3], ondernemend: [3, 0] },
    decidedDaysAgo: 90,
    result: 'rejected',
    themes: ['verkeer'],
    holder: 'sander-otten',
    updates: [],
  },
  {
    number: 'A-12',
    kind: 'amendment',
    title: 'Meer geld voor bomen',
    request: 'In de begroting 40.000 euro meer op te nemen voor bomen in versteende straten.',
    parties: ['groen', 'sociaal'],
    votes: { ...all, ondernemend: [0, 3] },
    decidedDaysAgo: 160,
    result: 'adopted',
    themes: ['groen', 'klimaat'],
    holder: 'ruud-bakker',
    organisation: 'groen',
    responsible: 'piet-jansen',
    dueInDays: 90,
    updates: [
      { daysAgo: 40, by: 'piet-jansen', text: 'De straten zijn gekozen. In november wordt geplant.' },
    ],
  },
  {
    kind: 'pledge',
    title: 'Raad ontvangt elk kwartaal cijfers over meldingen per gebied',
    request:
      'De wethouder stuurt de raad na elk kwartaal hoeveel meldingen er per gebied waren en hoe snel die zijn beantwoord.',
    agendaItem: '3. Rondvraag',
    parties: ['dorpen'],
    decidedDaysAgo: 70,
    themes: [],
    holder: 'ruud-bakker',
    responsible: 'joost-hendriks',
    dueInDays: 6,
    updates: [],
  },
  {
    kind: 'pledge',
    title: 'Terugkoppeling over het zwembad in de avond',
    request: 'De wethouder laat weten of het zwembad ook in de avond open kan.',
    decidedDaysAgo: 45,
    themes: ['sport'],
    holder: 'ruud-bakker',
    dueInDays: 30,
    isInternal: true,
    updates: [],
  },
  {
    number: 'SV-2026-09',
    kind: 'question',
    title: 'Hoe staat het met de lantaarnpalen in de Sluiswijk?',
    request:
      'Wanneer worden de lantaarnpalen in de Sluiswijk vervangen, en is het tot die tijd veilig genoeg?',
    submitters: 'Douwe Prins',
    parties: ['dorpen'],
    decidedDaysAgo: 20,
    themes: ['openbare-ruimte', 'veiligheid'],
    holder: 'sander-otten',
    organisation: 'openbare-ruimte',
    responsible: 'piet-jansen',
    dueInDays: 10,
    updates: [
      {
        daysAgo: 4,
        by: 'piet-jansen',
        text: 'De aannemer is gevraagd om een datum. Het antwoord wordt geschreven.',
      },
    ],
  },
];
