// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  optionalChoice,
  optionalEmail,
  optionalPhone,
  optionalText,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';

/** `merk` is of what the form showed when it was opened. */
export const detailsForm = z
  .object({
    naam: optionalText(200),
    email: optionalEmail(),
    telefoon: optionalPhone(),
    voorkeur: optionalChoice(['email', 'phone']),
    merk: requiredText(30),
  })
  .refine(({ naam, email, telefoon }) => naam !== '' || email !== '' || telefoon !== '', {
    path: ['naam'],
    message: 'required',
  })
  .refine(({ voorkeur, email }) => voorkeur !== 'email' || email !== '', {
    path: ['email'],
    message: 'required',
  })
  .refine(({ voorkeur, telefoon }) => voorkeur !== 'phone' || telefoon !== '', {
    path: ['telefoon'],
    message: 'required',
  });

export const mergeForm = z.object({ met: requiredId(), reden: requiredText(1000) });
export const unmergeForm = z.object({ deel: requiredId(), reden: optionalText(1000) });
