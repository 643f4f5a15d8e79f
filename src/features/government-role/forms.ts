// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { choice, optionalText, requiredId } from '../../platform/http/fields.ts';
import { type Answers, steps } from './domain.ts';

/** One field per question. */
const answerFields = {
  taak: choice(['none', 'rules', 'duty']),
  kunnen: choice(['alone', 'helped', 'not_yet']),
  nodig: choice(['nothing', 'room', 'money', 'work']),
  opgave: choice(['no', 'helps', 'needed']),
  bereik: choice(['few', 'neighbourhood', 'everyone']),
  anderen: choice(['other', 'together', 'nobody']),
};

export const answersForm = z.object(answerFields).transform(answersOf);

type AnswerForm = {
  readonly taak: Answers['duty'];
  readonly kunnen: Answers['able'];
  readonly nodig: Answers['means'];
  readonly opgave: Answers['programme'];
  readonly bereik: Answers['reach'];
  readonly anderen: Answers['others'];
};

function answersOf(form: AnswerForm): Answers {
  return {
    duty: form.taak,
    able: form.kunnen,
    means: form.nodig,
    programme: form.opgave,
    reach: form.bereik,
    others: form.anderen,
  };
}

/** With the step that is decided, why it is another than the answers say, and words of one's own. */
export const weighingForm = z
  .object({
    ...answerFields,
    formulier: requiredId(),
    rol: choice(steps),
    reden: optionalText(1000),
    verwachten: optionalText(1000),
    vragen: optionalText(1000),
  })
  .transform(({ formulier: id, rol: step, ...form }) => ({
    id,
    choice: {
      step,
      answers: answersOf(form),
      reason: form.reden || null,
      promised: form.verwachten || null,
      requested: form.vragen || null,
    },
  }));
