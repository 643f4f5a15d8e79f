// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { subjectFrom } from './domain.ts';

it.each([
  ['De lantaarn is kapot. Al een week.', 'De lantaarn is kapot'],
  ['Mag ik een boom planten? In de tuin.', 'Mag ik een boom planten?'],
  ['Stoep\nligt los', 'Stoep'],
  ['  kort  ', 'kort'],
  ['.', '.'],
  ['😀'.repeat(60), `${'😀'.repeat(39)}…`],
  ['Om 10.30 uur staat er water. Elke dag.', 'Om 10.30 uur staat er water'],
  [
    'Een heel lange zin zonder punt die maar doorgaat over van alles en nog wat in de wijk',
    'Een heel lange zin zonder punt die maar doorgaat over van alles en nog wat in…',
  ],
])('takes the subject from %j', (text, subject) => {
  expect(subjectFrom(text)).toBe(subject);
});

it('always gives a subject that fits, of what was written', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }).filter((text) => text.trim() !== ''),
      (text) => {
        const subject = subjectFrom(text);
        expect(subject.length).toBeGreaterThan(0);
        expect(subject.length).toBeLessThanOrEqual(80);
        expect(subject.isWellFormed()).toBe(true);
      },
    ),
  );
});
