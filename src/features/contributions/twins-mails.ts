// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../kernel/clock.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { MailPart } from '../../platform/mail/mail-document.tsx';
import { type MailAbout, type MailDeps, type MailText, dueInWords, letterToResident } from './mails.ts';
import { messages } from './messages.ts';
import { twinMessages } from './twins-messages.ts';

/** To who joined: that it arrived, and where to follow it. */
export function joinedMail(deps: MailDeps, municipality: Municipality, about: MailAbout): MailText {
  const { number, subject, body, locale } = about.contribution;
  const t = twinMessages[locale].mails.joined;
  return letterToResident(deps, municipality, {
    ...about,
    subject: t.subject(number, subject),
    title: t.title,
    parts: [
      { kind: 'paragraph', text: t.text(subject, number) },
      ...(body === '' ? [] : [{ kind: 'quote' as const, by: messages[locale].mails.youWrote, text: body }]),
    ],
  });
}

/** That it is handled together with another, and why (R3). */
export function mergedMail(
  deps: MailDeps,
  municipality: Municipality,
  about: MailAbout & { reason: string; dueOn: string | null },
): MailText {
  const t = twinMessages[about.contribution.locale].mails.merged;
  return letterToResident(deps, municipality, {
    ...about,
    subject: t.subject(about.contribution.number, about.contribution.subject),
    title: t.title,
    parts: [
      { kind: 'paragraph', text: t.text },
      { kind: 'quote', text: about.reason },
      { kind: 'paragraph', text: t.more },
      ...dueParts(deps, about),
    ],
  });
}

/** That it is handled by itself again. */
export function unmergedMail(
  deps: MailDeps,
  municipality: Municipality,
  about: MailAbout & { dueOn: string | null },
): MailText {
  const t = twinMessages[about.contribution.locale].mails.unmerged;
  return letterToResident(deps, municipality, {
    ...about,
    subject: t.subject(about.contribution.number, about.contribution.subject),
    title: t.title,
    parts: [{ kind: 'paragraph', text: t.text }, ...dueParts(deps, about)],
  });
}

/** That a second matter in it goes its own way; the mail leads to that one. */
export function splitMail(
  deps: MailDeps,
  municipality: Municipality,
  about: MailAbout & { from: string; dueOn: string },
): MailText {
  const { number, subject, body, locale } = about.contribution;
  const t = twinMessages[locale].mails.split;
  return letterToResident(deps, municipality, {
    ...about,
    subject: t.subject(number, subject),
    title: t.title,
    parts: [
      { kind: 'paragraph', text: t.text(about.from, number) },
      { kind: 'quote', by: t.part, text: body },
      ...dueParts(deps, about),
    ],
  });
}

/** By when there is an answer; nothing about a day that has passed. */
function dueParts(deps: MailDeps, { contribution, dueOn }: MailAbout & { dueOn: string | null }): MailPart[] {
  if (dueOn === null || dueOn < dayOf(deps.clock.now()).toString()) return [];
  const day = dueInWords(deps, contribution, Temporal.PlainDate.from(dueOn));
  return [{ kind: 'paragraph', text: twinMessages[contribution.locale].mails.due(day) }];
}
