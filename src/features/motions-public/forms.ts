// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { requiredEmail, requiredId } from '../../platform/http/fields.ts';

export const followForm = z.object({ email: requiredEmail(), formulier: requiredId() });
