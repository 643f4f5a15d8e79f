// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  optionalId,
  optionalText,
  requiredDay,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';

export const deedForm = z.object({
  wat: requiredText(300),
  dag: requiredDay(),
  wie: optionalId(),
  formulier: requiredId(),
});

const version = z.preprocess((value) => Number(value), z.number('wrong').int('wrong').min(1, 'wrong'));
export const doneForm = z.object({ versie: version, zin: optionalText(1000) });
export const failedForm = z.object({ versie: version, reden: requiredText(1000) });
export const moveForm = z.object({ versie: version, dag: requiredDay(), reden: requiredText(1000) });
export const ownerForm = z.object({ versie: version, wie: requiredId() });

export const listViews = ['mine', 'areas', 'late', 'week'] as const;
export type ListView = (typeof listViews)[number];

/** What cannot be read in the address counts as not given. */
export const listQuery = z.object({
  toon: z.enum(listViews).catch('mine'),
  na: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}\.[0-9a-f-]{36}$/)
    .optional()
    .catch(undefined),
});
export type ListQuery = z.output<typeof listQuery>;
