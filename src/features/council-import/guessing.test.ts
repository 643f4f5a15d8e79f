// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { guessColumns, guessValue, namesIn } from './guessing.ts';

describe('what columns and values probably mean', () => {
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
    expect(Object.values(guessColumns(names))).toEqual(
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
    expect(guessColumns(names)).not.toHaveProperty('Kleur');
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
    const guessed = guessColumns(told.map(([name]) => name));
    expect(told.map(([name]) => [name, guessed[name] ?? '-'])).toEqual(told);
  });

  test('columns also by what stands in them', () => {
    const samples: Readonly<Record<string, readonly string[]>> = {
      Afgedaan: ['Ja', 'Nee'],
      'Laatste update': ['18-01-2022', '1-2-2022'],
      Toelichting: ['Update 18-01-2022: de brief is verstuurd.'],
    };
    const guessed = guessColumns(['ID', 'Titel', ...Object.keys(samples)], (name) => samples[name] ?? []);
    expect(guessed).toEqual({ ID: 'key', Titel: 'title', Afgedaan: 'state', Toelichting: 'updates' });
    expect(guessColumns(['Afgehandeld'], () => ['18-01-2022'])).toEqual({ Afgehandeld: 'settledOn' });
  });

  const known = {
    people: [
      { id: 'p1', name: 'Walt Houder' },
      { id: 'p2', name: 'Els de Vries' },
      { id: 'p3', name: 'Jan de Vries' },
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
