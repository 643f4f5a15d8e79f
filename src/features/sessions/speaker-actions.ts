// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { insertContact } from '../contributions/index.ts';
import { type Held, type Needs, onSession } from './changing.ts';
import type { Refusal, Session, Speaker, SpeakerRefusal } from './domain.ts';
import { type Direction, stepped, turnsOf } from './programme.ts';
import {
  findBySubmission,
  findSame,
  insertSpeaker,
  lockSpeaker,
  orderSpeakers,
  readSpeakers,
  updateSpeaker,
} from './speakers-store.ts';
import { readItems } from './store.ts';
import { tellSpeaker, tellTimes } from './telling.ts';

export type Decision = {
  readonly number: string;
  readonly id: Id;
} & (
  | { readonly kind: 'confirm'; readonly itemId: Id | null; readonly minutes: number | null }
  | { readonly kind: 'decline'; readonly reason: string }
);

/** Says yes, at which part and for how long, or no with the reason; they hear it. A yes may be changed, also into a no. */
export function decideOnSpeaker(
  deps: Needs,
  doer: Doer,
  decision: Decision,
): Promise<Result<string, SpeakerRefusal>> {
  return onSession<string, SpeakerRefusal>(deps, doer, decision, async (held) => {
    const { trx, session, at, tell } = held;
    if (session.state !== 'planned') return no('not_planned');
    const speaker = await speakerOf(trx, session, decision.id);
    if (speaker.state !== 'registered' && speaker.state !== 'confirmed') return no('cannot_decide');
    const about = { municipality: doer.municipality, session };
    if (decision.kind === 'decline') {
      if (decision.reason === '') return no('no_reason');
      await updateSpeaker(trx, speaker.id, { state: 'declined', reason: decision.reason, place: null }, at);
      await tellSpeaker(deps, trx, about, { id: speaker.id, news: 'declined' });
      await tell('speaker_declined');
      return ok(session.number);
    }
    await confirm(held, speaker, decision);
    // Who was told already hears of another time with the others, and only when it matters.
    if (speaker.state === 'registered')
      await tellSpeaker(deps, trx, about, { id: speaker.id, news: 'confirmed' });
    await tell('speaker_confirmed');
    return ok(session.number);
  });
}

/** At the end of those who speak at that part, unless they had a place there. */
async function confirm(
  { trx, session, at }: Held,
  speaker: Speaker,
  { itemId, minutes }: Extract<Decision, { kind: 'confirm' }>,
): Promise<void> {
  const [items, speakers] = await Promise.all([readItems(trx, session.id), readSpeakers(trx, session.id)]);
  if (itemId !== null && !items.some(({ id }) => id === itemId)) throw new NotFound('There is no such part.');
  const isNew = speaker.state === 'registered' || speaker.itemId !== itemId;
  const last = Math.max(0, ...speakers.map(({ place }) => place ?? 0));
  const place = isNew ? last + 1 : speaker.place;
  await updateSpeaker(trx, speaker.id, { state: 'confirmed', itemId, minutes, place, reason: null }, at);
}

/** `from`: where this speaker stood in what the clerk looked at. Sent twice, or after somebody else's, it changes nothing. */
export type Stepping = {
  readonly number: string;
  readonly id: Id;
  readonly direction: Direction;
  readonly from: number;
};

/** Another order, within one part. Nobody hears of it by itself: see `tellSpeakersTimes`. */
export function stepSpeaker(
  deps: Needs,
  doer: Doer,
  { number, id, direction, from }: Stepping,
): Promise<Result<string, Refusal>> {
  return onSession<string, Refusal>(deps, doer, { number }, async ({ trx, session, tell }) => {
    if (session.state !== 'planned') return no('not_planned');
    const [items, speakers] = await Promise.all([readItems(trx, session.id), readSpeakers(trx, session.id)]);
    const turns = turnsOf(session, items, speakers).map(({ speaker }) => speaker);
    const ids = turns.map((speaker) => speaker.id);
    if (ids.indexOf(id) !== from) return ok(number);
    const next = stepped(ids, id, direction);
    const other = turns.find((speaker) => speaker.id === next[from]);
    if (other?.itemId !== turns[from]?.itemId) return ok(number);
    await orderSpeakers(trx, next);
    await tell('speaker_ordered');
    return ok(number);
  });
}

/** Those to whom the new order or length makes a difference hear their time. Gives how many. */
export function tellSpeakersTimes(
  deps: Needs,
  doer: Doer,
  { number }: { readonly number: string },
): Promise<Result<number, Refusal>> {
  return onSession<number, Refusal>(deps, doer, { number }, async ({ trx, session, tell }) => {
    if (session.state !== 'planned') return no('not_planned');
    const count = await tellTimes(deps, trx, { municipality: doer.municipality, session });
    if (count > 0) await tell('speakers_told', { details: { count }, isInward: true });
    return ok(count);
  });
}

type Newcomer = {
  readonly number: string;
  readonly itemId: Id | null;
  readonly name: string;
  readonly organisation: string | null;
  readonly locale: Locale;
  readonly key: Id;
};
export type Invitation = Newcomer & { readonly email: string };
export type Caller = Newcomer & {
  readonly email: string | null;
  readonly phone: string | null;
  readonly gist: string;
  readonly isNamePublic: boolean;
};

/** Asks a partner or a project leader to speak: a mail with a link of their own, without an account. */
export function inviteSpeaker(
  deps: Needs,
  doer: Doer,
  invitation: Invitation,
): Promise<Result<string, SpeakerRefusal>> {
  return bringIn(deps, doer, { ...invitation, phone: null, gist: null, isNamePublic: false }, 'invited');
}

/** Notes somebody who phoned or came by, also after the moment until which one can ask on the site. */
export function noteSpeaker(
  deps: Needs,
  doer: Doer,
  caller: Caller,
): Promise<Result<string, SpeakerRefusal>> {
  return bringIn(deps, doer, caller, 'asked');
}

function bringIn(
  deps: Needs,
  doer: Doer,
  one: Omit<Caller, 'gist'> & { readonly gist: string | null },
  news: 'invited' | 'asked',
): Promise<Result<string, SpeakerRefusal>> {
  const { number } = one;
  return onSession<string, SpeakerRefusal>(deps, doer, { number }, async ({ trx, session, at, tell }) => {
    if (session.state !== 'planned') return no('not_planned');
    if (await findBySubmission(trx, one.key)) return ok(number);
    const { itemId, email, phone, name, organisation, gist, isNamePublic } = one;
    const items = await readItems(trx, session.id);
    if (itemId !== null && !items.some(({ id }) => id === itemId))
      throw new NotFound('There is no such part.');
    if (await findSame(trx, { sessionId: session.id, itemId, email, phone })) return no('invited_already');
    const contact = { id: newId(at.epochMilliseconds), name, email, phone, prefers: null };
    await insertContact(trx, contact, at);
    const id = newId(at.epochMilliseconds);
    const speaker = { id, sessionId: session.id, itemId, contactId: contact.id, organisation, gist };
    const form = { language: one.locale, submissionKey: one.key, at };
    await insertSpeaker(trx, { ...speaker, ...form, isNamePublic, isInvited: news === 'invited' });
    await tellSpeaker(deps, trx, { municipality: doer.municipality, session }, { id, news });
    await tell(news === 'invited' ? 'speaker_invited' : 'speaker_noted', { isInward: true });
    return ok(number);
  });
}

async function speakerOf(trx: Trx, session: Session, id: Id): Promise<Speaker> {
  const speaker = await lockSpeaker(trx, id);
  if (speaker?.sessionId !== session.id) throw new NotFound('There is no such speaker.');
  return speaker;
}
