// SPDX-License-Identifier: EUPL-1.2
import type { Municipality } from '../../kernel/municipality.ts';
import type { Deps } from '../../platform/deps.ts';
import { fullDay } from '../../platform/html/index.ts';
import { type MailBodies, writeMail } from '../../platform/mail/mail-document.tsx';
import type { Evaluation, Respondent } from './domain.ts';
import { answerPath } from './links.ts';
import { messages } from './messages.ts';

// Who is asked gets the mail in Dutch; the page itself is there in English too.
const locale = 'nl';

type ToRespondent = {
  readonly evaluation: Evaluation;
  readonly respondent: Respondent;
  readonly why: 'asked' | 'reminded';
  readonly token: string;
};

/** The questions of an evaluation, behind a link of one's own. */
export function respondentMail(
  deps: Pick<Deps, 'publicUrl'>,
  municipality: Municipality,
  { evaluation, respondent, why, token }: ToRespondent,
): MailBodies & { readonly subject: string } {
  const t = messages[locale].mail;
  const until = fullDay(locale, evaluation.closesOn);
  return {
    subject: t.subject[why](evaluation.title),
    ...writeMail({
      municipality,
      locale,
      title: t.title(evaluation.title),
      parts: [
        { kind: 'paragraph', text: t.dear(respondent.toName) },
        { kind: 'paragraph', text: t.opening[why](until) },
        { kind: 'quote', text: evaluation.purpose },
        { kind: 'paragraph', text: t.how },
        { kind: 'button', text: t.button, href: `${deps.publicUrl}${answerPath(token)}` },
      ],
      closing: t.closing(until),
    }),
  };
}
