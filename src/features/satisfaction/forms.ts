// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { choice, optionalText, requiredText } from '../../platform/http/fields.ts';
import { helpedAnswers } from './domain.ts';

export const satisfactionForm = z.object({
  sleutel: requiredText(60),
  /** Of the closing that the page showed. */
  afgerond: requiredText(40).transform((text, context) => {
    try {
      return Temporal.Instant.from(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'wrong' });
      return z.NEVER;
    }
  }),
  geholpen: choice(helpedAnswers),
  beter: optionalText(2000),
});
