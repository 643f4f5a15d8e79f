// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type MailPart, writeMail } from '../../platform/mail/mail-document.tsx';
import { readAreaTree } from '../areas/index.ts';
import { type Weighing, roleMessages } from '../government-role/index.ts';
import { type MailToQueue, queueMail, queueMails } from '../notifications/index.ts';
import { readStaffing } from '../teams/index.ts';
import type { Initiative, Verb } from './domain.ts';
import { guideOf } from './guide.ts';
import { type Reachable, readReachable } from './initiators-store.ts';
import { initiatorLink } from './links.ts';
import { mailMessages } from './mails-messages.ts';

export type Letter = {
  readonly subject: string;
  readonly title: string;
  readonly parts: readonly MailPart[];
};
type About = { readonly municipality: Municipality; readonly initiative: Initiative };

/** `only`: one of them alone. `record`: what the mail is about, when that is not the initiative itself. */
type Telling = About & {
  readonly only?: Id;
  readonly record?: { readonly aboutTopic: string; readonly aboutId: Id };
};

/** The same to everyone who leads it now and has a mail address, each once and in their own language. */
export async function tellInitiators(
  deps: Deps,
  trx: Trx,
  about: Telling,
  write: (locale: Locale) => Letter,
): Promise<void> {
  const reachable = await readReachable(trx, about.initiative.id);
  const told = new Map(
    reachable
      .filter(({ id, endedAt, email }) => endedAt === null && email && id === (about.only ?? id))
      .map((one) => [one.email?.toLowerCase(), one]),
  );
  await queueMails(
    deps,
    trx,
    [...told.values()].map((to) => letterTo(deps, about, { to, write })),
  );
}

function letterTo(
  deps: Deps,
  { municipality, initiative, record }: Telling,
  { to, write }: { readonly to: Reachable; readonly write: (locale: Locale) => Letter },
): MailToQueue {
  const locale = to.locale ?? initiative.locale;
  const t = mailMessages[locale];
  const { subject, title, parts } = write(locale);
  const link = initiatorLink(deps, { number: initiative.number, initiatorId: to.id, locale });
  const all: MailPart[] = [
    { kind: 'paragraph', text: t.dear(to.name ?? '') },
    ...parts,
    { kind: 'button', text: t.button, href: link },
  ];
  return {
    subject,
    ...writeMail({ municipality, locale, title, parts: all, closing: t.closing }),
    to: { name: to.name ?? '', address: to.email ?? '' },
    ...(record ?? { aboutTopic: 'initiatives', aboutId: initiative.id }),
  };
}

export function startedLetter(locale: Locale, { number, title }: Initiative): Letter {
  const t = mailMessages[locale].started;
  return { subject: t.subject(title), title: t.title, parts: [{ kind: 'paragraph', text: t.text(number) }] };
}

export function addedLetter(locale: Locale, { title }: Initiative): Letter {
  const t = mailMessages[locale].added;
  return { subject: t.subject(title), title: t.title, parts: [{ kind: 'paragraph', text: t.text(title) }] };
}

export function movedLetter(
  locale: Locale,
  { title }: Initiative,
  { verb, reason }: { readonly verb: Verb; readonly reason?: string },
): Letter {
  const t = mailMessages[locale].moved[verb];
  const why: MailPart[] = reason ? [{ kind: 'quote', text: reason }] : [];
  return { subject: t.subject(title), title: t.title, parts: [{ kind: 'paragraph', text: t.text }, ...why] };
}

export function roleLetter(locale: Locale, { title }: Initiative, weighing: Weighing): Letter {
  const t = mailMessages[locale].role;
  const { expects, asks } = roleMessages[locale].steps[weighing.step];
  const lines = (texts: readonly string[], own: string | null): string =>
    [...texts, ...(own === null ? [] : [own])].map((text) => `• ${text}`).join('\n');
  return {
    subject: t.subject(title),
    title: t.title,
    parts: [
      { kind: 'paragraph', text: t.text },
      { kind: 'paragraph', text: lines(expects, weighing.promised) },
      { kind: 'paragraph', text: t.asks },
      { kind: 'paragraph', text: lines(asks, weighing.requested) },
    ],
  };
}

export function saidLetter(
  locale: Locale,
  { title }: Initiative,
  said: { readonly kind: 'letter' | 'news'; readonly by: string; readonly text: string },
): Letter {
  const t = mailMessages[locale];
  return {
    subject: t[said.kind].subject(title),
    title: said.kind === 'letter' ? t.letter.title(said.by) : t.news.title,
    parts: [{ kind: 'quote', text: said.text }],
  };
}

export function planLetter(locale: Locale, { title }: Initiative, isTaken: boolean): Letter {
  const t = mailMessages[locale][isTaken ? 'planTaken' : 'planLeft'];
  return { subject: t.subject(title), title: t.title, parts: [{ kind: 'paragraph', text: t.text }] };
}

/** To whom the initiators turn: that they wrote, proposed another planning or sent pictures. */
export async function tellGuide(
  deps: Deps,
  trx: Trx,
  { municipality, initiative }: About,
  said: { readonly what: 'message' | 'plan_wish' | 'pictures' | 'grant'; readonly text?: string },
): Promise<void> {
  const day = dayOf(deps.clock.now());
  const [staffing, tree] = [await readStaffing(deps, trx), await readAreaTree(deps, trx)];
  const guide = guideOf({ staffing, tree, day }, initiative);
  if (!guide) return;
  const t = mailMessages.nl.team;
  const subject = t.subjects[said.what](initiative.number);
  const parts: MailPart[] = [
    { kind: 'paragraph', text: initiative.title },
    // What they wrote stays on the page: from there it goes with the person (R8).
    ...(said.text ? [{ kind: 'paragraph' as const, text: said.text }] : []),
    { kind: 'button', text: t.button, href: `${deps.publicUrl}/werkplek/initiatieven/${initiative.number}` },
  ];
  await queueMail(deps, trx, {
    subject,
    ...writeMail({ municipality, locale: 'nl', title: subject, parts, closing: t.closing }),
    to: { name: guide.name, address: guide.email },
    aboutTopic: 'initiatives',
    aboutId: initiative.id,
  });
}
