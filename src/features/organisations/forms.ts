// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type Id, isId } from '../../kernel/ids.ts';
import {
  type Fields,
  choice,
  optionalChoice,
  optionalEmail,
  optionalPhone,
  optionalText,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { branches, organisationKinds } from './domain.ts';

const details = {
  kind: choice(organisationKinds),
  branch: optionalChoice(branches).transform((branch) => branch ?? null),
  name: requiredText(100),
  email: optionalEmail(),
  phone: optionalPhone(),
};

/** `key` becomes the id: sent twice, it is one organisation. */
export const newOrganisationForm = z.object({ key: requiredId(), ...details });
/** `mark` is of what the form showed when it was opened. */
export const organisationForm = z.object({ mark: optionalText(30), ...details });

const reach = {
  name: requiredText(100),
  role: optionalText(100),
  email: optionalEmail(),
  phone: optionalPhone(),
};
/** `key` becomes the id: sent twice, it is one contact person. */
export const newContactForm = z.object({ key: requiredId(), ...reach });
export const contactForm = z.object(reach);

/** Each theme and area is a box of its own, so that what was ticked comes back with the rest of a refused form (R11). */
export const boxOf = { theme: (id: Id) => `thema-${id}`, area: (id: Id) => `gebied-${id}` };

export function tickedIn(fields: Fields, box: (id: Id) => string): Id[] {
  const prefix = box('');
  return Object.keys(fields)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter(isId);
}
