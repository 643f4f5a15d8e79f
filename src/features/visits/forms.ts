// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type Id, isId } from '../../kernel/ids.ts';
import { contributionKinds } from '../../kernel/municipality.ts';
import {
  type Fields,
  checkbox,
  choice,
  optionalChoice,
  optionalEmail,
  optionalId,
  optionalText,
  requiredDay,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { moods } from '../talks/index.ts';
import { type VisitForm, visitForms } from './domain.ts';

export const formBox = 'vorm-';
export const personBox = 'persoon-';
export const inviteBox = 'uitnodigen-';

/** Of what `withForms` gives. */
export const wishForm = z.object({
  formulier: requiredId(),
  vormen: z.array(z.enum(visitForms)).min(1, 'required'),
  wanneer: optionalText(300),
  waarom: optionalText(500),
  naam: optionalText(200),
  email: optionalEmail(),
});

/** Each form is a box of its own, so that what was ticked comes back with the rest of a refused form (R11). */
export function withForms(fields: Fields): Fields {
  return { ...fields, vormen: formsIn(fields) };
}

function formsIn(fields: Fields): VisitForm[] {
  return visitForms.filter((form) => Boolean(fields[`${formBox}${form}`]));
}

/** The ids of the boxes that were ticked. */
export function idsIn(fields: Fields, prefix: string): Id[] {
  return Object.keys(fields)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter(isId);
}

const time = () => requiredText(5).pipe(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'wrong'));

/** `versie` is that of what the form showed when it was opened. */
export const planForm = z.object({
  formulier: requiredId(),
  versie: optionalText(10),
  vorm: choice(visitForms),
  dag: requiredDay(),
  van: time(),
  tot: time(),
  plaats: requiredText(200),
  openbaar: choice(['ja', 'nee']),
  tekst: optionalText(2000),
  reden: optionalText(500),
  toch: checkbox(),
});
export type PlanForm = z.output<typeof planForm>;

export const cancelForm = z.object({ reden: requiredText(500) });
export const heardForm = z.object({ gehoord: requiredText(5000) });
export const answerForm = z.object({ komt: choice(['ja', 'nee']), opmerking: optionalText(500) });

export const impressionForm = z.object({
  formulier: requiredId(),
  tekst: requiredText(2000),
  thema: optionalId(),
  stemming: optionalChoice(moods),
});

export const makeForm = z.object({
  soort: choice(contributionKinds),
  onderwerp: requiredText(150),
  inhoud: requiredText(2000),
});

export const themeForm = z.object({ thema: requiredId() });
