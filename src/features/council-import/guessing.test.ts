// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { guessColumns, guessValue, namesIn } from './guessing.ts';

describe('what columns and values probably mean', () => {
  const named = (names: readonly string[]) => names.map((name) => ({ name, samples: [] }));

  test('"Besluit" is the text of what was decided, unless only results stand in it', () => {
    const text = { name: 'Besluit', samples: ['Het college te verzoeken bomen te planten.', 'Aangenomen'] };
    expect(guessColumns([text])).toEqual({ Besluit: 'request' });
    const results = { name: 'Besluit', samples: ['Aangenomen', 'Verworpen'] };
    const explanation = { name: 'Toelichting', samples: ['Plant bomen.'] };
    expect(guessColumns([explanation, results])).toEqual({ Toelichting: 'request', Besluit: 'result' });
  });

  test('columns by their names', () => {
    const names = [
      'ID',
      'Agendapunt',
      'Titel',
      'Toelichting',
      'Einddatum',
      'Portefeuillehouder',
      'Stand van Zaken',
      'Status',
      'Fractie(s)',
      'Datum afdoening',
      'Kleur',
    ];
    expect(Object.values(guessColumns(named(names)))).toEqual(
      expect.arrayContaining([
        'key',
        'agendaItem',
        'title',
        'request',
        'dueOn',
        'holder',
        'updates',
        'state',
        'parties',
        'settledOn',
      ]),
    );
    expect(guessColumns(named(names))).not.toHaveProperty('Kleur');
  });

  test.each([
    [
      'Registratienummer number|Onderwerp title|Partij parties|Collegelid holder|Streefdatum dueOn|Voortgang updates|Fase state|Afgedaan settledOn',
    ],
    [
      'Volgnr. key|Omschrijving toezegging title|Toegezegd door holder|Datum toezegging decidedOn|Afhandeltermijn dueOn|Actuele stand van zaken updates',
    ],
    [
      'Motie nr. number|Datum decidedOn|Onderwerp title|Strekking request|Portefeuillehouder(s) holder|Datum gereed dueOn|Toezegging -|Behandelaar -',
    ],
    [
      'Kenmerk number|Vergadering agendaItem|Vergaderdatum decidedOn|Indiener submitters|Titel motie title|Wethouder holder|Uiterlijke datum dueOn|Toelichting request',
    ],
  ])('%s', (written) => {
    const told = written.split('|').map((one) => [one.replace(/ \S+$/, ''), one.split(' ').at(-1)] as const);
    const guessed = guessColumns(named(told.map(([name]) => name)));
    expect(told.map(([name]) => [name, guessed[name] ?? '-'])).toEqual(told);
  });

  test('columns also by what stands in them', () => {
    const guessed = guessColumns([
      ...named(['ID', 'Titel']),
      { name: 'Afgedaan', samples: ['Ja', 'Nee'] },
      { name: 'Laatste update', samples: ['18-01-2022', '1-2-2022'] },
      { name: 'Toelichting', samples: ['Update 18-01-2022: de brief is verstuurd.'] },
    ]);
    expect(guessed).toEqual({ ID: 'key', Titel: 'title', Afgedaan: 'state', Toelichting: 'updates' });
    expect(guessColumns([{ name: 'Afgehandeld', samples: ['18-01-2022'] }])).toEqual({
      Afgehandeld: 'settledOn',
    });
  });

  const known = {
    people: [
      { id: 'p1', name: 'Walt Houder', isAlderman: true },
      { id: 'p2', name: 'Els de Vries', isAlderman: true },
      { id: 'p3', name: 'Jan de Vries', isAlderman: true },
      { id: 'p4', name: 'Anna Beheer', isAlderman: false },
    ],
    parties: [{ id: 'f1', name: 'ChristenUnie/SGP' }],
  };
  test.each([
    ['state', 'Afgehandeld', 'settled'],
    ['state', 'Niet gestart', 'open'],
    ['state', 'Groen', ''],
    ['kind', 'Amendement', 'amendment'],
    ['kind', 'Raadsvoorstel', 'leave_out'],
    ['result', 'nog niet gestemd', 'nothing'],
    ['holder', 'wethouder W. Houder', 'p1'],
    ['holder', 'De Vries', 'nothing'],
    ['holder', 'wethouder Beheer', 'nothing'],
    ['holder', 'Anna Beheer', 'p4'],
    ['parties', 'christenunie / sgp', 'f1'],
    ['parties', 'Lokaal', 'new:Lokaal'],
  ] as const)('%s %s', (field, value, means) => {
    expect(guessValue(field, value, known)).toBe(means);
  });

  test('names in one cell', () => {
    const known = new Set(['Water en Land', 'D66', 'ChristenUnie/SGP']);
    const isKnown = (name: string): boolean => known.has(name);
    expect(namesIn('PvdA e.a.; CDA, D66 en ChristenUnie/SGP\nWater en Land; Jong en Oud', isKnown)).toEqual([
      'PvdA',
      'CDA',
      'D66',
      'ChristenUnie/SGP',
      'Water en Land',
      'Jong en Oud',
    ]);
  });
});
