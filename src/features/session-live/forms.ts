// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  type Fields,
  choice,
  optionalDay,
  optionalId,
  optionalNumber,
  optionalText,
  requiredEmail,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { type NoteKind, mostExtra, noteKinds, stepVerbs } from './domain.ts';

const longestWait = 7 * 24 * 3600;

/** `sleutel` is the same for every try of one form; `geleden`: so many seconds it waited for a connection. */
const sent = { sleutel: requiredId(), geleden: optionalNumber(0, longestWait) };
const name = optionalText(200);

export const stepForm = z.object({
  ...sent,
  doe: choice(stepVerbs),
  wat: optionalId(),
  stand: z.coerce.number().int().min(0),
  zeker: optionalText(5),
  minuten: optionalNumber(0, mostExtra).pipe(z.int('not_a_number').optional()),
});

const about = {
  onderdeel: optionalId(),
  vraag: optionalId(),
  fractie: optionalId(),
  wie: name,
  antwoorder: name,
  antwoord: optionalText(10_000),
  wethouder: optionalId(),
  klaar: optionalDay(),
};

export const noteForm = z.object({
  ...sent,
  soort: choice(noteKinds),
  tekst: requiredText(10_000),
  ...about,
});

/** Which form of the page it is, also when what came is not right. */
export function noteKindIn(fields: Fields): NoteKind {
  return noteKinds.find((kind) => kind === fields.soort) ?? 'note';
}

export const answerForm = z.object({
  ...sent,
  bij: requiredId(),
  antwoorder: name,
  antwoord: requiredText(10_000),
});

export const putRightForm = z.object({
  ...sent,
  bij: requiredId(),
  tekst: optionalText(10_000),
  antwoord: optionalText(10_000),
});

export const linkForm = z.object({ adres: requiredEmail() });
