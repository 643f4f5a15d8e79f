// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { choice, optionalDay, requiredDay, requiredId, requiredText } from '../../platform/http/fields.ts';
import { momentKinds } from './domain.ts';

const time = () => requiredText(5).pipe(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'wrong'));

export const momentForm = z.object({
  sleutel: requiredId(),
  gebied: requiredId(),
  soort: choice(momentKinds),
  plaats: requiredText(200),
  dag: requiredDay(),
  van: time(),
  tot: time(),
  hoevaak: choice(['once', 'weekly', 'fortnightly', 'four_weekly']),
  laatste: optionalDay(),
});
