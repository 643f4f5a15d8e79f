// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  checkbox,
  choice,
  optionalEmail,
  optionalId,
  optionalNumber,
  optionalPhone,
  optionalText,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { needs } from '../initiatives/index.ts';
import { answerKinds, decisions, helpKinds } from './domain.ts';

/** Any number of boxes that were ticked. */
function boxes<T extends z.ZodType>(one: T) {
  return z.preprocess(
    (value): unknown =>
      value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value,
    z.array(one).max(30, 'wrong'),
  );
}

const ways = { email: optionalEmail(), telefoon: optionalPhone() };

/** Somebody who can be reached in no way cannot be told anything. */
function isReachable({ email, telefoon }: { readonly email: string; readonly telefoon: string }): boolean {
  return email !== '' || telefoon !== '';
}
const unreachable = { path: ['email'], message: 'required', when: () => true };

export const proposeForm = z
  .object({
    titel: requiredText(150),
    tekst: requiredText(5000),
    gebied: optionalId(),
    lat: optionalNumber(-90, 90),
    lon: optionalNumber(-180, 180),
    thema: boxes(z.uuid('not_a_choice')),
    nodig: boxes(z.enum(needs, 'not_a_choice')),
    nodigtekst: optionalText(2000),
    naam: requiredText(200),
    ...ways,
    groep: optionalText(200),
    openbaar: checkbox(),
    naamopenbaar: checkbox(),
    sleutel: requiredId(),
    getoond: optionalText(2000),
  })
  .refine(isReachable, unreachable);
export type ProposeForm = z.output<typeof proposeForm>;

export const offerForm = z
  .object({
    waarmee: boxes(z.enum(helpKinds, 'not_a_choice')).refine((kinds) => kinds.length > 0, 'required'),
    tekst: requiredText(2000),
    wanneer: optionalText(500),
    naam: requiredText(200),
    ...ways,
    delen: checkbox(),
    sleutel: requiredId(),
  })
  .refine(isReachable, unreachable);

export const answerForm = z.object({
  aanbod: requiredId(),
  antwoord: choice(answerKinds),
  zin: optionalText(2000),
  delen: checkbox(),
});

const version = z.preprocess((value) => Number(value), z.number('wrong').int('wrong').min(1, 'wrong'));
export const decisionForm = z.object({
  versie: version,
  besluit: choice(decisions),
  reden: optionalText(2000),
});

export const policyForm = z.object({ tekst: requiredText(10_000), sleutel: requiredId() });

/** The list's filters, from the address: what cannot be read there counts as not given. */
export const listQuery = z.object({
  gebied: z.string().max(200).optional().catch(undefined),
  thema: z.uuid().optional().catch(undefined),
  stand: z.string().optional().catch(undefined),
  nodig: z.enum(needs).optional().catch(undefined),
  zoek: z.string().trim().min(1).max(200).optional().catch(undefined),
  na: z.uuid().optional().catch(undefined),
});
export type ListQuery = z.output<typeof listQuery>;
