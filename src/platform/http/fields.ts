// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type Result, no, ok } from '../../kernel/result.ts';

/** What can be wrong with one field. Each has a sentence in every language (platform/html/messages). */
export const fieldFaults = [
  'required',
  'too_long',
  'not_email',
  'not_phone',
  'not_a_choice',
  'not_a_date',
  'not_a_number',
  'not_a_place',
  'ends_before_start',
  'not_found',
  'already_there',
  'not_an_image',
  'too_large',
  'wrong',
] as const;
export type FieldFault = (typeof fieldFaults)[number];

export type FaultyField = { readonly field: string; readonly fault: FieldFault };

/** A form as it was sent: one text per field, or several for a repeated one. */
export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What was typed, for showing again: only single values. */
export type Typed = Readonly<Record<string, string>>;

/** Reads a form: the shape that `schema` asks, or every faulty field at once. */
export function readFields<S extends z.ZodType>(
  schema: S,
  fields: Fields,
): Result<z.output<S>, readonly FaultyField[]> {
  const read = schema.safeParse(fields);
  if (read.success) return ok(read.data);
  const faults = new Map<string, FaultyField>();
  for (const issue of read.error.issues) {
    const field = String(issue.path[0] ?? '');
    if (!faults.has(field)) faults.set(field, { field, fault: faultOf(issue.message) });
  }
  return no([...faults.values()]);
}

export function typed(fields: Fields): Typed {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') values[name] = value;
    else if (value?.[0] !== undefined) values[name] = value[0];
  }
  return values;
}

function faultOf(message: string): FieldFault {
  return fieldFaults.find((fault) => fault === message) ?? 'wrong';
}

const single = z.preprocess(firstOf, z.string('required'));

function firstOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? '';
  const first: unknown = value[0];
  return first;
}

/** Text that must be there, of at most `max` characters. */
export function requiredText(max: number) {
  return single.pipe(z.string().trim().min(1, 'required').max(max, 'too_long'));
}

/** Text that may be empty. */
export function optionalText(max: number) {
  return single.pipe(z.string().trim().max(max, 'too_long'));
}

export function optionalEmail() {
  return single.pipe(
    z
      .string()
      .trim()
      .max(254, 'too_long')
      .refine((text) => text === '' || isEmail(text), 'not_email'),
  );
}

export function requiredEmail() {
  return single.pipe(z.string().trim().min(1, 'required').max(254, 'too_long').refine(isEmail, 'not_email'));
}

/** A phone number as people write it: digits, spaces, dashes, brackets and a plus; at least eight digits. */
export function optionalPhone() {
  return single.pipe(
    z
      .string()
      .trim()
      .max(30, 'too_long')
      .refine((text) => text === '' || isPhone(text), 'not_phone'),
  );
}

export function choice<const T extends readonly [string, ...string[]]>(values: T) {
  return single.pipe(z.enum(values, 'not_a_choice'));
}

/** A choice that may be left open: '' becomes undefined. */
export function optionalChoice<const T extends readonly [string, ...string[]]>(values: T) {
  return single
    .transform((text) => (text === '' ? undefined : text))
    .pipe(z.enum(values, 'not_a_choice').optional());
}

/** An id that must be there. */
export function requiredId() {
  return single.pipe(z.string().trim().min(1, 'required').pipe(z.uuid('not_a_choice')));
}

export function optionalId() {
  return single
    .transform((text) => (text.trim() === '' ? undefined : text.trim()))
    .pipe(z.uuid('not_a_choice').optional());
}

/** A calendar day 'YYYY-MM-DD' that exists. */
export function requiredDay() {
  return single.pipe(z.string().trim().min(1, 'required').pipe(z.iso.date('not_a_date')));
}

export function optionalDay() {
  return single
    .transform((text) => (text.trim() === '' ? undefined : text.trim()))
    .pipe(z.iso.date('not_a_date').optional());
}

export function checkbox() {
  return single.transform((text) => text !== '' && text !== 'off' && text !== 'false');
}

export function optionalNumber(min: number, max: number) {
  return single
    .transform((text) => (text.trim() === '' ? undefined : Number(text.trim().replace(',', '.'))))
    .pipe(z.number('not_a_number').min(min, 'not_a_number').max(max, 'not_a_number').optional());
}

function isEmail(text: string): boolean {
  return z.email().safeParse(text).success;
}

/** Also the short numbers of town halls, such as 14 0300. */
function isPhone(text: string): boolean {
  if (/^14\s?0\d{2,3}$/.test(text)) return true;
  return /^\+?[\d\s()-]+$/.test(text) && text.replace(/\D/g, '').length >= 8;
}
