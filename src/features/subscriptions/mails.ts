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
  /** What was told, as it was written; empty where the page says it better. */
  readonly text: string;
  readonly topic: string;
  /** Of what this reader follows by itself. */
  readonly followedId?: Id;
  /** What shows it. */
  readonly shownBy?: NewsText['shownBy'];
};

/** Where more is to be read; its text when it has one of its own. */
export type AllOf = { readonly path: string; readonly text?: string };

const mostLines = 30;

/** One digest for everybody who chose the same; `personal` stands where each reader's own address comes. */
export function digestMail(
  deps: Pick<Deps, 'publicUrl'>,
  municipality: Municipality,
  digest: {
    readonly locale: Locale;
    readonly lines: readonly [DigestLine, ...DigestLine[]];
    readonly personal: string;
    readonly all?: AllOf | undefined;
  },
): SharedText {
  const { locale, lines, personal, all = { path: '/bijdragen' } } = digest;
  const { digest: t } = messages[locale].mails;
  const site = `${deps.publicUrl}${localePrefix(locale)}`;
  const rest = lines.length - mostLines;
  const own = `${site}${basePath}/${personal}`;
  const shown = lines.slice(0, mostLines);
  const letGo = shown.flatMap(({ title, followedId }) =>
    followedId ? [{ text: t.letGo(title), href: `${own}&los=${followedId}` }] : [],
  );
  const parts: MailPart[] = [
    ...shown.flatMap((line) => lineParts(line, site, t.shows)),
    ...(rest > 0 ? [{ kind: 'paragraph' as const, text: t.more(rest) }] : []),
    { kind: 'button', text: all.text ?? t.all, href: `${site}${all.path}` },
    { kind: 'list', items: [...letGo, { text: t.manage, href: own }] },
  ];
  const name = htmlMessages({ locale }).municipality(municipality.name);
  return {
    subject: t.subject(name, lines.length, lines[0].title),
    ...writeMail({ municipality, locale, title: t.title(lines.length), parts, closing: t.closing }),
  };
}

/** What it is about with its link, then what was told in full. */
function lineParts(line: DigestLine, site: string, shows: string): MailPart[] {
  const { title, label, place, path, text, shownBy = [] } = line;
  const items = [
    { text: title, note: `${label} · ${place}`, href: `${site}${path}` },
    ...shownBy.map((one) => ({ text: one.title, note: shows, href: `${site}${one.path}` })),
  ];
  return [{ kind: 'list', items }, ...(text === '' ? [] : [{ kind: 'quote' as const, text }])];
}
