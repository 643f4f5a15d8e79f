// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  checkbox,
  choice,
  optionalChoice,
  optionalEmail,
  optionalId,
  optionalNumber,
  optionalPhone,
  optionalText,
  requiredDay,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { contributionKinds, states } from './domain.ts';
import { referralWays } from './referral-domain.ts';

/** Field names are Dutch where they show in an address; see docs/glossary.md. */
export const submitForm = z
  .object({
    soort: choice(contributionKinds),
    onderwerp: requiredText(150),
    tekst: requiredText(5000),
    gebied: optionalId(),
    lat: optionalNumber(-90, 90),
    lon: optionalNumber(-180, 180),
    naam: optionalText(200),
    email: optionalEmail(),
    telefoon: optionalPhone(),
    voorkeur: optionalChoice(['email', 'phone']),
    openbaar: checkbox(),
    sleutel: requiredId(),
    getoond: optionalText(200),
  })
  // Also when another field is wrong: everything that has to be mended is said at once.
  .refine(({ voorkeur, email }) => voorkeur !== 'email' || email !== '', {
    path: ['email'],
    message: 'required',
    when: () => true,
  })
  .refine(({ voorkeur, telefoon }) => voorkeur !== 'phone' || telefoon !== '', {
    path: ['telefoon'],
    message: 'required',
    when: () => true,
  });
export type SubmitForm = z.output<typeof submitForm>;

export const replyForm = z.object({
  tekst: requiredText(5000),
  sleutel: requiredText(60),
  formulier: requiredId(),
});

/** Without fields the text is taken over as it was proposed. */
export const publishForm = z.object({ onderwerp: optionalText(200), tekst: optionalText(10_000) });
export const textForm = z.object({ tekst: requiredText(10_000), formulier: requiredId() });
export const noteForm = textForm.extend({ ook: optionalId() });
export const answerForm = z.object({
  tekst: requiredText(10_000),
  formulier: requiredId(),
  afronden: checkbox(),
  openbaar: checkbox(),
});

const version = z.preprocess((value) => Number(value), z.number('wrong').int('wrong').min(1, 'wrong'));
export const triageForm = z.object({
  versie: version,
  soort: choice(contributionKinds),
  gebied: requiredId(),
  thema: optionalId(),
  oppakken: checkbox(),
  houden: checkbox(),
});
export const handOverForm = z.object({
  versie: version,
  aan: requiredText(60).pipe(z.string().regex(/^(team|person|organisation):[0-9a-f-]{36}$/, 'not_a_choice')),
  reden: optionalText(1000),
});
export const referForm = z.object({
  formulier: requiredId(),
  naar: requiredId(),
  hoe: choice(referralWays),
  akkoord: checkbox(),
  gegevens: checkbox(),
  gebeld: checkbox(),
  woorden: optionalText(3000),
});
export const hearBackForm = z.object({ verwijzing: requiredId(), aangekomen: choice(['ja', 'nee']) });
export const promiseForm = z.object({ versie: version, dag: requiredDay(), reden: requiredText(1000) });
export const closeForm = z.object({ versie: version, reden: optionalText(2000) });
export const reopenForm = z.object({ reden: requiredText(2000) });

export const views = ['mine', 'others', 'new', 'open', 'all'] as const;
export type View = (typeof views)[number];

/**
 * What happened to a contribution in a stretch of days; as the overview counts it. `settled`: a promise was kept or came late.
 * `rated`: its resident said whether it helped; `suggested`: and what could be better.
 */
export const happenings = ['brought', 'closed', 'answered', 'settled', 'rated', 'suggested'] as const;
export type Happening = (typeof happenings)[number];

/** In the address: contributions without a theme. */
export const withoutTheme = 'geen';

/** The worklist's filters, from the address: what cannot be read there counts as not given. */
export const listQuery = z.object({
  toon: z.enum(views).catch('mine'),
  soort: z.enum(contributionKinds).optional().catch(undefined),
  gebied: z.uuid().optional().catch(undefined),
  thema: z
    .union([z.uuid(), z.literal(withoutTheme)])
    .optional()
    .catch(undefined),
  stand: z.enum(states).optional().catch(undefined),
  telaat: z.enum(['ja']).optional().catch(undefined),
  wat: z.enum(happenings).optional().catch(undefined),
  van: z.iso.date().optional().catch(undefined),
  tot: z.iso.date().optional().catch(undefined),
  zoek: z.string().trim().min(1).max(200).optional().catch(undefined),
  na: z
    .string()
    .regex(/^(\d{4}-\d{2}-\d{2}\.)?[0-9a-f-]{36}$/)
    .optional()
    .catch(undefined),
});
export type ListQuery = z.output<typeof listQuery>;
