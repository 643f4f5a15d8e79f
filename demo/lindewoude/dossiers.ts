// SPDX-License-Identifier: EUPL-1.2

export type DemoDocument = {
  readonly numbers: readonly [string, ...string[]];
  readonly title: string;
  readonly kind: 'assignment' | 'letter' | 'memo' | 'infographic' | 'decision' | 'report' | 'presentation';
  readonly author: string;
  readonly daysAgo: number;
  readonly note: string;
  readonly access?: 'internal' | 'confidential';
  /** Until so many days from now. */
  readonly embargoDays?: number;
  /** The first file was another by mistake: it was withdrawn a day later, and this one is the second. */
  readonly wrongFirst?: { readonly lines: readonly string[]; readonly reason: string };
  /** What stands on its page; an infographic is drawn. */
  readonly lines: readonly string[];
};

export type DemoDossier = {
  readonly number: string;
  readonly title: string;
  readonly summary: string;
  readonly holder: string;
  readonly themes: readonly string[];
  readonly areas: readonly string[];
  readonly programmes: readonly string[];
  readonly documents: readonly DemoDocument[];
};

const executive = 'College van burgemeester en wethouders';

/** What the council of Lindewoude deals with. Everything here is invented. */
export const dossiers: readonly DemoDossier[] = [
  {
    number: '3641304',
    title: 'Gebiedsgericht werken',
    summary:
      'In het coalitieakkoord staat dat Lindewoude weer gebied voor gebied gaat werken, met de inwoner centraal. Dat is geen doel op zich: het helpt om andere plannen te laten slagen. Daarom gaat het hier steeds in samenhang met de omgevingsvisie, het sociaal domein, klimaat en veiligheid.',
    holder: 'ruud-bakker',
    themes: ['openbare-ruimte', 'zorg'],
    areas: ['midden', 'noord', 'oost', 'zuid'],
    programmes: [
      'Omgevingsvisie Lindewoude 2040',
      'Samen gezond: transformatieplan sociaal domein',
      'Klimaat, energie en circulariteit',
      'Veiligheidsplan: samen op straat',
    ],
    documents: [
      {
        numbers: ['3487985'],
        title: 'Bestuurlijke opdracht gebiedsgericht werken',
        kind: 'assignment',
        author: executive,
        daysAgo: 408,
        note: 'Het college geeft de opdracht om gebiedsgericht werken opnieuw in te voeren, en zegt wat het daarmee wil bereiken.',
        lines: [
          'Opdracht',
          'Het college wil dat inwoners meer te zeggen krijgen over hun eigen wijk of dorp.',
          'Per gebied komt er een team: een gebiedsregisseur, een opbouwwerker en een wethouder.',
          'Het team werkt samen met bewoners, politie, woningcorporatie en zorg.',
          'Na een jaar kijken wij samen met de raad wat het heeft opgeleverd.',
        ],
      },
      {
        numbers: ['3496929'],
        title: 'Brief aan de raad over de bestuurlijke opdracht',
        kind: 'letter',
        author: executive,
        daysAgo: 396,
        note: 'Het college vertelt de raad welke opdracht er ligt, en hoe de raad erbij betrokken wordt.',
        lines: [
          'Geachte leden van de raad,',
          'Wij hebben een opdracht vastgesteld om gebiedsgericht te gaan werken.',
          'In deze brief leest u wat wij gaan doen en wanneer u van ons hoort.',
        ],
      },
      {
        numbers: ['3531207'],
        title: 'Memo: wat gebiedsteams nu nodig hebben',
        kind: 'memo',
        author: 'Afdeling Samenleving',
        daysAgo: 214,
        access: 'internal',
        note: 'De teams vertellen waar zij in hun eerste half jaar tegenaan liepen.',
        lines: ['Aan: directie', 'Teams hebben behoefte aan duidelijke rollen en aan tijd in de wijk.'],
      },
      {
        numbers: ['3588410'],
        title: 'Advies over de bezetting van de gebiedsteams',
        kind: 'memo',
        author: 'Gemeentesecretaris',
        daysAgo: 171,
        access: 'confidential',
        note: 'Hierin staan namen van medewerkers. Daarom is dit advies vertrouwelijk.',
        lines: ['Vertrouwelijk', 'Advies over de bezetting van de vier gebiedsteams.'],
      },
      {
        numbers: ['3604012', '3614175'],
        title: 'Brief: verzoek om een politieke markt',
        kind: 'letter',
        author: executive,
        daysAgo: 149,
        note: 'Het college vraagt de raad om een politieke markt over gebiedsgericht werken, en stelt een programma voor.',
        lines: [
          'Geachte leden van de raad,',
          'Graag gaan wij met u in gesprek over gebiedsgericht werken.',
          'Wij vragen u daarvoor een politieke markt te houden, ter beeldvorming.',
          'Wanneer is gebiedsgericht werken volgens u geslaagd?',
          'Bent u het eens met de werkwijze, en hoe wilt u betrokken worden?',
        ],
      },
      {
        numbers: ['3622781'],
        title: 'Besluit van het presidium: er komt een politieke markt',
        kind: 'decision',
        author: 'Presidium',
        daysAgo: 121,
        note: 'De raad praat anderhalf uur over gebiedsgericht werken, in de raadzaal en in het openbaar.',
        lines: ['Besluit', 'Het presidium zet gebiedsgericht werken op de agenda van een politieke markt.'],
      },
      {
        numbers: ['3641310'],
        title: 'Rollen en samenwerken: wie doet wat?',
        kind: 'infographic',
        author: 'Team gebiedsgericht werken',
        daysAgo: 93,
        note: 'Geen dik beleidsstuk, maar één plaat: wie doet wat voor een wijk of dorp.',
        lines: ['Bewoners', 'Gebiedsregisseur', 'Opbouwwerker', 'Wijkwethouder', 'Partners'],
      },
      {
        numbers: ['3641312'],
        title: 'Presentatie gebiedsgericht werken in de praktijk',
        kind: 'presentation',
        author: 'Projectleider gebiedsgericht werken',
        daysAgo: 12,
        embargoDays: 9,
        note: 'De wethouder en de projectleider laten zien hoe het in de wijken gaat.',
        lines: [
          'Gebiedsgericht werken in de praktijk',
          'Drie verhalen uit Sluiswijk, Ter Horst en Oudeveen.',
        ],
      },
    ],
  },
  {
    number: '3590077',
    title: 'Veilig lopen en fietsen naar school',
    summary:
      'De raad wil dat elk kind veilig te voet of op de fiets naar school kan. Dit dossier gaat over de schoolroutes.',
    holder: 'sander-otten',
    themes: ['verkeer', 'onderwijs'],
    areas: [],
    programmes: ['Coalitieakkoord: veilig lopen en fietsen naar school'],
    documents: [
      {
        numbers: ['3590102'],
        title: 'Brief aan de raad over de schoolroutes',
        kind: 'letter',
        author: executive,
        daysAgo: 63,
        note: 'Het college vertelt welke straten het eerst aan de beurt komen.',
        lines: ['Geachte leden van de raad,', 'Wij beginnen met de routes langs het kanaal.'],
        wrongFirst: {
          lines: ['Werklijst van de afdeling', 'Bewoners die wij nog terugbellen over de schoolroutes.'],
          reason: 'Bij de brief zat per ongeluk een werklijst met telefoonnummers.',
        },
      },
    ],
  },
];

export type DemoPlan = {
  readonly title: string;
  readonly note?: string;
  /** From the month of today: the fourth month from now is 4. */
  readonly inMonths: number;
  /** In the month of the session with this title (sessions.ts), which is made of it. */
  readonly session?: string;
  readonly holder?: string;
  readonly broughtBy?: string;
  readonly dossier?: string;
  /** Where it stood before, and why it moved. */
  readonly moved?: { readonly fromMonths: number; readonly reason: string; readonly daysAgo: number };
};

export const councilPlans: readonly DemoPlan[] = [
  {
    title: 'Politieke markt gebiedsgericht werken',
    note: 'Ter beeldvorming: wanneer is het geslaagd?',
    inMonths: 1,
    session: 'Gebiedsgericht werken',
    holder: 'ruud-bakker',
    dossier: '3641304',
    moved: {
      fromMonths: -1,
      reason: 'de gebiedsteams wilden eerst met bewoners praten over de plaat met rollen.',
      daysAgo: 40,
    },
  },
  { title: 'Uitvoering schoolroutes', inMonths: 2, holder: 'sander-otten', dossier: '3590077' },
  {
    title: 'Evaluatie van een jaar gebiedsteams',
    note: 'Met de ervaringen van bewoners en partners.',
    inMonths: 7,
    holder: 'ruud-bakker',
    dossier: '3641304',
    moved: { fromMonths: 3, reason: 'het jaar is pas in de zomer om.', daysAgo: 21 },
  },
  { title: 'Werkwijze van de raad: wat gaan wij anders doen?', inMonths: 4, broughtBy: 'Presidium' },
];
