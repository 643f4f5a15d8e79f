// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

/** One set of contact details (contact), as somebody left them. A person is all contacts that are the same somebody. */
export type ContactRow = {
  readonly id: Id;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly prefers: 'email' | 'phone' | null;
  readonly mergedInto: Id | null;
  readonly createdAt: Temporal.Instant;
};

export type Details = Pick<ContactRow, 'name' | 'email' | 'phone' | 'prefers'>;

/** A person (R8), by any of their contacts: what they are called and how they are reached, each once, the latest first. */
export type Person = {
  readonly id: Id;
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly contacts: readonly ContactRow[];
};

/** What can happen with an organisation: it got the ball, something was referred to it, it wrote, it was written to. */
export type HappenedWhat = 'got' | 'referred' | 'wrote' | 'written_to' | 'asked' | 'replied';

/** Why a change is not made. */
export type Refusal = 'changed' | 'cannot_join';

/** @param id of the contact that this person is looked up by. */
export function personOf(id: Id, contacts: readonly ContactRow[]): Person {
  const latestFirst = [...contacts].sort((one, other) => (one.id < other.id ? 1 : -1));
  return {
    id,
    names: distinct(
      latestFirst.map(({ name }) => name),
      (name) => name.toLowerCase(),
    ),
    emails: distinct(
      latestFirst.map(({ email }) => email),
      emailMark,
    ),
    phones: distinct(
      latestFirst.map(({ phone }) => phone),
      phoneMark,
    ),
    contacts: latestFirst,
  };
}

function emailMark(email: string): string {
  return email.toLowerCase();
}

/** +31 6 12345678 and 06-12345678 end alike. */
function phoneMark(phone: string): string {
  return phone.replace(/\D/g, '').slice(-9);
}

/** Whether this mail address or phone number is not known of this person yet. */
export function hasNewReach(
  person: Person,
  { email, phone }: { readonly email: string | null; readonly phone: string | null },
): boolean {
  const isNewEmail = email !== null && !person.emails.map(emailMark).includes(emailMark(email));
  return isNewEmail || (phone !== null && !person.phones.map(phoneMark).includes(phoneMark(phone)));
}

function distinct(values: readonly (string | null)[], keyOf: (value: string) => string): string[] {
  const seen = new Map<string, string>();
  for (const value of values) if (value && !seen.has(keyOf(value))) seen.set(keyOf(value), value);
  return [...seen.values()];
}

/** A mark of what a form showed, to see at saving whether somebody else changed it meanwhile. */
export function markOf({ name, email, phone, prefers }: Details): string {
  return createHash('sha256')
    .update(JSON.stringify([name, email, phone, prefers]))
    .digest('base64url')
    .slice(0, 16);
}

/** Which details differ: their names only, for the journal, which never holds personal data (R8). */
export function changedFields(before: Details, after: Details): (keyof Details)[] {
  return (['name', 'email', 'phone', 'prefers'] as const).filter((field) => before[field] !== after[field]);
}

/**
 * The contact of one person that can be joined to another: one that is not joined to anybody yet. The one asked for first; none when
 * all of them are joined to contacts that the worker may not know of.
 */
export function joinable(person: Person): ContactRow | undefined {
  const free = person.contacts.filter(({ mergedInto }) => mergedInto === null);
  return free.find(({ id }) => id === person.id) ?? free[0];
}
