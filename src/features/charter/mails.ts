// SPDX-License-Identifier: EUPL-1.2
import type { Municipality } from '../../kernel/municipality.ts';
import type { Deps } from '../../platform/deps.ts';
import { writeMail } from '../../platform/mail/mail-document.tsx';
import type { Comment, Outcome, Version } from './domain.ts';
import { messages } from './messages.ts';

export type AnswerMail = {
  readonly comment: Comment & { readonly outcome: Outcome; readonly answer: string };
  readonly version: Version;
  readonly name: string;
};

/** What was done with a comment, to who left an address for it. */
export function answerMail(
  { publicUrl }: Pick<Deps, 'publicUrl'>,
  municipality: Municipality,
  { comment, version, name }: AnswerMail,
) {
  const { locale } = comment;
  const t = messages[locale].mail;
  const prefix = locale === 'nl' ? '' : '/en';
  return {
    subject: t.subject(version.title),
    ...writeMail({
      municipality,
      locale,
      title: t.title,
      parts: [
        { kind: 'paragraph', text: t.dear(name) },
        { kind: 'paragraph', text: t.outcome[comment.outcome] },
        { kind: 'quote', by: t.weAnswer, text: comment.answer },
        { kind: 'quote', by: t.youWrote, text: comment.body },
        { kind: 'button', text: t.see, href: `${publicUrl}${prefix}/rollen/${version.number}` },
      ],
      closing: t.closing,
    }),
  };
}
