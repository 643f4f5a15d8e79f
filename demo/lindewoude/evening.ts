// SPDX-License-Identifier: EUPL-1.2

/** A session of the council that was held: what stood on its programme, what was noted and what came of it. */
export const evening = {
  daysAgo: 6,
  from: '19:30',
  to: '21:00',
  title: 'Politieke markt: wijkgericht werken',
  place: 'Gemeentehuis Lindewoude',
  room: 'Raadzaal',
  domains: ['Fysiek', 'Bestuur', 'Sociaal'],
  chair: 'Hilde Terpstra',
  clerk: 'Roos Verhagen',
  advice: 'Ter beeldvorming bespreken, met de drie vragen als leidraad.',
  background:
    'Het college wil de wijkgerichte aanpak versterken. Voor het een nota schrijft, hoort het graag van de raad wanneer die geslaagd is.',
  items: [
    { title: 'Opening door de voorzitter', minutes: 5 },
    {
      title: 'Introductie wijkgericht werken',
      minutes: 20,
      presenters: 'wethouder Ruud Bakker en de projectleider',
    },
    {
      title: 'Wijkgericht werken in de praktijk',
      minutes: 20,
      presenters: 'woningcorporatie De Linde en de projectleider gezonde wijk',
    },
    { title: 'In gesprek met elkaar', minutes: 40 },
    { title: 'Afsluiting en vervolg', minutes: 5 },
  ],
  questions: [
    {
      body: 'Wanneer is wijkgericht werken volgens u geslaagd?',
      hint: 'U kunt denken aan hoeveel inwoners actief zijn in hun wijk, of aan hoe veilig zij zich er voelen.',
    },
    { body: 'Bent u het eens met de voorgestelde werkwijze?', hint: '' },
    { body: 'Wat wilt u het college nog meegeven?', hint: '' },
  ],
  /** `item` and `question`: the how-manieth, from nought. */
  said: [
    {
      kind: 'note',
      minute: 50,
      question: 0,
      body: 'Als in elke wijk bewoners zelf iets beginnen, en de gemeente dat niet in de weg zit.',
    },
    {
      kind: 'note',
      minute: 55,
      question: 0,
      body: 'Als wie een melding doet, binnen een week weet wat ermee gebeurt.',
    },
    {
      kind: 'question',
      minute: 62,
      question: 1,
      body: 'Krijgt elk dorp evenveel uren van een wijkwerker, of gaat het naar wat nodig is?',
      answerer: 'Ruud Bakker',
      answer: 'Naar wat nodig is. De verdeling staat straks in de nota, met de reden erbij.',
    },
    {
      kind: 'promise',
      minute: 70,
      body: 'De raad krijgt voor de zomer een overzicht per wijk van wat er loopt en wie erover gaat.',
      dueInDays: 90,
    },
  ],
  outcome: 'Ter beeldvorming besproken',
  residents: 34,
  pledge: 'Overzicht per wijk van wat er loopt',
  indicator: {
    title: 'Aandeel meldingen waarop binnen een week een antwoord kwam',
    source: 'Meent, cijfers per kwartaal',
    aim: 'Negen van de tien',
  },
} as const;
