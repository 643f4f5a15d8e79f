// SPDX-License-Identifier: EUPL-1.2
import { type Finding, type Known, findPersonal, redacted } from '../redaction/index.ts';
import type { Contact, Contribution } from './domain.ts';

/** As everyone may read it (R7). */
export function asPublic<C extends Pick<Contribution, 'subject' | 'body' | 'publicSubject' | 'publicBody'>>(
  contribution: C,
): C {
  const { subject, body, publicSubject, publicBody } = contribution;
  return { ...contribution, subject: publicSubject ?? subject, body: publicBody ?? body };
}

type Written = Pick<Contribution, 'subject' | 'body' | 'locale'>;

export function knownOf(contact: Contact | undefined): Known {
  return { names: contact?.name ? [contact.name] : [] };
}

/** What everyone would read of it: without what looks like personal data (R7). */
export function publicWords(
  { subject, body, locale }: Written,
  contact: Contact | undefined,
): { subject: string; text: string } {
  const known = knownOf(contact);
  return {
    subject: redacted(subject, locale, known).slice(0, 200),
    text: redacted(body, locale, known).slice(0, 10_000),
  };
}

export function findingsIn({ subject, body }: Written, contact: Contact | undefined): readonly Finding[] {
  const known = knownOf(contact);
  return [...findPersonal(subject, known), ...findPersonal(body, known)];
}
