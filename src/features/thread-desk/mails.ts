// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Deps } from '../../platform/deps.ts';
import { dayInWords } from '../../platform/html/index.ts';
import { type MailPart, writeMail } from '../../platform/mail/mail-document.tsx';
import { joinerLink, personalLink } from '../contributions/index.ts';
import type { MailToQueue } from '../notifications/index.ts';
import { kindTable } from '../thread/index.ts';
import type { ThreadRecord } from '../thread/index.ts';
import { stopPath } from './links.ts';
import { messages } from './messages.ts';
import type { Hearer, Pending } from './telling-store.ts';

/** News with its record, as everyone may read it now. */
export type Tellable = Pending & {
  readonly record: ThreadRecord;
  /** What shows it. */
  readonly cited: readonly ThreadRecord[];
};

type MailDeps = Pick<Deps, 'clock' | 'secrets' | 'publicUrl'>;
export type NewsLetter = {
  readonly hearer: Hearer;
  /** The titles of what this person brought or joined. */
  readonly brought: readonly string[];
  readonly news: readonly Tellable[];
};

const mostListed = 15;

/** One letter with all that there is to tell one person, with the way to their own page and the way to stop. */
export function newsMail(deps: MailDeps, municipality: Municipality, letter: NewsLetter): MailToQueue {
  const { hearer, brought, news } = letter;
  const { locale, contactId } = hearer;
  const t = messages[locale].mail;
  const stop = `${deps.publicUrl}${prefix(locale)}${stopPath(deps.secrets, contactId)}`;
  const [first] = news;
  const parts: MailPart[] = [
    { kind: 'paragraph', text: t.dear(hearer.name ?? '') },
    { kind: 'paragraph', text: t.brought(brought.slice(0, 3), Math.max(0, brought.length - 3)) },
    { kind: 'list', items: news.slice(0, mostListed).flatMap((one) => linesOf(deps, locale, one)) },
    ...(news.length > mostListed
      ? [{ kind: 'paragraph' as const, text: t.more(news.length - mostListed) }]
      : []),
    { kind: 'button', text: t.own, href: ownLink(deps, hearer) },
    { kind: 'list', items: [{ text: t.stop, href: stop }] },
  ];
  return {
    to: { name: hearer.name ?? '', address: hearer.email },
    subject: t.subject(first?.record.title ?? '', news.length),
    ...writeMail({ municipality, locale, title: t.title, parts, closing: t.closing }),
    aboutTopic: 'contributions',
    aboutId: hearer.contributionId,
    // With these, the reader's mail program shows a button that stops the mails at once (RFC 2369, RFC 8058).
    headers: {
      'List-Unsubscribe': `<${deps.publicUrl}${stopPath(deps.secrets, contactId)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}

/** What happened, and what shows it. */
function linesOf(deps: MailDeps, locale: Locale, { record, what, cited, at }: Tellable) {
  const day = dayInWords(locale, dayOf(at), dayOf(deps.clock.now()));
  const line = ({ kind, number, title }: ThreadRecord, note: string) => ({
    text: title,
    note,
    href: `${deps.publicUrl}${prefix(locale)}${kindTable[kind].publicPath(number)}`,
  });
  return [
    line(record, `${what[locale]} · ${day}`),
    ...cited.map((one) => line(one, messages[locale].mail.shows)),
  ];
}

function ownLink(deps: MailDeps, { contributionId, number, locale, joinerId }: Hearer): string {
  return joinerId === null
    ? personalLink(deps, { id: contributionId, number, locale })
    : joinerLink(deps, { number, joinerId, locale });
}

function prefix(locale: Locale): string {
  return locale === 'en' ? '/en' : '';
}
