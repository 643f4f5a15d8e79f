// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Deps } from '../../platform/deps.ts';
import { dayInWords } from '../../platform/html/index.ts';
import { type MailPart, writeMail } from '../../platform/mail/mail-document.tsx';
import type { MailToQueue } from '../notifications/index.ts';
import type { Placing } from './actions/placing.ts';
import type { Contact, Contribution } from './domain.ts';
import { personalLink } from './links.ts';
import { messages as fileMessages } from './files/messages.ts';
import { messages } from './messages.ts';
import { pickedUpBy } from './wording.ts';

export type MailText = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What goes into an agenda. */
  readonly calendar?: MailToQueue['calendar'];
};
export type MailDeps = Pick<Deps, 'clock' | 'secrets' | 'publicUrl'>;
/** What a mail tells about, and to whom. `link`: to a page of their own, when it is not that of the contribution. */
export type MailAbout = {
  readonly contribution: Pick<Contribution, 'id' | 'number' | 'locale' | 'subject' | 'body'>;
  readonly contact: Contact | undefined;
  readonly link?: string;
};

/** Every mail to a resident: greeting, what there is to say, the way to the personal page (or to `link`), who we are. */
export function letterToResident(
  deps: MailDeps,
  municipality: Municipality,
  letter: MailAbout & {
    subject: string;
    title: string;
    parts: readonly MailPart[];
    button?: string;
    after?: string;
    /** It ends with this: whether it helped is asked, of who has a page to say so. */
    isLast?: boolean;
  },
): MailText {
  const { contribution, contact } = letter;
  const t = messages[contribution.locale].mails;
  const parts: MailPart[] = [
    { kind: 'paragraph', text: t.dear(contact?.name ?? '') },
    ...letter.parts,
    {
      kind: 'button',
      text: letter.button ?? t.follow,
      href: letter.link ?? personalLink(deps, contribution),
    },
    ...(letter.after ? [{ kind: 'paragraph' as const, text: letter.after }] : []),
    ...(letter.isLast && !letter.link ? satisfactionParts(deps, contribution) : []),
  ];
  const { locale } = contribution;
  return {
    subject: letter.subject,
    ...writeMail({ municipality, locale, title: letter.title, parts, closing: t.closing }),
  };
}

function satisfactionParts(deps: MailDeps, contribution: MailAbout['contribution']): MailPart[] {
  const t = messages[contribution.locale].mails.satisfaction;
  const address = `${personalLink(deps, contribution)}#tevreden`;
  return [
    { kind: 'paragraph', text: t.text },
    { kind: 'button', text: t.button, href: address },
  ];
}

export function confirmationMail(
  deps: MailDeps,
  municipality: Municipality,
  about: MailAbout & { placing: Placing },
): MailText {
  const { contribution, placing } = about;
  const t = messages[contribution.locale].mails;
  const due = dueInWords(deps, contribution, placing.dueOn);
  return letterToResident(deps, municipality, {
    ...about,
    subject: t.confirmation.subject(contribution.number, contribution.subject),
    title: t.confirmation.title,
    parts: [
      {
        kind: 'paragraph',
        text: t.confirmation.text(contribution.number, pickedUpBy(contribution.locale, placing), due),
      },
      { kind: 'quote', by: t.youWrote, text: contribution.body },
    ],
  });
}

export function questionMail(deps: MailDeps, doer: Doer, about: MailAbout & { text: string }): MailText {
  const { contribution } = about;
  const t = messages[contribution.locale].mails;
  const name = nameOf(doer);
  return letterToResident(deps, doer.municipality, {
    ...about,
    subject: t.question.subject(contribution.number, contribution.subject),
    title: t.question.title(name),
    parts: [{ kind: 'quote', text: about.text }],
    button: t.reply,
    after: t.regards(name),
  });
}

export function answerMail(
  deps: MailDeps,
  doer: Doer,
  about: MailAbout & { text: string; isLast: boolean; files?: number },
): MailText {
  const { contribution, files = 0 } = about;
  const t = messages[contribution.locale].mails;
  const { addedFiles } = fileMessages[contribution.locale];
  return letterToResident(deps, doer.municipality, {
    ...about,
    subject: t.answer.subject(contribution.number, contribution.subject),
    title: t.answer.title,
    parts: [
      { kind: 'paragraph', text: about.text },
      ...(files > 0 ? [{ kind: 'paragraph' as const, text: addedFiles(files) }] : []),
      // Who joined may have written nothing.
      ...(contribution.body === ''
        ? []
        : [{ kind: 'quote' as const, by: t.youWrote, text: contribution.body }]),
      { kind: 'paragraph', text: t.answer.more },
    ],
  });
}

export function closedMail(
  deps: MailDeps,
  municipality: Municipality,
  about: MailAbout & { reason: string },
): MailText {
  const { contribution } = about;
  const t = messages[contribution.locale].mails;
  return letterToResident(deps, municipality, {
    ...about,
    subject: t.closed.subject(contribution.number, contribution.subject),
    title: t.closed.title,
    parts: [
      ...(about.reason === ''
        ? [{ kind: 'paragraph' as const, text: t.closed.textAnswered }]
        : [
            { kind: 'paragraph' as const, text: t.closed.text },
            { kind: 'quote' as const, text: about.reason },
          ]),
      { kind: 'paragraph', text: t.closed.more },
    ],
    isLast: true,
  });
}

export function reopenedMail(
  deps: MailDeps,
  municipality: Municipality,
  about: MailAbout & { reason: string; dueOn: string },
): MailText {
  const { contribution } = about;
  const t = messages[contribution.locale].mails;
  return letterToResident(deps, municipality, {
    ...about,
    subject: t.reopened.subject(contribution.number, contribution.subject),
    title: t.reopened.title,
    parts: [
      { kind: 'quote', text: about.reason },
      {
        kind: 'paragraph',
        text: t.reopened.text(dueInWords(deps, contribution, Temporal.PlainDate.from(about.dueOn))),
      },
    ],
  });
}

export function leftMail(
  deps: MailDeps,
  municipality: Municipality,
  about: MailAbout & { reason: string },
): MailText {
  const { contribution } = about;
  const t = messages[contribution.locale].mails;
  return letterToResident(deps, municipality, {
    ...about,
    subject: t.left.subject(contribution.number, contribution.subject),
    title: t.left.title,
    parts: [
      { kind: 'paragraph', text: t.left.text },
      { kind: 'quote', text: about.reason },
      { kind: 'paragraph', text: t.left.more },
    ],
  });
}

export function promiseMovedMail(
  deps: MailDeps,
  municipality: Municipality,
  about: MailAbout & { dueOn: Temporal.PlainDate; reason: string },
): MailText {
  const { contribution } = about;
  const t = messages[contribution.locale].mails;
  return letterToResident(deps, municipality, {
    ...about,
    subject: t.moved.subject(contribution.number, contribution.subject),
    title: t.moved.title,
    parts: [
      { kind: 'paragraph', text: t.moved.text(dueInWords(deps, contribution, about.dueOn)) },
      { kind: 'quote', text: about.reason },
    ],
  });
}

export function dueInWords(
  deps: MailDeps,
  contribution: Pick<Contribution, 'locale'>,
  day: Temporal.PlainDate,
): string {
  return dayInWords(contribution.locale, day, dayOf(deps.clock.now()));
}

function nameOf(doer: Doer): string {
  return isStaff(doer.actor) ? doer.actor.name : doer.municipality.name;
}
