// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  checkbox,
  choice,
  optionalChoice,
  optionalDay,
  optionalId,
  optionalText,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { aboutKinds } from './domain.ts';
import { readMonth } from './months-domain.ts';

const orNull = (max: number) => optionalText(max).transform((text) => (text === '' ? null : text));

/** 'YYYY-MM', as a month is chosen or written in words; a day counts before it. */
const month = optionalText(40).transform((text, context) => {
  if (text === '') return undefined;
  const read = readMonth(text);
  if (read === undefined) context.addIssue({ code: 'custom', message: 'not_a_date' });
  return read;
});

const when = { dag: optionalDay(), maand: month };

const details = {
  titel: requiredText(300),
  toelichting: orNull(2000),
  wethouder: optionalId(),
  wie: orNull(200),
  soort: optionalChoice(aboutKinds),
  nummer: optionalText(30),
  sessie: optionalText(40),
  openbaar: checkbox(),
};

export const newPlanForm = z.object({ sleutel: requiredId(), ...when, ...details });
export const planForm = z.object({ versie: z.coerce.number('wrong'), ...details });
export const moveForm = z.object({ versie: z.coerce.number('wrong'), reden: requiredText(500), ...when });
export const endForm = z.object({ versie: z.coerce.number('wrong'), wat: choice(['held', 'dropped']) });
