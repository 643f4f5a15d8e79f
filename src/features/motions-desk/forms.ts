// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Id } from '../../kernel/ids.ts';
import { isId } from '../../kernel/ids.ts';
import {
  type Fields,
  checkbox,
  choice,
  optionalChoice,
  optionalId,
  optionalNumber,
  optionalText,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { type Cited, actionStates, kinds, outcomes, verbs } from '../motions/index.ts';
import { dayText, isDay } from './days.ts';

/** As numbers of councils are written: M-31, T-2021-014, 2021.A3; at least one digit. */
const number = optionalText(30).refine(
  (text) => text === '' || /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9.-]*$/.test(text),
  'wrong',
);
const version = optionalNumber(0, 1_000_000).pipe(z.number('wrong'));
const optionalDay = optionalText(30)
  .transform(dayText)
  .refine((text) => text === '' || isDay(text), 'not_a_date');
const requiredDay = requiredText(30).transform(dayText).pipe(z.iso.date('not_a_date'));

const details = {
  nummer: number,
  soort: choice(kinds),
  titel: requiredText(300),
  verzoek: requiredText(20_000),
  toelichting: optionalText(20_000),
  agendapunt: optionalText(300),
  indieners: optionalText(500),
  eerste: optionalId(),
  besloten: optionalDay,
  uitslag: optionalChoice(outcomes),
  wethouder: optionalId(),
  afdeling: optionalId(),
  verantwoordelijk: optionalId(),
  klaar: optionalDay,
  openbaar: choice(['nee', 'ja']),
};

/** `sleutel` is the same for every try of one form. */
export const newMotionForm = z.object({ sleutel: requiredId(), ...details });
/** `basis` says how every field was when the form was opened. */
export const motionForm = z.object({ versie: version, basis: optionalText(20_000), ...details });
export type ReadMotion = Omit<z.output<typeof motionForm>, 'versie' | 'basis'>;

export const updateForm = z.object({
  sleutel: requiredId(),
  dag: requiredDay,
  tekst: requiredText(10_000),
  verbetert: optionalId(),
  /** The day of which was said that it is meant, though it is before the decision. */
  klopt: optionalText(30),
  zoek: optionalText(100),
});

/** What becomes of parts that are not done when all of it is. */
export const partsEnds = ['done', 'dropped'] as const;

export const moveForm = z.object({
  stap: choice(verbs),
  versie: version,
  bewijs: optionalText(5000),
  akkoord: optionalDay,
  reden: optionalText(1000),
  open: optionalChoice(partsEnds),
  zoek: optionalText(100),
});

const partPlan = {
  wie: optionalText(60).pipe(z.string().regex(/^$|^[po]-[0-9a-f-]{36}$/, 'not_a_choice')),
  klaar: optionalDay,
};

export const partsForm = z.object({
  sleutel: requiredId(),
  wat: requiredText(300),
  overal: checkbox(),
  ...partPlan,
});

export const partForm = z.object({
  versie: version,
  stand: choice(actionStates),
  opmerking: optionalText(1000),
  ...partPlan,
});

/** Boxes and votes that there are many of, each with a field of its own. */
export const prefixes = {
  party: 'fractie',
  inFavour: 'voor',
  against: 'tegen',
  area: 'gebied',
  theme: 'thema',
  cited: 'verwijst',
} as const;

export function fieldOf(prefix: string, id: Id): string {
  return `${prefix}-${id}`;
}

/** The ids of the fields with this prefix that were filled in. */
export function idsIn(fields: Fields, prefix: string): Id[] {
  return Object.entries(fields)
    .filter(([name, value]) => name.startsWith(`${prefix}-`) && value !== undefined && value !== '')
    .map(([name]) => name.slice(prefix.length + 1))
    .filter(isId);
}

const vote = optionalNumber(0, 99).pipe(z.int('not_a_number').optional());

/** What was filled in as votes of one party group; undefined when it is no number. */
export function voteIn(fields: Fields, name: string): number | null | undefined {
  const read = vote.safeParse(fields[name]);
  return read.success ? (read.data ?? null) : undefined;
}

/** The owner of a part in one choice list: people and organisations, each with a letter before its id. */
export function ownerOf(text: string): { readonly ownerId: Id | null; readonly organisationId: Id | null } {
  const id = text.slice(2);
  const isGood = isId(id);
  return {
    ownerId: isGood && text.startsWith('p-') ? id : null,
    organisationId: isGood && text.startsWith('o-') ? id : null,
  };
}

export function ownerValue(of: { readonly ownerId: Id | null; readonly organisationId: Id | null }): string {
  if (of.ownerId !== null) return `p-${of.ownerId}`;
  return of.organisationId === null ? '' : `o-${of.organisationId}`;
}

export const publishForm = z.object({ versie: version, openbaar: choice(['nee', 'ja']) });

/** The box of a record that an update may point to. */
export function citedField({ kind, id }: Cited): string {
  return `${prefixes.cited}-${kind}-${id}`;
}

/** The records whose boxes were ticked. */
export function citedIn(fields: Fields): Cited[] {
  return Object.keys(fields).flatMap((name): Cited[] => {
    const [, kind, id] = new RegExp(`^${prefixes.cited}-([a-z]+)-(.+)$`).exec(name) ?? [];
    return kind !== undefined && isId(id) ? [{ kind, id }] : [];
  });
}
