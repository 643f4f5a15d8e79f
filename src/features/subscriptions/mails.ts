// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Deps } from '../../platform/deps.ts';
import { htmlMessages } from '../../platform/html/index.ts';
import { type MailPart, writeMail } from '../../platform/mail/mail-document.tsx';
import type { NewsText } from '../news/index.ts';
import type { SharedText } from '../notifications/index.ts';
import type { Subscription } from './domain.ts';
import { basePath, confirmLink, followLink, localePrefix, ownPath } from './links.ts';
import { messages } from './messages.ts';

type MailDeps = Pick<Deps, 'clock' | 'secrets' | 'publicUrl'>;
type Reader = Pick<Subscription, 'id' | 'locale'>;

/** Nothing is sent before its link was followed. */
export function confirmMail(deps: MailDeps, municipality: Municipality, reader: Reader): SharedText {
  const { confirm: t } = messages[reader.locale].mails;
  const href = confirmLink(deps, reader, deps.clock.now());
  return oneButton(municipality, reader.locale, { ...t, href });
}

/** For who gets news already; from the outside it looks the same as a new one. */
export function knownMail(deps: MailDeps, municipality: Municipality, reader: Reader): SharedText {
  const { known: t } = messages[reader.locale].mails;
  const href = `${deps.publicUrl}${localePrefix(reader.locale)}${ownPath(deps.secrets, reader.id)}`;
  return oneButton(municipality, reader.locale, { ...t, href });
}

/** For who asks to follow one record, whether the address is known or not: nothing changes before its link was followed. */
export function followMail(
  deps: MailDeps,
  municipality: Municipality,
  reader: Reader & { readonly subjectId: Id; readonly title: string },
): SharedText {
  const { follow: t } = messages[reader.locale].mails;
  const href = followLink(deps, reader, deps.clock.now());
  return oneButton(municipality, reader.locale, { ...t, text: t.text(reader.title), href });
}

type Short = {
  readonly subject: string;
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly href: string;
  readonly closing: string;
};

function oneButton(municipality: Municipality, locale: Locale, t: Short): SharedText {
  const parts: MailPart[] = [
    { kind: 'paragraph', text: t.text },
    { kind: 'button', text: t.button, href: t.href },
  ];
  return {
    subject: t.subject,
    ...writeMail({ municipality, locale, title: t.title, parts, closing: t.closing }),
  };
}

/** A line of a digest, in the language of its reader. */
export type DigestLine = {
  readonly title: string;
  readonly label: string;
  readonly place: string;
  readonly path: string;
  /** What shows it. */
  readonly shownBy?: NewsText['shownBy'];
};

const mostLines = 30;

/** One digest for everybody who chose the same; `personal` stands where each reader's own address comes. */
export function digestMail(
  deps: Pick<Deps, 'publicUrl'>,
  municipality: Municipality,
  digest: {
    readonly locale: Locale;
    readonly lines: readonly [DigestLine, ...DigestLine[]];
    readonly personal: string;
  },
): SharedText {
  const { locale, lines, personal } = digest;
  const { digest: t } = messages[locale].mails;
  const site = `${deps.publicUrl}${localePrefix(locale)}`;
  const rest = lines.length - mostLines;
  const items = lines
    .slice(0, mostLines)
    .flatMap(({ title, label, place, path, shownBy = [] }) => [
      { text: title, note: `${label} · ${place}`, href: `${site}${path}` },
      ...shownBy.map((one) => ({ text: one.title, note: t.shows, href: `${site}${one.path}` })),
    ]);
  const parts: MailPart[] = [
    { kind: 'list', items },
    ...(rest > 0 ? [{ kind: 'paragraph' as const, text: t.more(rest) }] : []),
    { kind: 'button', text: t.all, href: `${site}/bijdragen` },
    { kind: 'list', items: [{ text: t.manage, href: `${site}${basePath}/${personal}` }] },
  ];
  const name = htmlMessages({ locale }).municipality(municipality.name);
  return {
    subject: t.subject(name, lines.length, lines[0].title),
    ...writeMail({ municipality, locale, title: t.title(lines.length), parts, closing: t.closing }),
  };
}
