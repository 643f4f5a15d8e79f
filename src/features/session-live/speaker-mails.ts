// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { fullDay } from '../../platform/html/index.ts';
import { type MailPart, writeMail } from '../../platform/mail/mail-document.tsx';
import { readContacts } from '../contributions/index.ts';
import { type Motion, readMotionsById } from '../motions/index.ts';
import { queueMails } from '../notifications/index.ts';
import { type Session, readSpeakers } from '../sessions/index.ts';
import { readYields } from './after-store.ts';
import { reportPath } from './links.ts';
import { topic } from './live-actions.ts';
import { messages } from './messages.ts';

type MailDeps = Pick<Deps, 'clock' | 'jobs' | 'mailIsSent' | 'publicUrl'>;

/** Everybody who was to speak hears what came of it, each in their own language. Gives how many were written to. */
export async function tellSpeakers(
  deps: MailDeps,
  trx: Trx,
  municipality: Municipality,
  session: Session,
): Promise<number> {
  const speakers = (await readSpeakers(trx, session.id)).filter(({ state }) => state === 'confirmed');
  const [contacts, pledges] = await Promise.all([
    readContacts(
      trx,
      speakers.map(({ contactId }) => contactId),
    ),
    readPledges(trx, session),
  ]);
  // Who speaks at two parts of the programme gets one mail.
  const written = new Map(
    speakers.flatMap(({ contactId, language }) => {
      const contact = contactId === null ? undefined : contacts.get(contactId);
      if (!contact?.email) return [];
      const name = contact.name ?? '';
      const letter = speakerMail(deps, municipality, { session, name, locale: language, pledges });
      return [
        [
          contact.id,
          { ...letter, to: { name, address: contact.email }, aboutTopic: topic, aboutId: session.id },
        ] as const,
      ];
    }),
  );
  await queueMails(deps, trx, [...written.values()]);
  return written.size;
}

/** The pledges of a session that everyone may read. */
export async function readPledges(trx: Trx, session: Pick<Session, 'id'>): Promise<Motion[]> {
  const yields = await readYields(trx, session.id);
  const ids = yields.filter(({ kind }) => kind === 'pledge').map(({ madeId }) => madeId);
  const found = new Map((await readMotionsById(trx, ids)).map((one) => [one.id, one]));
  return ids.flatMap((id) => found.get(id) ?? []).filter(({ publishedAt }) => publishedAt !== null);
}

type About = {
  readonly session: Session;
  readonly name: string;
  readonly locale: Locale;
  readonly pledges: readonly Motion[];
};

function speakerMail(
  { publicUrl }: Pick<Deps, 'publicUrl'>,
  municipality: Municipality,
  { session, name, locale, pledges }: About,
) {
  const t = messages[locale].after.speakerMail;
  const address = (path: string) => `${publicUrl}${locale === 'en' ? '/en' : ''}${path}`;
  const when = fullDay(locale, dayOf(session.startsAt));
  const promised: MailPart[] =
    pledges.length === 0
      ? []
      : [
          {
            kind: 'list',
            title: t.pledges,
            items: pledges.map(({ number, title }) => ({
              text: `${number}: ${title}`,
              href: address(`/raad/moties/${number}`),
            })),
          },
        ];
  return {
    subject: t.subject(session.title),
    ...writeMail({
      municipality,
      locale,
      title: t.title,
      parts: [
        { kind: 'paragraph', text: t.dear(name) },
        { kind: 'paragraph', text: t.opening(session.title, when) },
        { kind: 'paragraph', text: t.outcome(session.outcome ?? '') },
        ...promised,
        { kind: 'button', text: t.button, href: address(reportPath(session.number)) },
      ],
      closing: t.closing,
    }),
  };
}
