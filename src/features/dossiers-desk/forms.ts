// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { timeZone } from '../../kernel/clock.ts';
import {
  checkbox,
  choice,
  optionalText,
  requiredDay,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { accesses, isNumber, kinds, numbersIn, publishings } from '../dossiers/index.ts';

/** What is ticked: each thing has a box of its own, so that it comes back with a refused form. */
export const boxes = {
  holder: 'houder',
  area: 'gebied',
  theme: 'thema',
  programme: 'opgave',
  named: 'noemt',
} as const;

const number = requiredText(30).pipe(z.string().refine(isNumber, 'wrong'));
const version = z.coerce.number('wrong').int('wrong');
const orNull = (max: number) => optionalText(max).transform((text) => (text === '' ? null : text));

const dossier = { nummer: number, titel: requiredText(300), samenvatting: orNull(10_000) };

/** `sleutel` is the same for every try of one form. */
export const newDossierForm = z.object({ sleutel: requiredId(), openbaar: checkbox(), ...dossier });
export const dossierForm = z.object({ versie: version, ...dossier });

export const standForm = z.object({
  versie: version,
  wat: choice(['publiceren', 'intrekken', 'afsluiten', 'heropenen']),
});

/** At most so many numbers of one letter. */
const mostNumbers = 5;

const numbers = requiredText(200)
  .transform(numbersIn)
  .pipe(
    z
      .array(z.string().refine(isNumber, 'wrong'))
      .max(mostNumbers, 'too_long')
      .transform((all, context): [string, ...string[]] => {
        const [first, ...further] = all;
        if (first !== undefined) return [first, ...further];
        context.issues.push({ code: 'custom', message: 'required', input: all });
        return z.NEVER;
      }),
  );

const document = {
  nummers: numbers,
  titel: requiredText(300),
  soort: choice(kinds),
  van: orNull(200),
  datum: requiredDay(),
  wat: orNull(5000),
  toegang: choice(accesses),
};

/** Of a day and a time as they are in the Netherlands; nothing when it is left open. */
const moment = optionalText(19).transform((text, context): Temporal.Instant | undefined => {
  if (text === '') return undefined;
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toInstant();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    context.issues.push({ code: 'custom', message: 'not_a_date', input: text });
    return z.NEVER;
  }
});

export const newDocumentForm = z.object({
  formulier: requiredId(),
  publicatie: choice(['later', 'now', 'embargo']),
  moment,
  /** The session that it is to lie with, when one comes from there. */
  sessie: optionalText(20),
  ...document,
});
export const documentForm = z.object({ versie: version, ...document });
export const publishForm = z.object({ versie: version, wat: choice(publishings), moment });
export const versionForm = z.object({ formulier: requiredId(), wijziging: orNull(500) });
export const withdrawForm = z.object({
  reden: requiredText(300).transform((text) => text.replace(/\s+/g, ' ')),
});
