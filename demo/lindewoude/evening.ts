// SPDX-License-Identifier: EUPL-1.2

/** The political market between the first one and the one that is coming (sessions.ts): what stood on its programme, what was noted and what came of it. */
export const evening = {
  daysAgo: 6,
  from: '19:30',
  to: '21:00',
  title: 'Het eerste jaar van de gebiedsteams',
  place: 'Gemeentehuis, Markt 1, Lindewoude',
  room: 'Raadzaal',
  domains: ['Fysiek', 'Bestuur', 'Sociaal'],
  chair: 'Hilde Brouwer',
  clerk: 'Roos Verhagen',
  advice:
    'Ter beeldvorming bespreken. Het college neemt mee wat de raad zegt naar de politieke markt over het vervolg.',
  background:
    'Een jaar geleden besprak de raad de bestuurlijke opdracht. De gebiedsteams zijn sindsdien aan het werk. De raad wilde eerst horen wat zij meemaken, voor hij over het vervolg praat.',
  items: [
    { title: 'Opening door de voorzitter', minutes: 5 },
    {
      title: 'Wat de gebiedsteams leerden',
      minutes: 20,
      presenters: 'wethouder Ruud Bakker en een gebiedsregisseur',
    },
    {
      title: 'Een straat in Midden',
      minutes: 20,
      presenters: 'Woningstichting De Linde en een opbouwwerker',
    },
    { title: 'In gesprek met elkaar', minutes: 40 },
    { title: 'Afsluiting en vervolg', minutes: 5 },
  ],
  questions: [
    {
      body: 'Waaraan merken inwoners dat het anders gaat?',
      hint: 'U kunt denken aan hoe snel iemand antwoord krijgt, of aan wie er zelf iets begint.',
    },
    { body: 'Wat hebben de teams nog nodig?', hint: '' },
    { body: 'Wat wilt u het college meegeven voor het vervolg?', hint: '' },
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
      body: 'Krijgt elk dorp evenveel uren van een gebiedsregisseur, of gaat het naar wat nodig is?',
      answerer: 'Ruud Bakker',
      answer: 'Naar wat nodig is. De verdeling staat straks in het voorstel, met de reden erbij.',
    },
    {
      kind: 'promise',
      minute: 70,
      body: 'De raad krijgt binnen drie maanden een overzicht per wijk van wat er loopt en wie erover gaat.',
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
