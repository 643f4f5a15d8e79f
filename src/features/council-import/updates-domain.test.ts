// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readDay } from './days-domain.ts';
import { takeApart } from './updates-domain.ts';

describe('a day in a list of a council', () => {
  test.each([
    ['18-01-2022', '2022-01-18'],
    ['6/9/21', '2021-09-06'],
    ['06.09.2021', '2021-09-06'],
    ['2022-01-18', '2022-01-18'],
    ['16 november 2021', '2021-11-16'],
    ['1 mrt. 2022', '2022-03-01'],
    ['7e Juli 2021', '2021-07-07'],
    ['29-02-2024', '2024-02-29'],
    ["18-1-'22", '2022-01-18'],
    ['18-jan-22', '2022-01-18'],
    ['18 jan. ’22', '2022-01-18'],
    ['dinsdag 18 januari 2022', '2022-01-18'],
    ['di. 18-01-2022', '2022-01-18'],
  ])('%s is read', (written, day) => {
    expect(readDay(written)).toEqual({ kind: 'day', day });
  });

  test.each([
    ['31-02-2021', 'no_such_day'],
    ['29-02-2023', 'no_such_day'],
    ['12-13-2021', 'no_such_day'],
    ['00-01-2021', 'no_such_day'],
    ['18 januari', 'no_day'],
    ['medio 2022', 'no_day'],
    ['Q3 2022', 'no_day'],
    ['10 brumaire 2022', 'no_day'],
    ['', 'no_day'],
  ])('%s is not', (written, kind) => {
    expect(readDay(written)).toEqual({ kind });
  });
});

describe('how a motion stands, as one text', () => {
  it('is taken apart into its updates, the newest first, whatever their spelling', () => {
    const text = `Update 18-01-2022:
Op 16 november 2021 is de raad bijgepraat. Deze worden aangescherpt.
Update: 10-11-2021: De gesprekken (tot 1 november 2021) zijn gevoerd.
Update 06-09-2021: Er is geen dik beleidsstuk geschreven.
Update 07-07-2021: de herijking wordt gedeeld.`;
    const { updates, unsure } = takeApart(text);
    expect(unsure).toEqual([]);
    expect(updates.map(({ day }) => day)).toEqual(['2022-01-18', '2021-11-10', '2021-09-06', '2021-07-07']);
    expect(updates[0]?.text).toBe('Op 16 november 2021 is de raad bijgepraat. Deze worden aangescherpt.');
    expect(updates[1]?.text).toBe('De gesprekken (tot 1 november 2021) zijn gevoerd.');
  });

  it('is taken apart when its lines were lost', () => {
    const { updates } = takeApart(
      'Update 18-01-2022: Klaar. Update: 10-11-2021: Bezig. SvZ per 1 mei 2021: Begonnen.',
    );
    expect(updates).toEqual([
      { day: '2022-01-18', text: 'Klaar.' },
      { day: '2021-11-10', text: 'Bezig.' },
      { day: '2021-05-01', text: 'Begonnen.' },
    ]);
  });

  it('knows a day at the begin of a line, and not one in a sentence', () => {
    const { updates } = takeApart(
      '12-03-2022: Verstuurd.\n- 1 februari 2022 – In behandeling, zie 3-1-2022: de brief.',
    );
    expect(updates).toEqual([
      { day: '2022-03-12', text: 'Verstuurd.' },
      { day: '2022-02-01', text: 'In behandeling, zie 3-1-2022: de brief.' },
    ]);
  });

  it.each([
    'stvz 18/1/22 Alles loopt. stvz 3/12/21: Begonnen.',
    '[18-01-2022] Alles loopt.\n(3-12-2021) Begonnen.',
    'dinsdag 18 januari 2022: Alles loopt.\n3 dec. 2021: Begonnen.',
    '18-01-2022 Alles loopt.\n3-12-2021 Begonnen.',
    "Voortgang 18-1-'22: Alles loopt.\n* Update van 3-12-2021: Begonnen.",
    '1) 18-01-2022: Alles loopt. 2) 3-12-2021: Begonnen.',
    '3-12-2021: Begonnen. 18-01-2022: Alles loopt.',
    '2e update 18-01-2022 10:30 uur: Alles loopt.\n1e update 3-12-2021: Begonnen.',
    'UPDATE 18-01-2022\nAlles loopt.\n\n\n\nUPDATE 3-12-2021\nBegonnen.',
  ])('%s', (text) => {
    expect(takeApart(text)).toEqual({
      updates: [
        { day: '2022-01-18', text: 'Alles loopt.' },
        { day: '2021-12-03', text: 'Begonnen.' },
      ],
      unsure: [],
    });
  });

  it.each([
    '(jan. 2022) Alles loopt.',
    'Q1 2022: Alles loopt.',
    '1e kwartaal 2022 - Alles loopt.',
    'januari 2022: Alles loopt.',
    'Week 3 2022: Alles loopt.',
    '18 januari: Alles loopt.',
    '18/1: Alles loopt.',
  ])('%s has no day: never part of what was told before', (vague) => {
    const { updates, unsure } = takeApart(`Update 1-2-2022: Nog iets.\n${vague}`);
    expect(updates).toEqual([{ day: '2022-02-01', text: 'Nog iets.' }]);
    expect(unsure).toMatchObject([{ why: 'no_day', text: 'Alles loopt.' }]);
  });

  it.each([
    'Update 18-01-2022: De brief van\n3-12-2021 is beantwoord.',
    'Update 18-01-2022: Dit liep van 3-12-2021 - 5-12-2021: toen kwam de brief.',
    'Update 18-01-2022: Klaar. Update 3-12-2021 is daarmee vervallen.',
    'Update 18-01-2022: Zie 3-12-2021: de brief. Op 4-12-2021 kwam er meer.',
  ])('%s is one', (text) => {
    expect(takeApart(text)).toEqual({
      updates: [{ day: '2022-01-18', text: text.slice('Update 18-01-2022: '.length) }],
      unsure: [],
    });
  });

  it('keeps two of one day in their order, the newest first, whichever way the text goes', () => {
    const texts = (text: string): string[] => takeApart(text).updates.map((one) => one.text);
    expect(texts('2-1-2022: vierde\n2-1-2022: derde\n1-1-2022: tweede\n1-1-2022: eerste')).toEqual([
      'vierde',
      'derde',
      'tweede',
      'eerste',
    ]);
    expect(texts('1-1-2022: eerste\n1-1-2022: tweede\n2-1-2022: derde\n2-1-2022: vierde')).toEqual([
      'vierde',
      'derde',
      'tweede',
      'eerste',
    ]);
  });

  it('is quick, whatever somebody put in a cell', () => {
    const started = performance.now();
    for (const piece of [' ', '\n', ' \n', 'a. ', '12-', 'update  ', '1) ', '18-01-2022 ', '( '])
      takeApart(piece.repeat(40_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('gives what it cannot read to a person', () => {
    const { updates, unsure } = takeApart(
      'Loopt nog.\nUpdate 31-02-2021: Verkeerd.\nUpdate medio 2022: Vaag.\nUpdate 1-1-2022:\nUpdate 2-1-2022: Goed.',
    );
    expect(updates).toEqual([{ day: '2022-01-02', text: 'Goed.' }]);
    expect(unsure).toEqual([
      { why: 'nothing_before', heading: '', text: 'Loopt nog.' },
      { why: 'no_such_day', heading: 'Update 31-02-2021:', text: 'Verkeerd.' },
      { why: 'no_day', heading: 'Update medio 2022:', text: 'Vaag.' },
      { why: 'no_text', heading: 'Update 1-1-2022:', text: '' },
    ]);
  });

  it('never loses a word', () => {
    const piece = fc.constantFrom(
      'Update 18-01-2022: ',
      'update: 3 mei 2021 - ',
      'Update 31-02-2021:',
      '\n12-3-2020: ',
      'Op 1 mei 2020 is er gesproken. ',
      'Stand van zaken ',
      'woord ',
      '\n',
      'Q3 2022 ',
      '\nQ1 2022: ',
      '(dec. 2021) ',
      'stvz 3/12/21 ',
      '[18-1-2022] ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const { updates, unsure } = takeApart(text);
        const given = [
          ...updates.map((one) => one.text),
          ...unsure.flatMap((one) => [one.heading, one.text]),
        ].join(' ');
        for (const word of text.match(/\p{L}{3,}/gu) ?? []) {
          const isHeading = /^(update|stand|van|zaken|mei|stvz)$/i.test(word);
          expect(isHeading || given.includes(word)).toBe(true);
        }
      }),
    );
  });
});
