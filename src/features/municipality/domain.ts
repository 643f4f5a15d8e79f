// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { MunicipalitySettings } from '../../kernel/municipality.ts';

const word = z.object({ one: z.string(), many: z.string() });

/** The shape of municipalities.settings. */
export const settingsSchema: z.ZodType<MunicipalitySettings> = z.object({
  tagline: z.object({ nl: z.string(), en: z.string() }),
  address: z.string(),
  phone: z.string(),
  email: z.string(),
  words: z.object({ municipality: word, region: word, district: word, village: word, neighbourhood: word }),
  answerWorkingDays: z.object({
    question: z.number().int().min(1),
    idea: z.number().int().min(1),
    concern: z.number().int().min(1),
    compliment: z.number().int().min(1),
  }),
});
