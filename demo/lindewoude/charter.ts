// SPDX-License-Identifier: EUPL-1.2

/** What was said about the first version and what was done with it, and what is said about the draft now. */
type DemoComment = {
  by: 'residents' | 'department' | 'partner' | 'resident';
  organisation: string;
  task?: string;
  body: string;
  email?: string;
  isShown?: boolean;
  answer?: { outcome: 'adopted' | 'partly' | 'not_adopted'; text: string };
};

export const firstCharter = {
  title: 'Rollen en samenwerken',
  intro:
    'In Lindewoude werken we per gebied. Daar hoort bij dat iedereen weet wie wat doet. Geen dik stuk papier, maar één plaat. Zo weet u bij wie u moet zijn, en weten wij het van elkaar.',
  comments: [
    {
      by: 'residents',
      organisation: 'Dorpsbelangen Nesse',
      task: 'Laten weten wat ermee is gedaan',
      body: 'Wij horen vaak pas na maanden iets. Zet erbij dat wij altijd iets te horen krijgen, ook als het nee is.',
      isShown: true,
      answer: {
        outcome: 'adopted',
        text: 'U hebt gelijk. Het staat er nu bij: u hoort wat ervan kwam, ook als het antwoord nee is.',
      },
    },
    {
      by: 'department',
      organisation: 'Afdeling Openbare ruimte',
      task: 'Vragen uitzoeken en oplossen',
      body: 'Laat de gebiedsregisseur eerst kijken of een vraag al bij ons bekend is.',
      isShown: true,
      answer: {
        outcome: 'partly',
        text: 'De gebiedsregisseur ziet voortaan of een vraag al is gesteld. De vraag beantwoorden blijft werk van de afdeling.',
      },
    },
  ] satisfies DemoComment[],
  steps: [
    {
      what: 'Elke afdeling wijst iemand aan voor vragen uit de gebieden',
      owner: 'Directie',
      inDays: 30,
      isDone: true,
    },
    {
      what: 'Kennismaken met bewonersgroepen in alle wijken en dorpen',
      owner: 'Gebiedsregisseurs',
      inDays: 90,
      isDone: true,
    },
    {
      what: 'Na een jaar bespreken hoe het gaat, ook met bewonersgroepen',
      owner: 'Gebiedswethouders',
      inDays: 520,
      isDone: false,
    },
  ],
};

export const secondCharter = {
  title: 'Rollen en samenwerken: nieuwe versie',
  intro:
    'Na een jaar werken met deze rollen passen we ze aan. Nieuw is dat bewonersgroepen meebeslissen over klein geld voor hun buurt, en dat de opbouwwerker een eigen taak krijgt voor wie we nog niet kennen.',
  tasks: [
    {
      group: 'Contact met inwoners',
      name: 'Mensen opzoeken die wij nog niet kennen',
      explanation:
        'Niet iedereen komt naar een bewonersavond. Daarom gaan wij langs, op het plein en aan de deur.',
      marks: { community_worker: 'does', area_manager: 'does', partners: 'asked', area_alderman: 'told' },
    },
    {
      group: 'Initiatieven',
      name: 'Klein geld voor de buurt verdelen',
      explanation: 'Buurtbonnen en kleine bijdragen. Bewonersgroepen beslissen mee.',
      marks: { residents: 'decides', area_manager: 'does', departments: 'told', portfolio_holder: 'told' },
    },
  ] as const,
  comments: [
    {
      by: 'residents',
      organisation: 'Wijkraad Sluiswijk',
      task: 'Klein geld voor de buurt verdelen',
      body: 'Heel goed dat wij meebeslissen. Hoeveel geld is er per buurt, en wie telt de stemmen?',
      email: 'wijkraad@sluiswijk.example',
      isShown: true,
      answer: {
        outcome: 'partly',
        text: 'Het bedrag staat elk jaar op de pagina van uw wijk. Over het tellen maken wij samen met u een afspraak; die komt in de uitleg bij deze taak.',
      },
    },
    {
      by: 'department',
      organisation: 'Afdeling Groen',
      body: 'Wij herkennen ons hierin. Graag wel eerder horen wanneer een wijkplan wordt gemaakt.',
      isShown: true,
    },
    {
      by: 'resident',
      organisation: '',
      task: 'Mensen opzoeken die wij nog niet kennen',
      body: 'Vergeet de mensen niet die overdag werken. Kom ook eens op zaterdag.',
    },
  ] satisfies DemoComment[],
};

export type { DemoComment };
