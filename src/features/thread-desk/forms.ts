// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { choice, optionalText, requiredText } from '../../platform/http/fields.ts';
import { linkReasons } from '../thread/index.ts';

export const tieQuery = z.object({ zoek: z.string().trim().min(1).max(200).optional().catch(undefined) });

export const tieForm = z.object({
  /** As in the address of its thread: "bijdrage/B-2026-00012". */
  ander: requiredText(80),
  eerst: choice(['ander', 'dit']),
  reden: choice(linkReasons),
  toelichting: optionalText(500),
});

export const untieForm = z.object({ waarom: requiredText(500) });
