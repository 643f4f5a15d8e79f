// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type MailPart, writeMail } from '../../platform/mail/mail-document.tsx';
import type { Entry } from '../referrals/index.ts';
import type { Person } from '../teams/index.ts';
import type { Contact, Contribution } from './domain.ts';
import { type MailDeps, type MailText, letterToResident } from './mails.ts';
import { messages } from './messages.ts';
import type { ReferralWay } from './referral-domain.ts';

type Letter = {
  readonly way: ReferralWay;
  readonly words: string;
  readonly entry: Entry;
  readonly by: string;
  readonly sharesContact: boolean;
};

/** What the resident is told: where to go, for what, and how to get there. Stands on the thread and in the mail. */
export function referralLetter(locale: Locale, { way, words, entry, by, sharesContact }: Letter): string {
  const { referral: t, mails } = messages[locale];
  const opening =
    way === 'number'
      ? t.letter.number(entry.name)
      : sharesContact
        ? t.letter.warmWithContact(entry.name)
        : t.letter.warm(entry.name);
  const ways = [
    entry.phone && t.letter.phone(entry.phone),
    entry.email && t.letter.email(entry.email),
    entry.website && t.letter.website(entry.website),
    entry.hours && t.letter.hours(entry.hours),
  ].filter((line) => line !== '');
  const about = [entry.name, entry.purpose, ...ways].join('\n');
  return [opening, words.trim(), about, mails.regards(by)].filter((part) => part !== '').join('\n\n');
}

type ToResident = {
  readonly contribution: Contribution;
  readonly contact: Contact | undefined;
  readonly entry: Entry;
  readonly text: string;
};

export function referralMail(deps: MailDeps, municipality: Municipality, about: ToResident): MailText {
  const { contribution, text, entry } = about;
  const { referral: t, mails } = messages[contribution.locale];
  return letterToResident(deps, municipality, {
    ...about,
    subject: t.mail.subject(contribution.number, contribution.subject),
    title: t.mail.title(entry.name),
    parts: [
      { kind: 'paragraph', text },
      { kind: 'quote', by: mails.youWrote, text: contribution.body },
      { kind: 'paragraph', text: mails.answer.more },
    ],
  });
}

type PassingOn = {
  readonly contribution: Contribution;
  readonly contact: Contact | undefined;
  readonly entry: Entry;
  readonly sharesContact: boolean;
  readonly author: Person | undefined;
};

/** To the organisation: what was brought, in its own words; who brought it only when the resident agreed to that. In Dutch. */
export function passingOnMail(
  municipality: Municipality,
  { contribution, contact, entry, sharesContact, author }: PassingOn,
): MailText {
  const locale = 'nl';
  const t = messages[locale].referral.passingOn;
  const paragraph = (text: string): MailPart => ({ kind: 'paragraph', text });
  const reach = [contact?.name, contact?.phone, contact?.email].filter(Boolean).join('\n');
  const parts: MailPart[] = [
    paragraph(t.dear(entry.name)),
    paragraph(t.text(municipality.name, contribution.number)),
    { kind: 'quote', by: contribution.subject, text: contribution.body },
    paragraph(sharesContact && reach !== '' ? t.contact(reach) : t.noContact),
    paragraph(
      author ? t.reply(author.name, [author.email, author.phone].filter(Boolean).join(', ')) : t.replyTo,
    ),
  ];
  return {
    subject: t.subject(contribution.number, contribution.subject),
    ...writeMail({ municipality, locale, title: t.title, parts, closing: t.closing }),
  };
}
