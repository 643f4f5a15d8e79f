// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import {
  type Brought,
  type KnownContact,
  type PersonKeys,
  type Traces,
  readBrought,
  readContactsOf,
} from './person-store.ts';

/** A person as a request is about them: everything by which they are known, and what they brought. */
export type PersonFound = PersonKeys & {
  readonly contacts: readonly KnownContact[];
  readonly brought: readonly Brought[];
  readonly names: readonly string[];
};

export async function findPersonOf(trx: Trx, traces: Traces): Promise<PersonFound> {
  const contacts = await readContactsOf(trx, traces);
  const contactIds = contacts.map(({ id }) => id);
  const brought = await readBrought(trx, contactIds);
  const emails = [traces.email, ...contacts.map(({ email }) => email)].filter((email) => email !== null);
  const names = contacts.map(({ name }) => name).filter((name) => name !== null);
  return {
    contacts,
    brought,
    contactIds,
    contributionIds: brought.map(({ id }) => id),
    addresses: [...new Set(emails.map((email) => email.toLowerCase()))],
    names: [...new Set(names)],
  };
}
