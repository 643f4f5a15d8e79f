// SPDX-License-Identifier: EUPL-1.2

type DemoItem = {
  readonly title: string;
  readonly minutes: number;
  readonly presenters?: string;
  readonly note?: string;
  /** The number of what is shown at it. */
  readonly paper?: string;
  /** Residents may speak at it, or not; else as its length says. */
  readonly canSpeak?: boolean;
};
type DemoQuestion = { readonly body: string; readonly hint?: string };
export type DemoSpeaker = {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly organisation?: string;
  readonly gist: string;
  readonly isNamePublic?: boolean;
  /** At the part with this place, counted from 0; without it about the whole. */
  readonly at?: number;
  readonly isInvited?: boolean;
  /** Let in by the clerk, for so many minutes. */
  readonly minutes?: number;
};
export type DemoSession = {
  /** A political market unless it says otherwise. */
  readonly kind?: 'committee' | 'council';
  /** Forming a picture unless it says otherwise. */
  readonly purpose?: 'opinion' | 'decision';
  /** Whoever comes may speak. */
  readonly isOpenFloor?: boolean;
  readonly title: string;
  /** Before or after today; the next Tuesday from there. */
  readonly inDays: number;
  /** What it was on the long-term agenda (dossiers.ts). */
  readonly plan?: string;
  readonly from: string;
  readonly to: string;
  readonly chair: string;
  readonly domains: readonly string[];
  readonly background: string;
  readonly advice?: string;
  readonly holder: string;
  readonly items: readonly DemoItem[];
  /** Put to the council at the item with this place, counted from 0. */
  readonly questionsAt: number;
  readonly questions: readonly DemoQuestion[];
  readonly speakingMinutes?: number;
  readonly speakers?: readonly DemoSpeaker[];
  /** The numbers of the dossier and the documents that lie with it. */
  readonly papers: readonly string[];
  readonly held?: { readonly outcome: string; readonly report: string };
};

/** Political markets on area-oriented working: the first, and the one that is coming. Between them is `evening`. Everyone here is invented. */
export const sessions: readonly DemoSession[] = [
  {
    title: 'De bestuurlijke opdracht gebiedsgericht werken',
    inDays: -350,
    from: '19:30',
    to: '20:30',
    chair: 'Hilde Brouwer',
    domains: ['Bestuur', 'Sociaal'],
    holder: 'ruud-bakker',
    background:
      'Het college heeft de bestuurlijke opdracht Gebiedsgericht werken vastgesteld en de raad daarover een brief gestuurd. De raad vroeg om een toelichting.',
    items: [
      { title: 'Opening door de voorzitter', minutes: 5 },
      { title: 'Toelichting op de opdracht', minutes: 20, presenters: 'de portefeuillehouder' },
      { title: 'Vragen van de fracties', minutes: 30 },
      { title: 'Afsluiting', minutes: 5 },
    ],
    questionsAt: 2,
    papers: ['3641304', '3487985', '3496929'],
    questions: [{ body: 'Wat wilt u van het college weten voordat het begint?' }],
    held: {
      outcome: 'Ter beeldvorming besproken',
      report:
        'De portefeuillehouder lichtte de opdracht toe. De fracties vroegen vooral hoe inwoners merken dat het anders gaat, en wie in een dorp het aanspreekpunt is.\n\nDe portefeuillehouder zegt toe dat de raad binnen een jaar hoort hoe het gaat, met cijfers per gebied.',
    },
  },
  {
    kind: 'committee',
    title: 'Voortgang gebiedsgericht werken',
    inDays: -28,
    from: '20:00',
    to: '21:00',
    chair: 'Hilde Brouwer',
    domains: ['Bestuur'],
    holder: 'ruud-bakker',
    background:
      'De raad nam motie M-31 aan: zeg helder wat de rollen en taken zijn van gebiedswethouders, gebiedsregisseurs en partners. In deze informatieve commissie hoort de raad hoe ver het is.',
    items: [
      { title: 'Opening door de voorzitter', minutes: 5 },
      { title: 'De plaat met rollen', minutes: 20, presenters: 'het team gebiedsgericht werken' },
      { title: 'Vragen van de fracties', minutes: 30 },
      { title: 'Afsluiting', minutes: 5 },
    ],
    questionsAt: 2,
    papers: ['3641304', '3641310'],
    questions: [{ body: 'Wat mist u nog in de rollen en taken?' }],
    held: {
      outcome: 'Ter informatie besproken',
      report:
        'Het team vertelde hoe de gesprekken met afdelingen en bewonersgroepen gingen, en welke voorstellen er liggen voor de rollen en taken. De fracties vroegen om het ook per dorp te laten zien.\n\nDe voorstellen worden de komende maanden aangescherpt.',
    },
  },
  {
    title: 'Gebiedsgericht werken',
    inDays: 18,
    plan: 'Politieke markt gebiedsgericht werken',
    from: '19:30',
    to: '21:00',
    chair: 'Hilde Brouwer',
    domains: ['Fysiek', 'Bestuur', 'Sociaal'],
    holder: 'ruud-bakker',
    advice: 'Beeldvormend bespreken. Het college komt daarna met een voorstel.',
    background:
      'In het collegeprogramma heeft het college de gebiedsgerichte aanpak opnieuw ingevoerd. Daarna is de bestuurlijke opdracht Gebiedsgericht werken vastgesteld. De raad is daarover per brief geïnformeerd. Het college heeft de raad gevraagd om een politieke markt over gebiedsgericht werken.\n\nGebiedsgericht werken is een middel dat bijdraagt aan verschillende opgaven, met de inwoner als uitgangspunt. Het is geen doel op zich en ook geen op zichzelf staande ontwikkeling. Daarom hangt het samen met de omgevingsvisie, het transformatieplan sociaal domein, de opgave voor klimaat en energie en het veiligheidsplan.',
    items: [
      { title: 'Opening door de voorzitter', minutes: 5 },
      {
        title: 'Introductie gebiedsgericht werken',
        minutes: 20,
        presenters: 'de portefeuillehouder en de projectleider',
        paper: '3641310',
        canSpeak: false,
      },
      {
        title: 'Gebiedsgericht werken in de praktijk',
        minutes: 20,
        presenters: 'Woningstichting De Linde en de projectleider gezonde wijk',
        paper: '3641312',
        canSpeak: true,
      },
      { title: 'In gesprek met elkaar', minutes: 40 },
      { title: 'Afsluiting en vervolg', minutes: 5 },
    ],
    questionsAt: 3,
    papers: ['3641304', '3487985', '3496929', '3604012', '3622781', '3641310', '3641312'],
    questions: [
      {
        body: 'Wanneer is gebiedsgericht werken volgens u geslaagd? Kunt u bijvoorbeeld succesindicatoren noemen?',
        hint: 'U kunt bijvoorbeeld denken aan het aantal inwoners dat actief is in de wijk. Of aan hoe veilig mensen zich in de wijk voelen.',
      },
      {
        body: 'Bent u het eens met de voorgestelde werkwijze? Hoe wilt u hieraan bijdragen of erbij betrokken worden?',
      },
      { body: 'Wat wilt u het college nog meegeven?' },
    ],
    speakingMinutes: 5,
    speakers: [
      {
        name: 'Geert Wolthuis',
        email: 'g.wolthuis@post.example',
        organisation: 'Dorpsbelangen Kolkum',
        gist: 'Bij ons werkt het pas als er één iemand is die wij kunnen bellen.',
        isNamePublic: true,
        at: 3,
        minutes: 5,
      },
      {
        name: 'Naima El Amrani',
        email: 'naima@post.example',
        gist: 'Ik wil vertellen wat de buurtkamer voor de straat betekent.',
        at: 2,
        minutes: 5,
      },
      {
        name: 'Tineke Roelofs',
        email: 't.roelofs@delinde.example',
        organisation: 'Woningstichting De Linde',
        gist: 'Wat wij in de praktijk samen doen.',
        isNamePublic: true,
        isInvited: true,
        at: 2,
        minutes: 8,
      },
      {
        name: 'Wim Terpstra',
        email: 'w.terpstra@post.example',
        organisation: 'Ondernemers Lindewoude',
        gist: 'Vraag ook eens een winkelier wat hij in de wijk ziet.',
        minutes: 3,
      },
      {
        name: 'Bert Kooiman',
        phone: '0300 55 12 12',
        gist: 'Over de bankjes langs de Sluiskade, die er nog steeds niet staan.',
      },
      {
        name: 'Marije de Haan',
        email: 'marije@post.example',
        gist: 'Jongeren willen ook meedoen, maar niet op een avond in het gemeentehuis.',
        isNamePublic: true,
        at: 3,
      },
    ],
  },
  {
    kind: 'committee',
    title: 'Leefbaarheid in de dorpen',
    purpose: 'opinion',
    inDays: 30,
    isOpenFloor: true,
    from: '20:00',
    to: '21:30',
    chair: 'Hilde Brouwer',
    domains: ['Sociaal'],
    holder: 'ruud-bakker',
    background:
      'De commissie bespreekt wat de dorpen nodig hebben om prettig te blijven wonen: een plek om elkaar te ontmoeten, een bus die rijdt en iemand bij de gemeente die u kent.',
    items: [
      { title: 'Opening door de voorzitter', minutes: 5 },
      { title: 'Vrij inspreken', minutes: 30, note: 'Wie er is, kan iets zeggen. Aanmelden hoeft niet.' },
      { title: 'Bespreking door de fracties', minutes: 50 },
      { title: 'Afsluiting', minutes: 5 },
    ],
    questionsAt: 2,
    questions: [{ body: 'Wat moet er in elk dorp in ieder geval zijn?' }],
    speakingMinutes: 3,
    papers: [],
  },
  {
    kind: 'council',
    title: 'Vaststelling van de werkwijze gebiedsgericht werken',
    purpose: 'decision',
    inDays: 44,
    from: '19:30',
    to: '22:00',
    chair: 'Hilde Brouwer',
    domains: ['Bestuur'],
    holder: 'ruud-bakker',
    background: 'De raad beslist over de werkwijze die in de politieke markt is besproken.',
    items: [
      { title: 'Opening en vaststelling van de agenda', minutes: 10 },
      { title: 'Werkwijze gebiedsgericht werken', minutes: 90 },
      { title: 'Moties en sluiting', minutes: 50 },
    ],
    questionsAt: 1,
    questions: [],
    papers: ['3641304'],
  },
];
