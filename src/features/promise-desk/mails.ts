// SPDX-License-Identifier: EUPL-1.2
import { today } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Deps } from '../../platform/deps.ts';
import { dayInWords } from '../../platform/html/index.ts';
import { type MailPart, writeMail } from '../../platform/mail/mail-document.tsx';
import { type Contact, type Contribution, type MailText, letterToResident } from '../contributions/index.ts';
import { messages } from './messages.ts';

/** What there is to tell a resident about a promise. */
export type DeedMail =
  | { readonly kind: 'promised'; readonly deed: string; readonly dueOn: string }
  | { readonly kind: 'moved'; readonly deed: string; readonly dueOn: string; readonly reason: string }
  | { readonly kind: 'done'; readonly deed: string; readonly note: string }
  | { readonly kind: 'failed'; readonly deed: string; readonly reason: string };

type MailDeps = Pick<Deps, 'clock' | 'secrets' | 'publicUrl'>;

export function deedMail(
  deps: MailDeps,
  municipality: Municipality,
  about: {
    readonly contribution: Contribution;
    readonly contact: Contact | undefined;
    readonly mail: DeedMail;
  },
): MailText {
  const { contribution, contact, mail } = about;
  const t = messages[contribution.locale].mails[mail.kind];
  return letterToResident(deps, municipality, {
    contribution,
    contact,
    subject: t.subject(contribution.number, contribution.subject),
    title: t.title,
    parts: partsOf(deps, contribution.locale, mail),
  });
}

function partsOf(deps: MailDeps, locale: Locale, mail: DeedMail): MailPart[] {
  const { mails } = messages[locale];
  const inWords = (day: string) => dayInWords(locale, day, today(deps.clock));
  const quote = (text: string): MailPart[] => (text === '' ? [] : [{ kind: 'quote', text }]);
  const paragraph = (text: string): MailPart => ({ kind: 'paragraph', text });
  switch (mail.kind) {
    case 'promised':
      return [...quote(mail.deed), paragraph(mails.promised.text(inWords(mail.dueOn)))];
    case 'moved':
      return [...quote(mail.deed), paragraph(mails.moved.text(inWords(mail.dueOn))), ...quote(mail.reason)];
    case 'done':
      return [
        paragraph(mails.done.text),
        ...quote(mail.deed),
        ...(mail.note === '' ? [] : [paragraph(mail.note)]),
      ];
    case 'failed':
      return [
        paragraph(mails.failed.text),
        ...quote(mail.deed),
        paragraph(mails.failed.why),
        ...quote(mail.reason),
      ];
  }
}

/** One missed promise, as its mail tells it. */
export type Missed = {
  readonly number: string;
  readonly subject: string;
  readonly deed: string | null;
  readonly dueOn: string;
  /** Who owed it. */
  readonly who: string;
};

/** To who takes over when a promise was missed. */
export function missedMail(
  deps: MailDeps,
  municipality: Municipality,
  about: { readonly name: string; readonly missed: readonly Missed[] },
): MailText {
  const locale = 'nl';
  const t = messages[locale].mails.missed;
  const items = about.missed.map(({ number, subject, deed, dueOn, who }) => ({
    text: `${deed ?? t.answer} (${number})`,
    href: `${deps.publicUrl}/werkplek/bijdragen/${number}${deed ? '/beloften' : ''}`,
    note: t.note(subject, dayInWords(locale, dueOn, today(deps.clock)), who),
  }));
  return {
    subject: t.subject(about.missed.length),
    ...writeMail({
      municipality,
      locale,
      title: t.title(about.missed.length),
      parts: [
        { kind: 'paragraph', text: t.dear(about.name) },
        { kind: 'paragraph', text: t.text },
        { kind: 'list', items },
      ],
      closing: t.closing,
    }),
  };
}
