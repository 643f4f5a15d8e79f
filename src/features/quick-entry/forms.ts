// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  checkbox,
  choice,
  optionalEmail,
  optionalId,
  optionalPhone,
  optionalText,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { contributionKinds } from '../../kernel/municipality.ts';
import { readWho } from '../contacts/index.ts';
import { talkChannels } from './domain.ts';

export const entryForm = z
  .object({
    kanaal: choice(talkChannels),
    tekst: requiredText(5000),
    soort: choice(contributionKinds),
    wie: optionalText(300).transform(readWho),
    contact: optionalId(),
    gebied: optionalId(),
    straat: optionalText(100),
    thema: optionalId(),
    openbaar: checkbox(),
    oppakken: checkbox(),
    antwoord: optionalText(10_000),
    sleutel: requiredId(),
    antwoordsleutel: requiredId(),
  })
  .refine(({ wie }) => optionalEmail().safeParse(wie.email ?? '').success, {
    path: ['wie'],
    message: 'not_email',
  })
  .refine(({ wie }) => optionalPhone().safeParse(wie.phone ?? '').success, {
    path: ['wie'],
    message: 'not_phone',
  });
export type EntryForm = z.output<typeof entryForm>;
