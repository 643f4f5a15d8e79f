// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Deps } from '../../platform/deps.ts';
import { fullDay, htmlMessages } from '../../platform/html/index.ts';
import { type MailPart, writeMail } from '../../platform/mail/mail-document.tsx';
import type { SharedText } from '../notifications/index.ts';
import type { DigestLine, Happening } from './digest-lines.ts';
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
  // What has no heading of its own stands above what has one, not under it.
  const shown = lines
    .slice(0, mostLines)
    .toSorted((one, other) => Number('told' in one) - Number('told' in other));
  const count = lines.reduce((sum, { told }) => sum + (told ? told.shown.length + told.more : 1), 0);
  const letGo = shown.flatMap(({ title, followedId }) =>
    followedId ? [{ text: t.letGo(title), href: `${own}&los=${followedId}` }] : [],
  );
  const parts: MailPart[] = [
    ...shown.flatMap((line) => lineParts(line, site, locale)),
    ...(rest > 0 ? [{ kind: 'paragraph' as const, text: t.more(rest) }] : []),
    { kind: 'button', text: all.text ?? t.all, href: `${site}${all.path}` },
    { kind: 'list', items: [...letGo, { text: t.manage, href: own }] },
  ];
  const name = htmlMessages({ locale }).municipality(municipality.name);
  return {
    subject: lines.length === 1 ? t.subjectOfOne(name, lines[0].title) : t.subject(name, count),
    ...writeMail({ municipality, locale, title: t.title(count), parts, closing: t.closing }),
  };
}

/** Of most the link alone; of what is followed all that happened, under one heading that leads to it. */
function lineParts(line: DigestLine, site: string, locale: Locale): MailPart[] {
  const { title, label, place, path, told } = line;
  const [page = path] = path.split('#');
  const href = `${site}${told && told.shown.length > 1 ? page : path}`;
  if (!told) return [{ kind: 'list', items: [{ text: title, note: `${label} · ${place}`, href }] }];
  const { digest: t } = messages[locale].mails;
  return [
    { kind: 'heading', text: title, note: t.standing(told.standing), href },
    ...told.shown.flatMap((one) => happeningParts(one, site, locale)),
    ...(told.more > 0 ? [{ kind: 'paragraph' as const, text: t.moreOnPage(told.more) }] : []),
  ];
}

/** What was told on a day, as it was written; what it puts right beside it; what shows it. */
function happeningParts({ label, onDay, text, putsRight, shownBy }: Happening, site: string, locale: Locale) {
  const { digest: t } = messages[locale].mails;
  const by = `${label} · ${fullDay(locale, onDay)}`;
  return [
    text === '' ? { kind: 'paragraph' as const, text: by } : { kind: 'quote' as const, text, by },
    ...putsRight.map((wrong) => ({
      kind: 'quote' as const,
      text: wrong.text,
      by: t.wrong(fullDay(locale, wrong.onDay)),
    })),
    ...(shownBy.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            items: shownBy.map((one) => ({ text: one.title, note: t.shows, href: `${site}${one.path}` })),
          },
        ]),
  ];
}
