// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Municipality, MunicipalitySettings } from '../../kernel/municipality.ts';
import {
  type Typed,
  optionalEmail,
  optionalPhone,
  optionalText,
  requiredText,
} from '../../platform/http/fields.ts';

/** Longer than a quarter of a year is no promise any more. */
export const mostWorkingDays = 65;

const word = requiredText(40);
const workingDays = requiredText(6)
  .transform(Number)
  .pipe(z.int('not_a_number').min(1, 'not_a_number').max(mostWorkingDays, 'not_a_number'));

export const settingsForm = z.object({
  /** Of what the form showed when it was opened. */
  mark: optionalText(30),
  name: requiredText(80),
  tagline_nl: optionalText(80),
  tagline_en: optionalText(80),
  address: optionalText(300),
  phone: optionalPhone(),
  email: optionalEmail(),
  one_municipality: word,
  many_municipality: word,
  one_region: word,
  many_region: word,
  one_district: word,
  many_district: word,
  one_village: word,
  many_village: word,
  one_neighbourhood: word,
  many_neighbourhood: word,
  days_question: workingDays,
  days_idea: workingDays,
  days_concern: workingDays,
  days_compliment: workingDays,
});
type SettingsForm = z.output<typeof settingsForm>;

export type NamedSettings = { readonly name: string; readonly settings: MunicipalitySettings };

export function settingsFrom(form: SettingsForm): NamedSettings {
  return {
    name: form.name,
    settings: {
      tagline: { nl: form.tagline_nl, en: form.tagline_en },
      address: form.address,
      phone: form.phone,
      email: form.email,
      words: {
        municipality: { one: form.one_municipality, many: form.many_municipality },
        region: { one: form.one_region, many: form.many_region },
        district: { one: form.one_district, many: form.many_district },
        village: { one: form.one_village, many: form.many_village },
        neighbourhood: { one: form.one_neighbourhood, many: form.many_neighbourhood },
      },
      answerWorkingDays: {
        question: form.days_question,
        idea: form.days_idea,
        concern: form.days_concern,
        compliment: form.days_compliment,
      },
    },
  };
}

/** The fields of the form with what holds now. */
export function typedOf({ name, settings }: Pick<Municipality, 'name' | 'settings'>): Typed {
  const { tagline, address, phone, email, words, answerWorkingDays } = settings;
  const fields: Record<string, string> = {
    name,
    tagline_nl: tagline.nl,
    tagline_en: tagline.en,
    address,
    phone,
    email,
  };
  for (const [kind, { one, many }] of Object.entries(words)) {
    fields[`one_${kind}`] = one;
    fields[`many_${kind}`] = many;
  }
  for (const [kind, days] of Object.entries(answerWorkingDays)) fields[`days_${kind}`] = days.toString();
  return fields;
}

/** The fields in which two settings differ, by their names in the form. */
export function changedFields(before: NamedSettings, after: NamedSettings): string[] {
  const was = typedOf(before);
  return Object.entries(typedOf(after)).flatMap(([field, value]) => (was[field] === value ? [] : [field]));
}

/** A mark of what the form showed, to see at saving whether somebody else changed it meanwhile. */
export function markOf(settings: NamedSettings): string {
  return createHash('sha256')
    .update(JSON.stringify(typedOf(settings)))
    .digest('base64url')
    .slice(0, 16);
}
