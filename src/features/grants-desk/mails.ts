// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import { moneyInWords } from '../../kernel/money.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { MailPart } from '../../platform/mail/mail-document.tsx';
import { type GrantRequest, grantMessages } from '../grants/index.ts';
import { type Initiative, type Letter, tellGuide, tellInitiators } from '../initiatives/index.ts';
import { messages } from './messages.ts';

type About = {
  readonly municipality: Municipality;
  readonly initiative: Initiative;
  readonly request: GrantRequest;
};

/** What was decided, to everyone who leads the initiative and left an address, with the way to their own page. */
export async function tellDecision(deps: Deps, trx: Trx, about: About): Promise<void> {
  await tellInitiators(deps, trx, { ...about, record: recordOf(about) }, (locale) =>
    decidedLetter(locale, about),
  );
}

/** That it came in, to the one who asked; and to whom they turn, that they asked. */
export async function tellAsked(deps: Deps, trx: Trx, about: About & { readonly by: Id }): Promise<void> {
  const { municipality, initiative, request, by } = about;
  await tellInitiators(deps, trx, { municipality, initiative, only: by, record: recordOf(about) }, (locale) =>
    askedLetter(locale, about),
  );
  const text = messages.nl.mail.forTeam(moneyInWords('nl', request.askedCents), request.number);
  await tellGuide(deps, trx, { municipality, initiative }, { what: 'grant', text });
}

/** To whom they turn: that the initiators do not need it any more. */
export async function tellWithdrawn(deps: Deps, trx: Trx, about: About): Promise<void> {
  const { municipality, initiative, request } = about;
  const text = messages.nl.mail.withdrawnForTeam(moneyInWords('nl', request.askedCents), request.number);
  await tellGuide(deps, trx, { municipality, initiative }, { what: 'message', text });
}

function recordOf({ request }: About) {
  return { aboutTopic: 'grants', aboutId: request.id };
}

function paragraph(text: string): MailPart {
  return { kind: 'paragraph', text };
}

function askedLetter(locale: Locale, { request, initiative: { title } }: About): Letter {
  const t = messages[locale].mail;
  const { number, askedCents, purpose } = request;
  return {
    subject: t.subjectAsked(title),
    title: t.askedTitle,
    parts: [
      paragraph(t.asked(moneyInWords(locale, askedCents), title)),
      { kind: 'quote', text: purpose },
      paragraph(t.askedNext),
      paragraph(t.number(number)),
    ],
  };
}

function decidedLetter(locale: Locale, { request, initiative: { title } }: About): Letter {
  const t = messages[locale].mail;
  const { number, askedCents, grantedCents, decisionNote, wantedWay } = request;
  const asked = moneyInWords(locale, askedCents);
  const isGranted = grantedCents !== null;
  const subject = isGranted ? t.subjectGranted(title) : t.subjectRefused(title);
  const granted = isGranted ? moneyInWords(locale, grantedCents) : '';
  const isAll = grantedCents === askedCents;
  return {
    subject,
    title: subject,
    parts: [
      paragraph(isGranted ? t.granted({ title, asked, granted, isAll }) : t.refused(title, asked)),
      ...(decisionNote ? [paragraph(t.because), { kind: 'quote' as const, text: decisionNote }] : []),
      paragraph(isGranted ? t.next(grantMessages[locale].ways[wantedWay]) : t.question),
      paragraph(t.number(number)),
    ],
  };
}
