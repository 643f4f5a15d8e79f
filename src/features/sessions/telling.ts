// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Contact, readContacts } from '../contributions/index.ts';
import { type MailToQueue, queueMails } from '../notifications/index.ts';
import type { Item, News, Session, Speaker } from './domain.ts';
import { speakerMail } from './mails.ts';
import { type Turn, mattersTo, turnsOf } from './programme.ts';
import { readSpeakers, writeTold } from './speakers-store.ts';
import { readItems } from './store.ts';

type TellDeps = Pick<Deps, 'clock' | 'jobs' | 'mailIsSent' | 'publicUrl' | 'secrets'>;
export type About = { readonly municipality: Municipality; readonly session: Session };

type Telling = {
  readonly speakers: readonly Speaker[];
  readonly contacts: ReadonlyMap<Id, Contact>;
  readonly turns: readonly Turn[];
  readonly items: readonly Item[];
};

async function readTelling(trx: Trx, session: Session): Promise<Telling> {
  const [items, speakers] = await Promise.all([readItems(trx, session.id), readSpeakers(trx, session.id)]);
  const contacts = await readContacts(
    trx,
    speakers.map(({ contactId }) => contactId),
  );
  return { speakers, contacts, items, turns: turnsOf(session, items, speakers) };
}

function mailsTo(
  deps: TellDeps,
  about: About,
  { contacts, turns, items }: Telling,
  to: readonly { readonly speaker: Speaker; readonly news: News }[],
): MailToQueue[] {
  return to.flatMap(({ speaker, news }) => {
    const contact = speaker.contactId === null ? undefined : contacts.get(speaker.contactId);
    if (!contact?.email) return [];
    const turn = turns.find((one) => one.speaker.id === speaker.id);
    const item = items.find(({ id }) => id === speaker.itemId);
    const written = speakerMail(deps, about, { speaker, turn, item, news, name: contact.name ?? '' });
    const address = { name: contact.name ?? '', address: contact.email };
    return [{ ...written, to: address, aboutTopic: 'sessions', aboutId: speaker.id }];
  });
}

/** One speaker hears something. Who is confirmed hears at about what time they speak, and that is kept. */
export async function tellSpeaker(
  deps: TellDeps,
  trx: Trx,
  about: About,
  { id, news }: { readonly id: Id; readonly news: News },
): Promise<void> {
  const telling = await readTelling(trx, about.session);
  const to = telling.speakers.filter((speaker) => speaker.id === id).map((speaker) => ({ speaker, news }));
  await queueMails(deps, trx, mailsTo(deps, about, telling, to));
  if (news !== 'confirmed') return;
  await writeTold(
    trx,
    telling.turns.filter(({ speaker }) => speaker.id === id),
    deps.clock.now(),
  );
}

/** Asked, invited or to speak: not who was refused or stepped back. */
export function isExpected({ state }: Pick<Speaker, 'state'>): boolean {
  return state === 'registered' || state === 'confirmed';
}

/** Those who are expected and whom no mail reaches. */
export async function readUnreachable(trx: Trx, session: Session): Promise<Speaker[]> {
  const { speakers, contacts } = await readTelling(trx, session);
  return speakers.filter(isExpected).filter((one) => !isReachable(one, contacts));
}

export function isReachable({ contactId }: Speaker, contacts: ReadonlyMap<Id, Contact>): boolean {
  return contactId !== null && Boolean(contacts.get(contactId)?.email);
}

/** All who asked, were invited or are to speak hear that it moved, or is off. */
export async function tellEverySpeaker(
  deps: TellDeps,
  trx: Trx,
  about: About,
  news: 'moved' | 'cancelled' | 'off_site',
): Promise<void> {
  const telling = await readTelling(trx, about.session);
  const to = telling.speakers.filter(isExpected).map((speaker) => ({ speaker, news }));
  await queueMails(deps, trx, mailsTo(deps, about, telling, to));
  if (news === 'moved') await writeTold(trx, telling.turns, deps.clock.now());
}

/** Those to whom another order or another length makes a difference hear their time. Gives how many that were. */
export async function tellTimes(deps: TellDeps, trx: Trx, about: About): Promise<number> {
  const telling = await readTelling(trx, about.session);
  const turns = telling.turns.filter(mattersTo);
  const to = turns.map(({ speaker }) => ({ speaker, news: 'time' as const }));
  await queueMails(deps, trx, mailsTo(deps, about, telling, to));
  await writeTold(trx, turns, deps.clock.now());
  return turns.length;
}
