// SPDX-License-Identifier: EUPL-1.2
import { moneyInWords } from '../../kernel/money.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type MailPart, writeMail } from '../../platform/mail/mail-document.tsx';
import { readContacts } from '../contributions/index.ts';
import { type GrantRequest, grantMessages } from '../grants/index.ts';
import { type Initiative, readInitiators } from '../initiatives/index.ts';
import { queueMails } from '../notifications/index.ts';
import { messages } from './messages.ts';

type Decided = { readonly request: GrantRequest; readonly initiative: Initiative };

/** What was decided, to everyone who leads the initiative and left an address. */
export async function tellInitiators(
  deps: Deps,
  trx: Trx,
  municipality: Municipality,
  decided: Decided,
): Promise<void> {
  const initiators = await readInitiators(trx, [decided.initiative.id]);
  const leading = initiators.filter(({ endedAt }) => endedAt === null);
  const contacts = await readContacts(
    trx,
    leading.map(({ contactId }) => contactId),
  );
  const mails = [...contacts.values()].flatMap(({ name, email }) =>
    email ? [{ to: { name: name ?? '', address: email }, ...letter(municipality, decided, name ?? '') }] : [],
  );
  const about = { aboutTopic: 'grants', aboutId: decided.request.id };
  await queueMails(
    deps,
    trx,
    mails.map((mail) => ({ ...mail, ...about })),
  );
}

function letter(municipality: Municipality, { request, initiative }: Decided, name: string) {
  const { locale, title } = initiative;
  const t = messages[locale].mail;
  const { number, askedCents, grantedCents, decisionNote, wantedWay } = request;
  const paragraph = (text: string): MailPart => ({ kind: 'paragraph', text });
  const asked = moneyInWords(locale, askedCents);
  const isGranted = grantedCents !== null;
  const parts: MailPart[] = [
    paragraph(t.dear(name)),
    paragraph(
      isGranted
        ? t.granted({
            title,
            asked,
            granted: moneyInWords(locale, grantedCents),
            isAll: grantedCents === askedCents,
          })
        : t.refused(title, asked),
    ),
    ...(decisionNote ? [paragraph(t.because), { kind: 'quote' as const, text: decisionNote }] : []),
    paragraph(isGranted ? t.next(grantMessages[locale].ways[wantedWay]) : t.question),
    paragraph(t.number(number)),
  ];
  const subject = isGranted ? t.subjectGranted(title) : t.subjectRefused(title);
  return { subject, ...writeMail({ municipality, locale, title: subject, parts, closing: t.closing }) };
}
