// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  checkbox,
  choice,
  optionalEmail,
  optionalId,
  optionalPhone,
  requiredDay,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { ways } from './requests-domain.ts';

const amount = requiredText(4)
  .transform(Number)
  .pipe(z.number('not_a_number').int('not_a_number').min(1, 'not_a_number').max(240, 'not_a_number'));

export const termForm = z.object({ termijn: amount, reden: requiredText(1000) });

/** Only to look at what would go: no reason is needed yet. */
export const tryForm = z.object({ termijn: amount });

export const requestForm = z
  .object({
    sleutel: requiredId(),
    contact: optionalId(),
    email: optionalEmail(),
    telefoon: optionalPhone(),
    dag: requiredDay(),
    hoe: choice(ways),
  })
  .refine(({ contact, email, telefoon }) => contact !== undefined || email !== '' || telefoon !== '', {
    path: ['email'],
    message: 'required',
  });

export const eraseForm = z.object({ gezien: checkbox(), afronden: checkbox() });

export const readsQuery = z.object({
  wie: z.uuid().optional().catch(undefined),
  na: z.uuid().optional().catch(undefined),
});
export type ReadsQuery = z.output<typeof readsQuery>;
