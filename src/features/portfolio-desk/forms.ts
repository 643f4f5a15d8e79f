// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  choice,
  optionalChoice,
  optionalDay,
  optionalEmail,
  optionalId,
  optionalText,
  requiredDay,
  requiredEmail,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { answers, levels } from '../portfolio/index.ts';

const words = 1000;
const wholeNumber = (max: number) =>
  requiredText(3)
    .pipe(z.string().regex(/^\d{1,2}$/, 'not_a_number'))
    .transform(Number)
    .pipe(z.number().max(max, 'not_a_number'));

export const askForm = z.object({ bericht: requiredText(2000), uiterlijk: requiredDay() });
export const skipForm = z.object({ thema: requiredId(), reden: requiredText(words) });
export const talkForm = z.object({
  formulier: requiredId(),
  uitkomst: choice(['known', 'agreed', 'agreed_if']),
  afspraak: requiredText(words),
});
export const noteForm = z.object({ notitie: requiredText(words) });
export const markForm = z.object({ formulier: requiredId(), notitie: requiredText(words) });

export const answerForm = z.object({
  formulier: requiredId(),
  antwoord: choice(answers),
  zin: optionalText(words),
});
export const signedInAnswerForm = answerForm.extend({ persoon: requiredId() });
export const chosen = z.object({ keuze: optionalChoice(answers).catch(undefined) });

/** The field of a theme's level is this with its id. */
export const levelField = 'niveau-';
export const levelChoice = z.enum(levels);
export const rulesForm = z.object({
  mark: optionalText(30),
  termijn: wholeNumber(30).pipe(z.number().min(1, 'not_a_number')),
  ervoor: wholeNumber(10),
  erna: wholeNumber(10),
  'stilte-weten': choice(['known', 'up']),
  'stilte-antwoorden': choice(['agreed', 'up']),
  secretaris: optionalText(100),
  'secretaris-mail': optionalEmail(),
});
export const assistantForm = z.object({
  formulier: requiredId(),
  wethouder: requiredId(),
  naam: requiredText(100),
  mail: requiredEmail(),
});

export const boardQuery = z.object({
  als: optionalChoice(['gebied', 'portefeuille', 'alles']).catch(undefined),
  gebied: optionalText(100).catch(''),
  thema: optionalText(100).catch(''),
});
export const visitQuery = z.object({
  dag: optionalDay().catch(undefined),
  voor: optionalId().catch(undefined),
});
export const areaNoteForm = z.object({ formulier: requiredId(), tekst: requiredText(2000) });
