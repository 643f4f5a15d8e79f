// SPDX-License-Identifier: EUPL-1.2
import { today } from '../../kernel/clock.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Deps } from '../../platform/deps.ts';
import { dayInWords } from '../../platform/html/index.ts';
import { type MailBodies, type MailPart, writeMail } from '../../platform/mail/mail-document.tsx';
import { type PortfolioRequest, answers, portfolioMessages, portfolioPath } from '../portfolio/index.ts';
import type { BriefLine } from './brief.ts';
import type { LetterKind } from './domain.ts';
import { answerPath } from './links.ts';
import { messages } from './messages.ts';

type MailDeps = Pick<Deps, 'clock' | 'publicUrl'>;
type Written = MailBodies & { readonly subject: string };

// Who works for the municipality gets mails in Dutch.
const locale = 'nl';
const t = messages[locale];
const paragraph = (text: string): MailPart => ({ kind: 'paragraph', text });

export type ToAlderman = {
  readonly kind: LetterKind;
  readonly request: PortfolioRequest;
  readonly brief: readonly BriefLine[];
  /** Who asks, and who reads this. */
  readonly by: string;
  readonly readerName: string;
  /** The portfolio holder, when somebody else reads this for them. */
  readonly onBehalfOf?: string;
  readonly token: string;
};

/** The brief on one page, with the four answers under it: each opens the page where one tap gives it. */
export function aldermanMail(deps: MailDeps, municipality: Municipality, about: ToAlderman): Written {
  const { kind, request, brief, by, readerName, onBehalfOf, token } = about;
  const until = dayInWords(locale, request.dueOn, today(deps.clock));
  const page = `${deps.publicUrl}${answerPath(token)}`;
  return {
    subject: t.letter.subjects[kind](request.subjectTitle),
    ...writeMail({
      municipality,
      locale,
      title: request.subjectTitle,
      parts: [
        paragraph(t.letter.dear(readerName)),
        ...(onBehalfOf ? [paragraph(t.letter.onBehalf(onBehalfOf))] : []),
        paragraph(t.letter.openings[kind](by, until)),
        {
          kind: 'choices',
          items: answers.map((answer) => ({
            text: t.answer.choices[answer].button,
            href: `${page}?keuze=${answer}`,
          })),
        },
        { kind: 'quote', by, text: request.message },
        { kind: 'facts', items: brief },
      ],
      closing: t.letter.closing,
    }),
  };
}

export type ToAsker = {
  readonly request: PortfolioRequest;
  readonly alderman: string;
};

/** To who asked: what was answered, and what that asks of the team. */
export function answeredMail(
  deps: MailDeps,
  municipality: Municipality,
  { request, alderman }: ToAsker,
): Written {
  const { answer, words, onBehalf, subjectNumber, subjectTitle, subject } = request;
  const what = answer ? portfolioMessages[locale].answers[answer] : '';
  return {
    subject: t.answered.subject(alderman, what, subjectTitle),
    ...writeMail({
      municipality,
      locale,
      title: `${alderman}: ${what}`,
      parts: [
        paragraph(t.answered.opening(alderman, what, subjectNumber)),
        ...(onBehalf ? [paragraph(t.answered.behalf(onBehalf, alderman))] : []),
        ...(words ? [{ kind: 'quote' as const, text: words, by: onBehalf ?? alderman }] : []),
        ...(answer === 'talk' ? [paragraph(t.answered.talk)] : []),
        ...(answer === 'agreed_if' ? [paragraph(t.answered.condition)] : []),
        toCoordination(deps, subject.kind, subjectNumber),
      ],
      closing: t.answered.closing,
    }),
  };
}

/** To the administrators and the municipal secretary: silence that goes up. */
export function upMail(
  deps: MailDeps,
  municipality: Municipality,
  about: { readonly request: PortfolioRequest; readonly alderman: string; readonly theme: string },
): Written {
  const { request, alderman, theme } = about;
  const due = dayInWords(locale, request.dueOn, today(deps.clock));
  const subject = t.up.subject(request.subjectTitle);
  return {
    subject,
    ...writeMail({
      municipality,
      locale,
      title: subject,
      parts: [
        paragraph(t.up.opening(alderman, theme, request.subjectNumber, due)),
        toCoordination(deps, request.subject.kind, request.subjectNumber),
      ],
      closing: t.up.closing,
    }),
  };
}

export type Unheld = Pick<PortfolioRequest, 'subject' | 'subjectNumber' | 'subjectTitle'> & {
  readonly theme: string;
};

/** To the administrators: a theme that nobody holds. */
export function unheldMail(deps: MailDeps, municipality: Municipality, about: Unheld): Written {
  const subject = t.unheld.subject(about.theme, about.subjectTitle);
  return {
    subject,
    ...writeMail({
      municipality,
      locale,
      title: subject,
      parts: [
        paragraph(t.unheld.opening(about.theme, about.subjectNumber)),
        toCoordination(deps, about.subject.kind, about.subjectNumber),
      ],
      closing: t.unheld.closing,
    }),
  };
}

function toCoordination(deps: MailDeps, kind: PortfolioRequest['subject']['kind'], number: string): MailPart {
  return {
    kind: 'button',
    text: t.answered.button,
    href: `${deps.publicUrl}${portfolioPath(kind, number)}`,
  };
}
