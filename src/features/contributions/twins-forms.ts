// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  choice,
  optionalEmail,
  optionalPhone,
  optionalText,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { contributionKinds } from './domain.ts';
import { radiusBounds } from './twins.ts';

const version = z.preprocess((value) => Number(value), z.number('wrong').int('wrong').min(1, 'wrong'));

export const joinForm = z.object({
  tekst: optionalText(5000),
  naam: optionalText(200),
  email: optionalEmail(),
  telefoon: optionalPhone(),
  sleutel: requiredId(),
});

export const mergeForm = z.object({ versie: version, met: requiredText(30), reden: requiredText(1000) });
export const unmergeForm = z.object({ versie: version });
export const splitForm = z.object({
  versie: version,
  soort: choice(contributionKinds),
  onderwerp: requiredText(150),
  tekst: requiredText(5000),
  formulier: requiredId(),
});

const meters = z
  .string()
  .transform(Number)
  .pipe(z.int('not_a_number').min(radiusBounds.least, 'not_a_number').max(radiusBounds.most, 'not_a_number'));

/** The usual radius, and one for each of these themes where it differs. */
export function radiiForm(themeIds: readonly string[]) {
  const own = optionalText(6).pipe(z.union([z.literal('').transform(() => undefined), meters]));
  return z.object({
    gewoon: requiredText(6).pipe(meters),
    ...Object.fromEntries(themeIds.map((id) => [`thema-${id}`, own])),
  });
}
