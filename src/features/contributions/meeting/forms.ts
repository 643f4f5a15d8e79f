// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { checkbox, choice, optionalText, requiredId, requiredText } from '../../../platform/http/fields.ts';
import { appointmentPlaces, durations } from '../../appointments/index.ts';

const local = optionalText(30).pipe(
  z.string().refine((text) => text === '' || /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text), 'not_a_date'),
);

/** `formulier` becomes the id: sent twice, it is one appointment. Times are local: `YYYY-MM-DDTHH:MM`. */
export const proposeForm = z.object({
  formulier: requiredId(),
  wie: requiredId(),
  plek: choice(appointmentPlaces),
  waar: requiredText(300),
  duur: requiredText(3).pipe(
    z.string().refine((text) => durations.some((one) => String(one) === text), 'not_a_choice'),
  ),
  tijd1: local,
  tijd2: local,
  tijd3: local,
  tijd4: local,
  afgesproken: checkbox(),
});
export type ProposeForm = z.output<typeof proposeForm>;

export const cancelForm = z.object({ reden: requiredText(1000) });

/** What the resident says: this time, none of them, or no longer. */
export const residentForm = z.object({
  sleutel: requiredText(60),
  formulier: requiredId(),
  doe: choice(['kies', 'geen', 'afzeggen']),
  tijd: optionalText(40),
  tekst: optionalText(2000),
});
