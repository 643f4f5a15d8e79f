// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { today } from '../../kernel/clock.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Deps } from '../../platform/deps.ts';
import { dayInWords } from '../../platform/html/index.ts';
import { type MailBodies, type MailPart, writeMail } from '../../platform/mail/mail-document.tsx';
import { type PartnerQuestion, coordinationPath } from '../coordination/index.ts';
import { readLogMessages } from '../read-log/index.ts';
import { partnerPath } from './links.ts';
import { messages } from './messages.ts';
import type { SharedHere } from './shared.ts';

type MailDeps = Pick<Deps, 'clock' | 'publicUrl'>;
type Written = MailBodies & { readonly subject: string };

// Partners and colleagues get their mails in Dutch.
const locale = 'nl';
const paragraph = (text: string): MailPart => ({ kind: 'paragraph', text });

/** Why a partner gets the letter: a new question, a reminder, or that there is more time. */
export type PartnerLetter = 'asked' | 'reminded' | 'extended';

export type ToPartner = {
  readonly why: PartnerLetter;
  readonly question: PartnerQuestion;
  readonly number: string;
  readonly shared: SharedHere;
  /** Who asks. */
  readonly by: string;
  readonly token: string;
  /** Whether an answer to the mail reaches us. */
  readonly canReply: boolean;
};

/** The question with all that is shared and nothing else, and the way to the page. */
export function partnerMail(deps: MailDeps, municipality: Municipality, about: ToPartner): Written {
  const { why, question, number, shared, by, token, canReply } = about;
  const t = messages[locale].partnerMail;
  const until = dayInWords(locale, Temporal.PlainDate.from(question.visibleUntil), today(deps.clock));
  return {
    subject: t.subject[why](shared.subject ?? number),
    ...writeMail({
      municipality,
      locale,
      title: t.title[why](municipality.name),
      parts: [
        paragraph(t.dear(question.toName)),
        paragraph(t.opening[why](by, municipality.name, number)),
        { kind: 'quote', text: question.question },
        ...sharedParts(shared),
        paragraph(t.term(until)),
        { kind: 'button', text: t.button, href: `${deps.publicUrl}${partnerPath(token)}` },
        ...(canReply ? [paragraph(t.orReply)] : []),
        paragraph(t.care(readLogMessages[locale].grounds[question.ground], question.groundNote)),
      ],
      closing: t.closing,
    }),
  };
}

function sharedParts(shared: SharedHere): MailPart[] {
  const t = messages[locale];
  const facts = [
    shared.place && `${t.fields.place}: ${shared.place}`,
    shared.name && `${t.fields.name}: ${shared.name}`,
    shared.email && `${t.fields.email}: ${shared.email}`,
    shared.phone && `${t.fields.phone}: ${shared.phone}`,
    shared.files.length > 0 && t.partnerMail.files(shared.files.map(({ name }) => name).join(', ')),
  ].filter((line) => typeof line === 'string');
  const hasSomething = shared.text !== undefined || facts.length > 0 || shared.messages.length > 0;
  return [
    ...(hasSomething ? [paragraph(t.partnerMail.shared)] : []),
    ...(shared.text === undefined
      ? []
      : [{ kind: 'quote' as const, by: shared.subject ?? '', text: shared.text }]),
    ...shared.messages.map(({ authorPersonId, body }) => ({
      kind: 'quote' as const,
      by: authorPersonId ? t.fields.ours : t.fields.residents,
      text: body,
    })),
    ...(facts.length > 0 ? [paragraph(facts.join('\n'))] : []),
  ];
}

export type ToColleague = {
  readonly kind: 'asked' | 'reminded' | 'answered' | 'partner_answered';
  readonly number: string;
  readonly subject: string;
  /** Whose question or answer it is. */
  readonly by: string;
  readonly text: string;
};

/** To somebody who works here: a question, that it still waits, or what was answered. */
export function colleagueMail(deps: MailDeps, municipality: Municipality, about: ToColleague): Written {
  const { kind, number, subject, by, text } = about;
  const t = messages[locale].colleagueMail;
  return {
    subject: t.subject[kind](by, number),
    ...writeMail({
      municipality,
      locale,
      title: t.title[kind](by),
      parts: [
        paragraph(t.about(number, subject)),
        { kind: 'quote', text },
        { kind: 'button', text: t.button[kind], href: `${deps.publicUrl}${coordinationPath(number)}` },
      ],
      closing: t.closing,
    }),
  };
}
