// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { contributionKinds } from '../../kernel/municipality.ts';
import {
  choice,
  optionalChoice,
  optionalId,
  optionalText,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';

/** `key` becomes the id: sent twice, it is one template. `mark` is of what the form showed when it was opened. */
export const templateForm = z.object({
  key: requiredId(),
  mark: optionalText(30),
  title: requiredText(100),
  kind: optionalChoice(contributionKinds),
  theme: optionalId(),
  language: choice(['nl', 'en']),
  body: requiredText(5000),
});
