// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  optionalDay,
  optionalText,
  requiredDay,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';

/** How the area team stands among those one can have a tie with. */
export const teamValue = 'team';

const orTeam = () =>
  requiredText(40)
    .transform((text) => (text === teamValue ? null : text))
    .pipe(z.uuid('not_a_choice').nullable());

const words = { wat: requiredText(60), sinds: requiredDay(), opmerking: optionalText(500) };

/** `sleutel` becomes the id: sent twice, it is one tie. */
export const newTieForm = z.object({ sleutel: requiredId(), partij: requiredId(), met: orTeam(), ...words });
export const tieForm = z.object({ ...words, tot: optionalDay() });
