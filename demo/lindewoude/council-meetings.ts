// SPDX-License-Identifier: EUPL-1.2

type Paper = readonly [id: number, type: string, title: string];

function papersOf(papers: readonly Paper[]) {
  return papers.map(([id, value, title]) => ({
    id,
    title,
    confidential: 0,
    url: `https://raad.lindewoude.example/stukken/${id}`,
    types: [{ id: 1, value }],
  }));
}

function item(id: number, number: string | null, title: string, papers: readonly Paper[] = []) {
  return {
    id,
    type: 'agenda_point',
    order: id,
    confidential: 0,
    agenda_items: [],
    documents: papersOf(papers),
    type_data: { title_prefix: number, heading: number === null, attributes: [{ id: 1, value: title }] },
  };
}

type Meeting = {
  readonly id: number;
  readonly title: string;
  readonly day: string;
  readonly from: string;
  readonly to: string | null;
  readonly items: readonly ReturnType<typeof item>[];
};

function meeting({ id, title, day, from, to, items }: Meeting) {
  return {
    id,
    type: 'meeting',
    body: 'council',
    confidential: 0,
    canceled: false,
    plannings: [{ start_date: `${day} ${from}:00`, end_date: to && `${day} ${to}:00` }],
    attributes: {
      Titel: title,
      Locatie: 'Gemeentehuis Lindewoude, raadzaal',
      Voorzitter: '',
      Omschrijving: '',
    },
    agenda_items: items,
    documents: papersOf([[id * 10, 'Agenda', `Agenda ${title.toLowerCase()}`]]),
  };
}

const opening = [
  item(1, '1.', 'Opening en vaststelling van de agenda'),
  item(2, '2.', 'Inspreken'),
  item(3, null, 'Ter bespreking'),
  item(4, '3.', 'Uitvoeringsplan groen in de dorpen', [
    [5201, 'Raadsvoorstel', 'Uitvoeringsplan groen in de dorpen'],
    [5202, 'Bijlage', 'Kaart met plekken voor bomen en bankjes'],
  ]),
];

/** The agenda of a committee as the council information system gives it, and the same a week later with one more meeting. */
export const councilMeetings = {
  source: 'Raadsinformatie Lindewoude',
  first: (day: string) => [
    meeting({
      id: 611,
      title: 'Raadscommissie Leefomgeving',
      day,
      from: '19:30',
      to: '22:00',
      items: [...opening, item(5, '4.', 'Rondvraag'), item(6, '5.', 'Sluiting')],
    }),
  ],
  newer: (day: string, later: string) => [
    meeting({
      id: 611,
      title: 'Raadscommissie Leefomgeving',
      day,
      from: '20:00',
      to: '22:00',
      items: [
        ...opening,
        item(5, '4.', 'Veilig oversteken bij de Dorpsschool', [
          [5203, 'Raadsinformatiebrief', 'Brief over de verkeerstelling in maart'],
        ]),
        item(6, '5.', 'Sluiting'),
      ],
    }),
    meeting({
      id: 612,
      title: 'Raadsvergadering',
      day: later,
      from: '19:30',
      to: null,
      items: [item(1, '1.', 'Opening'), item(2, '2.', 'Uitvoeringsplan groen in de dorpen')],
    }),
  ],
} as const;
