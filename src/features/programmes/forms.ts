// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type Id, isId } from '../../kernel/ids.ts';
import {
  type Fields,
  choice,
  optionalDay,
  optionalId,
  optionalNumber,
  optionalText,
  requiredDay,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { aimsIn, programmeKinds, progressStates } from './domain.ts';

const details = {
  soort: choice(programmeKinds),
  titel: requiredText(200),
  tekst: requiredText(3000),
  doelen: optionalText(4000).pipe(
    z
      .string()
      .refine((text) => aimsIn(text).length <= 20, 'too_long')
      .transform(aimsIn),
  ),
  wethouder: optionalId(),
  van: requiredDay(),
  tot: optionalDay(),
};

/** `sleutel` becomes the id: sent twice, it is one programme. */
export const newProgrammeForm = z.object({ sleutel: requiredId(), ...details });
export const programmeForm = z.object({
  versie: optionalNumber(0, 1_000_000).pipe(z.number('wrong')),
  ...details,
});

/** How far it is: `sleutel` becomes the id, so that sent twice it is told once. */
export const progressForm = z.object({
  sleutel: requiredId(),
  stand: choice(progressStates),
  dag: requiredDay(),
  tekst: requiredText(5000),
});

/** A box of its own for each thing that can be ticked, so that what was ticked comes back with a refused form (R11). */
export function boxOf(prefix: string, id: Id): string {
  return `${prefix}-${id}`;
}

export function tickedIn(fields: Fields, prefix: string): Id[] {
  return Object.keys(fields)
    .filter((name) => name.startsWith(`${prefix}-`) && fields[name] !== '')
    .map((name) => name.slice(prefix.length + 1))
    .filter(isId);
}
