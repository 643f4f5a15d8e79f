// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type Fields, checkbox, choice, requiredEmail, requiredId } from '../../platform/http/fields.ts';
import { frequencies } from './domain.ts';

const most = 500;

/** Any number of boxes that were ticked, each an id. */
const ids = z.preprocess(
  (value): unknown =>
    value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value,
  z.array(z.uuid('not_a_choice')).max(most, 'too_long'),
);

export const choicesForm = z.object({ gebied: ids, thema: ids, hoevaak: choice(frequencies) });
/** On somebody's own page: which of the records one follows, and whether nothing but these. */
export const ownForm = choicesForm.extend({ volgt: ids, alleen: checkbox() });

export const askForm = choicesForm.extend({ email: requiredEmail(), formulier: requiredId() });
export const findForm = z.object({ email: requiredEmail() });

/** What is ticked and typed, for showing the form again; whatever it is. */
export type TypedChoices = {
  readonly areaIds: readonly string[];
  readonly themeIds: readonly string[];
  readonly frequency: string;
  readonly email: string;
  readonly formKey: string;
};

export function typedChoices(fields: Fields): TypedChoices {
  return {
    areaIds: all(fields.gebied),
    themeIds: all(fields.thema),
    frequency: all(fields.hoevaak)[0] ?? '',
    email: all(fields.email)[0] ?? '',
    formKey: all(fields.formulier)[0] ?? '',
  };
}

function all(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** Of one record; `formulier` is the same for every try. */
export const followForm = z.object({ email: requiredEmail(), formulier: requiredId() });
