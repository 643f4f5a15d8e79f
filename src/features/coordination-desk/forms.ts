// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { checkbox, choice, requiredDay, requiredId, requiredText } from '../../platform/http/fields.ts';
import type { PartnerQuestion, Shareable } from '../coordination/index.ts';
import { sharingGrounds } from '../../kernel/grounds.ts';

/** Each box of the form is a field of its own; of the talk and the files with an id behind it. */
export const messageBox = 'bericht-';
export const fileBox = 'bijlage-';

export const askPartnerForm = z.object({
  formulier: requiredId(),
  aan: requiredText(60),
  vraag: requiredText(5000),
  tekst: checkbox(),
  plek: checkbox(),
  naam: checkbox(),
  mail: checkbox(),
  telefoon: checkbox(),
  grond: choice(sharingGrounds),
  uitleg: requiredText(1000),
  tot: requiredDay(),
});

export const extendForm = z.object({ tot: requiredDay() });

export const partnerAnswerForm = z.object({ formulier: requiredId(), antwoord: requiredText(10_000) });

export const askColleagueForm = z.object({
  formulier: requiredId(),
  wie: requiredId(),
  vraag: requiredText(5000),
});

export const colleagueAnswerForm = z.object({ antwoord: requiredText(10_000) });

/** The field of each part that can be shared. */
export const shareFields = {
  tekst: 'text',
  plek: 'place',
  naam: 'name',
  mail: 'email',
  telefoon: 'phone',
} as const satisfies Record<string, Shareable>;

/** A question as its form was filled in, to ask it again; until when is chosen anew. */
export function typedAgain(question: PartnerQuestion): Record<string, string> {
  const ticked = [
    ...Object.entries(shareFields)
      .filter(([, shareable]) => question.shares.includes(shareable))
      .map(([name]) => name),
    ...question.messageIds.map((id) => `${messageBox}${id}`),
    ...question.fileIds.map((id) => `${fileBox}${id}`),
  ];
  return {
    vraag: question.question,
    grond: question.ground,
    uitleg: question.groundNote,
    ...Object.fromEntries(ticked.map((name) => [name, 'on'])),
  };
}

/** What was ticked to be shared. */
export function sharesIn(form: Readonly<Record<keyof typeof shareFields, boolean>>): Shareable[] {
  const names = ['tekst', 'plek', 'naam', 'mail', 'telefoon'] as const;
  return names.filter((name) => form[name]).map((name) => shareFields[name]);
}
