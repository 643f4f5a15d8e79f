// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { choice, optionalText, requiredId } from '../../platform/http/fields.ts';
import { steps } from './domain.ts';

/** One field per question, the step that is decided, why it is another than the answers say, and words of one's own. */
export const weighingForm = z
  .object({
    formulier: requiredId(),
    taak: choice(['none', 'rules', 'duty']),
    kunnen: choice(['alone', 'helped', 'not_yet']),
    nodig: choice(['nothing', 'room', 'money', 'work']),
    opgave: choice(['no', 'helps', 'needed']),
    bereik: choice(['few', 'neighbourhood', 'everyone']),
    anderen: choice(['other', 'together', 'nobody']),
    rol: choice(steps),
    reden: optionalText(1000),
    verwachten: optionalText(1000),
    vragen: optionalText(1000),
  })
  .transform(({ formulier: id, rol: step, ...form }) => ({
    id,
    choice: {
      step,
      answers: {
        duty: form.taak,
        able: form.kunnen,
        means: form.nodig,
        programme: form.opgave,
        reach: form.bereik,
        others: form.anderen,
      },
      reason: form.reden || null,
      promised: form.verwachten || null,
      requested: form.vragen || null,
    },
  }));
