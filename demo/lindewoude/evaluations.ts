// SPDX-License-Identifier: EUPL-1.2

type Question = {
  readonly kind: 'open' | 'scale' | 'choice';
  readonly text: string;
  readonly options?: readonly string[];
};

/** What somebody answered: a mark, an option, and words, in the order of the questions; nothing where nothing was said. */
type Answered = {
  readonly who: string;
  readonly said: readonly (string | number | null)[];
  readonly mayQuote?: true;
  /** Of the question with this place, the words that are in the report. */
  readonly quoted?: { readonly at: number; readonly text: string };
};

export type DemoEvaluation = {
  readonly title: string;
  readonly purpose: string;
  readonly areas: readonly string[];
  /** All in days from the day of loading. */
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly opens: number;
  readonly closes: number;
  readonly published?: number;
  readonly questions: readonly Question[];
  readonly people: readonly string[];
  readonly partners: readonly string[];
  readonly answers: readonly Answered[];
  readonly experiences: readonly {
    readonly by: string;
    readonly area: string;
    readonly day: number;
    readonly text: string;
    readonly isGood: boolean;
    readonly isShown?: true;
  }[];
  readonly conclusions?: string;
  readonly choices?: readonly {
    readonly choice: string;
    readonly why: string;
    readonly decides: string;
    readonly due: number;
    readonly decided?: string;
  }[];
};

export const evaluations: readonly DemoEvaluation[] = [
  {
    title: 'Eerste ervaringen met gebiedswethouders',
    purpose:
      'Elk gebied heeft een eigen wethouder, naast de portefeuilles. Na een half jaar willen wij weten wat dat oplevert: voor bewoners, voor de teams en voor de wethouders zelf. Met wat u vertelt kiezen wij hoe het verdergaat.',
    areas: ['noord', 'midden', 'west', 'zuidoost'],
    periodFrom: -200,
    periodTo: -30,
    opens: -26,
    closes: -12,
    published: -6,
    questions: [
      { kind: 'scale', text: 'Hoe goed weten bewoners de gebiedswethouder te vinden?' },
      {
        kind: 'choice',
        text: 'Wat helpt het meest?',
        options: ['Samen de wijk in', 'Een vast spreekuur', 'Sneller antwoord'],
      },
      { kind: 'open', text: 'Wat leverde het op?' },
      { kind: 'open', text: 'Wat moet anders?' },
    ],
    people: [
      'ruud-bakker',
      'meryem-kaya',
      'sander-otten',
      'hanneke-visser',
      'joost-hendriks',
      'marieke-de-boer',
      'samira-el-idrissi',
      'pieter-van-dam',
      'fatma-aydin',
      'henk-postma',
      'lotte-smeets',
      'dewi-santoso',
      'jitske-hoekstra',
      'omar-benali',
      'gerrit-wolters',
      'cihan-demir',
      'roos-terpstra',
      'priya-ramdin',
      'bram-kuiper',
      'anouk-verhey',
      'theo-brinkman',
    ],
    partners: ['politie', 'woningstichting-de-linde', 'welzijn-lindewoude'],
    answers: [
      {
        who: 'ruud-bakker',
        said: [
          4,
          0,
          'Ik ken nu de namen. Wie mij op straat ziet, begint een gesprek.',
          'Twee collega’s wisten niet dat ik al bij hun sportclub was geweest. Dat moet eerder bekend zijn.',
        ],
        mayQuote: true,
        quoted: { at: 2, text: 'Wie mij op straat ziet, begint een gesprek.' },
      },
      {
        who: 'meryem-kaya',
        said: [4, 0, 'De koffietafel op de markt leverde meer op dan drie avonden in een zaal.', null],
        mayQuote: true,
        quoted: { at: 2, text: 'De koffietafel op de markt leverde meer op dan drie avonden in een zaal.' },
      },
      {
        who: 'sander-otten',
        said: [3, 0, 'Op de fiets zie je wat er speelt.', 'Minder overleggen binnen, vaker buiten.'],
      },
      { who: 'hanneke-visser', said: [4, 1, null, 'Het spreekuur mag vaker.'] },
      {
        who: 'joost-hendriks',
        said: [4, 0, 'Vragen die eerst weken bleven liggen, krijgen nu een duw.', null],
      },
      {
        who: 'marieke-de-boer',
        said: [5, 0, null, 'Spreek af wie wat belooft. Nu zegt de wethouder soms ja en wij horen het later.'],
        mayQuote: true,
        quoted: { at: 3, text: 'Spreek af wie wat belooft.' },
      },
      { who: 'samira-el-idrissi', said: [4, 0, 'Meer mensen bellen mij na een bezoek.', null] },
      { who: 'pieter-van-dam', said: [3, 2, null, null] },
      {
        who: 'fatma-aydin',
        said: [4, 0, 'Jongeren vonden het eerst gek, nu appen ze of hij weer komt.', null],
        mayQuote: true,
      },
      { who: 'lotte-smeets', said: [4, 0, null, null] },
      { who: 'dewi-santoso', said: [4, 0, null, null] },
      { who: 'jitske-hoekstra', said: [3, 1, null, null] },
      {
        who: 'omar-benali',
        said: [5, 0, 'In Vrijland zeggen bewoners nu: die kennen we. Dat scheelt een heel gesprek.', null],
        mayQuote: true,
        quoted: { at: 2, text: 'In Vrijland zeggen bewoners nu: die kennen we.' },
      },
      { who: 'gerrit-wolters', said: [4, 2, null, null] },
      { who: 'cihan-demir', said: [2, 0, null, null] },
      {
        who: 'roos-terpstra',
        said: [4, 1, 'Mensen zien dat er iets gebeurt met wat zij zeggen.', null],
        mayQuote: true,
        quoted: { at: 2, text: 'Mensen zien dat er iets gebeurt met wat zij zeggen.' },
      },
      { who: 'priya-ramdin', said: [5, 0, null, null] },
      { who: 'bram-kuiper', said: [4, 2, null, null] },
      { who: 'anouk-verhey', said: [3, 0, null, null] },
      { who: 'theo-brinkman', said: [5, 0, null, null] },
      { who: 'politie', said: [4, 0, 'Korte lijnen. Een belletje is genoeg.', null] },
      { who: 'woningstichting-de-linde', said: [5, 1, null, null] },
    ],
    experiences: [
      {
        by: 'joost-hendriks',
        area: 'sluiswijk',
        day: -60,
        text: 'Na het rondje met de wethouder is de stoep bij de school binnen twee weken gemaakt. Ouders hebben het erover.',
        isGood: true,
        isShown: true,
      },
      {
        by: 'marieke-de-boer',
        area: 'oudeveen',
        day: -45,
        text: 'De wethouder beloofde een bankje. Wij wisten dat niet en zeiden nee. Dat was pijnlijk.',
        isGood: false,
        isShown: true,
      },
    ],
    conclusions:
      'Bewoners weten de gebiedswethouder te vinden, vooral waar de wethouder de wijk in gaat. Samen lopen of fietsen werkt beter dan een zaal.\n\nHet gaat mis als wethouder en team niet van elkaar weten wat is beloofd. Ook collega-wethouders willen het eerder horen als het over hun onderwerp gaat.',
    choices: [
      {
        choice: 'Elk gebied krijgt vier bezoeken per jaar',
        why: 'Wie langs is geweest, wordt gebeld. Bewoners kiezen zelf welke vorm past.',
        decides: 'Het college',
        due: -2,
        decided: 'Besloten. Het programma staat op de pagina van elk gebied.',
      },
      {
        choice: 'Een belofte op straat staat dezelfde dag bij het team',
        why: 'Dan zegt niemand nee tegen iets wat al beloofd is.',
        decides: 'De gebiedsregisseurs',
        due: 24,
      },
      {
        choice: 'De portefeuillehouder hoort het vooraf',
        why: 'Geen sportveld zonder dat de wethouder Sport het weet.',
        decides: 'Het college',
        due: 38,
      },
    ],
  },
  {
    title: 'Hoe werkt de koffiekar in Midden?',
    purpose:
      'De koffiekar staat nu een half jaar in Sluiswijk en Broekhuizen. Wat hoort u daar wat u anders niet hoort? Gaan wij ermee door?',
    areas: ['midden'],
    periodFrom: -180,
    periodTo: 0,
    opens: -4,
    closes: 8,
    questions: [
      { kind: 'scale', text: 'Hoe goed bereikt de koffiekar mensen die wij anders niet spreken?' },
      { kind: 'open', text: 'Wat hoorde u dat u anders niet had gehoord?' },
      {
        kind: 'choice',
        text: 'Hoe verder?',
        options: ['Zo doorgaan', 'Vaker', 'Op andere plekken', 'Stoppen'],
      },
    ],
    people: ['ruud-bakker', 'joost-hendriks', 'fatma-aydin'],
    partners: ['woningstichting-de-linde', 'politie'],
    answers: [
      {
        who: 'fatma-aydin',
        said: [5, 'Over geldzorgen beginnen mensen alleen met een kop koffie in de hand.', 1],
        mayQuote: true,
      },
      { who: 'woningstichting-de-linde', said: [4, null, 2] },
    ],
    experiences: [
      {
        by: 'fatma-aydin',
        area: 'sluiswijk',
        day: -9,
        text: 'Op de kade komen vooral ouders. Voor ouderen is het te ver lopen.',
        isGood: false,
      },
      {
        by: 'joost-hendriks',
        area: 'broekhuizen',
        day: -3,
        text: 'Elf gesprekken in anderhalf uur, waarvan drie met mensen die ik nog nooit had gezien.',
        isGood: true,
      },
    ],
  },
];
