// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { locales } from '../../kernel/locale.ts';
import { isId } from '../../kernel/ids.ts';
import {
  type Fields,
  checkbox,
  choice,
  optionalDay,
  optionalEmail,
  optionalId,
  optionalNumber,
  optionalPhone,
  optionalText,
  requiredDay,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { readWho } from '../contacts/index.ts';
import { type Need, needs, staffKinds, stateGroups, states } from './domain.ts';

/** Each box is a field of its own, with what it stands for behind this. */
export const boxes = { area: 'ook-', theme: 'thema-', need: 'nodig-' } as const;

/** What was ticked of one kind of boxes. */
export function tickedOf(fields: Fields, prefix: string): string[] {
  return Object.entries(fields)
    .filter(([name, value]) => name.startsWith(prefix) && value === 'on')
    .map(([name]) => name.slice(prefix.length));
}

export function tickedIds(fields: Fields, prefix: string): string[] {
  return tickedOf(fields, prefix).filter(isId);
}

export function tickedNeeds(fields: Fields): Need[] {
  const ticked = new Set(tickedOf(fields, boxes.need));
  return needs.filter((need) => ticked.has(need));
}

const what = {
  titel: requiredText(200),
  tekst: requiredText(10_000),
  gebied: requiredId(),
  lat: optionalNumber(-90, 90),
  lon: optionalNumber(-180, 180),
  openbaar: checkbox(),
};

const who = {
  wie: optionalText(300).transform(readWho),
  contact: optionalId(),
  groep: optionalText(200),
};

type WhoFields = { wie: { email: string | null; phone: string | null } };
const reachable = {
  email: ({ wie }: WhoFields) => optionalEmail().safeParse(wie.email ?? '').success,
  phone: ({ wie }: WhoFields) => optionalPhone().safeParse(wie.phone ?? '').success,
};
const notEmail = { path: ['wie'], message: 'not_email' };
const notPhone = { path: ['wie'], message: 'not_phone' };

export const startForm = z
  .object({ ...what, ...who, formulier: requiredId(), van: optionalText(30) })
  .refine(reachable.email, notEmail)
  .refine(reachable.phone, notPhone);

export const detailsForm = z.object({
  ...what,
  versie: optionalNumber(1, 1_000_000),
  nodigtekst: optionalText(2000),
  plan: optionalText(5000),
  begin: optionalDay(),
  eind: optionalDay(),
  begeleider: optionalId(),
});

export const initiatorForm = z
  .object({ ...who, formulier: requiredId(), naamopenbaar: checkbox(), taal: choice(locales) })
  .refine(({ wie, contact }) => Boolean(contact ?? wie.name ?? wie.email ?? wie.phone), {
    path: ['wie'],
    message: 'required',
  })
  .refine(reachable.email, notEmail)
  .refine(reachable.phone, notPhone);

export const endForm = z.object({ dag: requiredDay() });

export const moveForm = z.object({ versie: optionalNumber(1, 1_000_000), reden: optionalText(1000) });

export const sayForm = z.object({
  formulier: requiredId(),
  voor: choice(staffKinds),
  bericht: requiredText(5000),
});

export const needForm = z.object({ door: optionalText(200), toch: optionalText(10) });

export const decidePlanForm = z.object({ besluit: choice(['ja', 'nee']) });

export const resultForm = z.object({
  formulier: requiredId(),
  resultaat: optionalText(5000),
  dag: optionalDay(),
  magopenbaar: checkbox(),
});

export const pictureForm = z.object({ beschrijving: optionalText(300), openbaar: checkbox() });

export const ownMessageForm = z.object({ formulier: requiredId(), bericht: requiredText(5000) });

export const ownPlanForm = z.object({
  formulier: requiredId(),
  plan: requiredText(5000),
  begin: optionalDay(),
  eind: optionalDay(),
});

export const ownPicturesForm = z.object({
  formulier: requiredId(),
  beschrijving: optionalText(300),
  openbaar: checkbox(),
});

export const views = ['wacht', 'mijn', 'lopend', 'gelukt', 'gestopt'] as const;

/** What each view of the list shows. */
export const groupOf = {
  wacht: stateGroups.open,
  mijn: stateGroups.open,
  lopend: stateGroups.open,
  gelukt: stateGroups.realised,
  gestopt: stateGroups.stopped,
} as const;

/** From the address: what cannot be read there counts as not given. */
export const listQuery = z.object({
  toon: z.enum(views).catch('mijn'),
  stand: z.enum(states).optional().catch(undefined),
  gebied: z.uuid().optional().catch(undefined),
  thema: z.uuid().optional().catch(undefined),
  zoek: z.string().trim().min(1).max(200).optional().catch(undefined),
  na: z.uuid().optional().catch(undefined),
});
export type ListQuery = z.output<typeof listQuery>;
