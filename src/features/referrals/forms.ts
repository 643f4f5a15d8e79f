// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type Id, isId } from '../../kernel/ids.ts';
import {
  type Fields,
  optionalEmail,
  optionalPhone,
  optionalText,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import type { Entry } from './domain.ts';

/** Only addresses of the web: a link may start nothing else. People leave out the first part. */
const website = optionalText(300)
  .transform((text) => (text === '' || /^https?:\/\//i.test(text) ? text : `https://${text}`))
  .refine((text) => text === '' || (URL.canParse(text) && new URL(text).hostname.includes('.')), 'wrong');

const details = {
  name: requiredText(150),
  purpose: requiredText(1000),
  phone: optionalPhone(),
  email: optionalEmail(),
  website,
  hours: optionalText(200),
};

/** `key` becomes the id: sent twice, it is one entry. */
export const newEntryForm = z.object({ key: requiredId(), ...details });
/** `mark` is of what the form showed when it was opened. */
export const entryForm = z.object({ mark: optionalText(30), ...details });

/** Each theme is a box of its own, so that what was ticked comes back with the rest of a refused form (R11). */
export function themeBox(id: Id): string {
  return `thema-${id}`;
}

export function tickedThemes(fields: Fields): Id[] {
  const prefix = themeBox('');
  return Object.keys(fields)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter(isId);
}

export function typedOf({ themeIds, id, endedAt, ...texts }: Entry): Record<string, string> {
  return { ...texts, ...Object.fromEntries(themeIds.map((theme) => [themeBox(theme), 'on'])) };
}
