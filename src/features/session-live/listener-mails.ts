// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { fullDay } from '../../platform/html/index.ts';
import { type MailPart, writeMail } from '../../platform/mail/mail-document.tsx';
import { type Contact, readContacts } from '../contributions/index.ts';
import { queueMails } from '../notifications/index.ts';
import { type Session, readSpeakers } from '../sessions/index.ts';
import { type Listening, listeningOf } from './after-domain.ts';
import { type Came, readCame } from './came-of-it.ts';
import { readDeeds } from './deeds-store.ts';
import { wordsIn } from './domain.ts';
import { indicatorPath, reportPath } from './links.ts';
import { topic } from './live-actions.ts';
import { messages } from './messages.ts';

type MailDeps = Pick<Deps, 'clock' | 'jobs' | 'mailIsSent' | 'publicUrl'>;

type Listener = {
  readonly contact: Contact;
  readonly locale: Locale;
  readonly listening: Listening;
  readonly isInvited: boolean;
};

const order: readonly Listening[] = ['spoke', 'listed', 'asked', 'invited'];

/** Who is to hear what came of it, each once: who spoke at one part and asked for another spoke. */
export async function readListeners(trx: Trx, session: Pick<Session, 'id'>): Promise<Listener[]> {
  const [speakers, deeds] = await Promise.all([readSpeakers(trx, session.id), readDeeds(trx, session.id)]);
  const heard = new Set(wordsIn(deeds).map(({ speakerId }) => speakerId));
  const contacts = await readContacts(
    trx,
    speakers.map(({ contactId }) => contactId),
  );
  const all = speakers.flatMap((one): Listener[] => {
    const contact = one.contactId === null ? undefined : contacts.get(one.contactId);
    const listening = listeningOf(one, heard);
    if (!contact?.email || !listening) return [];
    return [{ contact, locale: one.language, listening, isInvited: one.isInvited }];
  });
  const first = [...all].sort((one, other) => order.indexOf(one.listening) - order.indexOf(other.listening));
  return [...new Map(first.toReversed().map((one) => [one.contact.id, one])).values()].reverse();
}

/** Everybody who was to speak or was invited hears what came of it, each in their own language. Gives how many were written to. */
export async function tellListeners(
  deps: MailDeps,
  trx: Trx,
  municipality: Municipality,
  session: Session,
): Promise<number> {
  const listeners = await readListeners(trx, session);
  const came = await readCame(trx, session);
  const mails = listeners.map((listener) => ({
    ...letterTo(deps, municipality, listener, { session, came }),
    to: { name: listener.contact.name ?? '', address: listener.contact.email ?? '' },
    aboutTopic: topic,
    aboutId: session.id,
  }));
  await queueMails(deps, trx, mails);
  return mails.length;
}

type About = { readonly session: Session; readonly came: Came };

function letterTo(
  { publicUrl }: Pick<Deps, 'publicUrl'>,
  municipality: Municipality,
  { contact, locale, listening, isInvited }: Listener,
  { session, came }: About,
) {
  const t = messages[locale].after.listenerMail;
  const address = (path: string) => `${publicUrl}${locale === 'en' ? '/en' : ''}${path}`;
  const when = fullDay(locale, dayOf(session.startsAt));
  return {
    subject: t.subject(session.title),
    ...writeMail({
      municipality,
      locale,
      title: t.title,
      parts: [
        { kind: 'paragraph', text: t.dear(contact.name ?? '') },
        { kind: 'paragraph', text: `${t.openings[listening](session.title, when)} ${t.ready}` },
        { kind: 'paragraph', text: t.outcome(session.outcome ?? '') },
        ...cameParts(locale, address, came),
        { kind: 'paragraph', text: came.pledges.length > 0 ? t.more : t.noMore },
        { kind: 'button', text: t.button, href: address(reportPath(session.number)) },
      ],
      closing: isInvited ? t.closing.invited : t.closing.asked,
    }),
  };
}

function cameParts(
  locale: Locale,
  address: (path: string) => string,
  { pledges, indicators }: Came,
): MailPart[] {
  const t = messages[locale].after.listenerMail;
  const lists = [
    {
      title: t.pledges,
      items: pledges.map(({ number, title, dueOn }) => ({
        text: t.pledge(number, title, dueOn ? fullDay(locale, dueOn) : ''),
        href: address(`/raad/moties/${number}`),
      })),
    },
    {
      title: t.indicators,
      items: indicators.map(({ id, title }) => ({ text: title, href: address(indicatorPath(id)) })),
    },
  ];
  return lists
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => ({ kind: 'list', title, items }));
}
