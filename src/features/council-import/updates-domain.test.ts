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
  ])('%s is read', (written, day) => {
    expect(readDay(written)).toEqual({ kind: 'day', day });
  });

  test.each([
    ['31-02-2021', 'no_such_day'],
    ['29-02-2023', 'no_such_day'],
    ['12-13-2021', 'no_such_day'],
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
          const isHeading = /^(update|stand|van|zaken|mei)$/i.test(word);
          expect(isHeading || given.includes(word)).toBe(true);
        }
      }),
    );
  });
});
