// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  choice,
  optionalEmail,
  optionalPhone,
  optionalText,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { organisationKinds } from './domain.ts';

const details = {
  kind: choice(organisationKinds),
  name: requiredText(100),
  email: optionalEmail(),
  phone: optionalPhone(),
};

/** `key` becomes the id: sent twice, it is one organisation. */
export const newOrganisationForm = z.object({ key: requiredId(), ...details });
/** `mark` is of what the form showed when it was opened. */
export const organisationForm = z.object({ mark: optionalText(30), ...details });
