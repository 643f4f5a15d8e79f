// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { listInWords, sentenceCase } from '../../platform/html/index.ts';
import { type MailPart, writeMail } from '../../platform/mail/mail-document.tsx';
import type { Contact } from '../contributions/index.ts';
import { queueMail } from '../notifications/index.ts';
import type { AnswerKind, Decision, HelpKind, Offer } from './domain.ts';
import { messages } from './messages.ts';

/** A letter in the language of its reader; `title` is its heading. */
export type Letter = {
  readonly locale: Locale;
  readonly subject: string;
  readonly title: string;
  readonly parts: readonly MailPart[];
};

type ToSend = {
  readonly municipality: Municipality;
  readonly contact: Contact | undefined;
  readonly aboutId: Id;
  readonly letter: Letter;
};

/** Puts a letter to a resident in the outbox, in this transaction; false without an address. */
export async function sendLetter(deps: Deps, trx: Trx, to: ToSend): Promise<boolean> {
  const { municipality, contact, aboutId, letter } = to;
  if (!contact?.email) return false;
  const { locale, subject, title, parts } = letter;
  const t = messages[locale].mails;
  const greeting: MailPart = { kind: 'paragraph', text: t.dear(contact.name ?? '') };
  await queueMail(deps, trx, {
    subject,
    ...writeMail({ municipality, locale, title, parts: [greeting, ...parts], closing: t.closing }),
    to: { name: contact.name ?? '', address: contact.email },
    aboutTopic: 'initiatives',
    aboutId,
  });
  return true;
}

type About = { readonly locale: Locale; readonly title: string; readonly link: string };

export function proposedLetter(
  about: About & { number: string; body: string; who: string; wantsPublic: boolean },
): Letter {
  const { locale } = about;
  const { proposed: t, own } = messages[locale].mails;
  return {
    locale,
    subject: t.subject(about.number, about.title),
    title: t.title,
    parts: [
      { kind: 'paragraph', text: t.text(about.who) },
      ...(about.wantsPublic ? [{ kind: 'paragraph' as const, text: t.waits }] : []),
      { kind: 'quote', by: t.wrote, text: about.body },
      { kind: 'button', text: own, href: about.link },
    ],
  };
}

/** To who leads it: that somebody wants to help. Who that is, they hear when they accept. */
export function offerLetter(about: About & { offer: Pick<Offer, 'kinds' | 'body'> }): Letter {
  const { locale, offer } = about;
  const { offer: t } = messages[locale].mails;
  return {
    locale,
    subject: t.subject(about.title),
    title: t.title,
    parts: [
      { kind: 'paragraph', text: t.text(kindsInWords(locale, offer.kinds)) },
      { kind: 'quote', by: t.wrote, text: offer.body },
      { kind: 'button', text: t.button, href: about.link },
    ],
  };
}

export function offeredLetter(
  about: About & {
    offer: Pick<Offer, 'body' | 'sharesContact'>;
    /** To the offer itself, for its sender. */
    ownLink: string;
  },
): Letter {
  const { locale, offer } = about;
  const { offered: t, see } = messages[locale].mails;
  return {
    locale,
    subject: t.subject(about.title),
    title: t.title,
    parts: [
      { kind: 'paragraph', text: t.text },
      { kind: 'paragraph', text: offer.sharesContact ? t.share : t.noShare },
      { kind: 'quote', by: t.wrote, text: offer.body },
      {
        kind: 'choices',
        items: [
          { text: see, href: about.link },
          { text: t.own, href: about.ownLink },
        ],
      },
    ],
  };
}

/** To who leads it: that an offer was taken back. */
export function takenBackLetter(about: About & { offer: Pick<Offer, 'kinds' | 'body'> }): Letter {
  const { locale, offer } = about;
  const { takenBack: t, own } = messages[locale].mails;
  return {
    locale,
    subject: t.subject(about.title),
    title: t.title,
    parts: [
      { kind: 'paragraph', text: t.text(kindsInWords(locale, offer.kinds)) },
      { kind: 'quote', text: offer.body },
      { kind: 'button', text: own, href: about.link },
    ],
  };
}

type AnsweredAbout = About & {
  readonly answer: { readonly kind: AnswerKind; readonly text: string };
  /** How to reach who accepted, when both agreed to that. */
  readonly contact?: Contact | undefined;
};

export function answeredLetter({ locale, title, link, answer, contact }: AnsweredAbout): Letter {
  const { answered: t, see } = messages[locale].mails;
  return {
    locale,
    subject: t.subject(title),
    title: t.titles[answer.kind],
    parts: [
      { kind: 'paragraph', text: t.texts[answer.kind] },
      ...(answer.text === '' ? [] : [{ kind: 'quote' as const, by: t.wrote, text: answer.text }]),
      ...(answer.kind === 'accepted'
        ? [{ kind: 'paragraph' as const, text: contact ? t.contact(reachLines(contact)) : t.byTeam }]
        : []),
      ...(contact ? [{ kind: 'paragraph' as const, text: t.exchanged }] : []),
      { kind: 'button', text: see, href: link },
    ],
  };
}

export function matchedLetter({ locale, title, link, contact }: About & { contact: Contact }): Letter {
  const { matched: t, own } = messages[locale].mails;
  return {
    locale,
    subject: t.subject(title),
    title: t.title,
    parts: [
      { kind: 'paragraph', text: t.text(reachLines(contact)) },
      { kind: 'button', text: own, href: link },
    ],
  };
}

export function decidedLetter({
  locale,
  title,
  link,
  decision,
  reason,
}: About & { decision: Decision; reason: string }): Letter {
  const { decided, see, own } = messages[locale].mails;
  const t = decided[decision];
  return {
    locale,
    subject: t.subject(title),
    title: t.title,
    parts: [
      { kind: 'paragraph', text: t.text },
      ...(reason === '' ? [] : [{ kind: 'quote' as const, text: reason }]),
      { kind: 'button', text: decision === 'published' ? see : own, href: link },
      { kind: 'paragraph', text: decided.more },
    ],
  };
}

/** Name, phone and mail, each on a line. */
export function reachLines({ name, phone, email }: Contact): string {
  return [name, phone, email].filter(Boolean).join('\n');
}

export function kindsInWords(locale: Locale, kinds: readonly HelpKind[]): string {
  const t = messages[locale];
  return sentenceCase(
    listInWords(
      locale,
      kinds.map((kind) => t.kinds[kind].toLocaleLowerCase(locale)),
    ),
  );
}
