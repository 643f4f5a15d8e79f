// SPDX-License-Identifier: EUPL-1.2
import { resident } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Contact, insertContact } from '../contributions/index.ts';
import { record } from '../journal/index.ts';
import { type Proof, spendProof } from '../proofs/index.ts';
import { type Needs, topic } from './changing.ts';
import type { OwnRefusal, Session, Speaker } from './domain.ts';
import { askingOf, canSpeakAt } from './programme.ts';
import {
  type SpeakerChanges,
  findBySubmission,
  findSame,
  insertRepeat,
  insertSpeaker,
  isRepeated,
  lockSpeaker,
  updateSpeaker,
} from './speakers-store.ts';
import { findSessionById, lockSession, readItems } from './store.ts';
import { tellSpeaker } from './telling.ts';

/** The same form, or its proof, came before: nothing of this transaction stays. */
class ProofUsed extends Error {}

export type Request = {
  readonly number: string;
  readonly itemId: Id | null;
  readonly organisation: string | null;
  readonly gist: string;
  readonly contact: Omit<Contact, 'id'>;
  readonly isNamePublic: boolean;
  readonly locale: Locale;
  /** Made with the form: it makes one request, whatever happens to it on its way. */
  readonly key: Id;
  readonly proof: Proof;
};

export type AskRefusal = 'not_open' | 'proof_used';

/** What came of it. Without an own request it came again; the answer must not show that. */
export type Asked = { readonly id: Id | undefined };

/**
 * Somebody asks to speak. Who asked already for the same part with this mail address keeps the first, and hears so there: nobody else
 * may learn who registered. The same phone number alone says too little of who it is: that is for the clerk to see.
 */
export async function askToSpeak(
  deps: Needs,
  municipality: Municipality,
  request: Request,
): Promise<Result<Asked, AskRefusal>> {
  try {
    return await inMunicipality<Result<Asked, AskRefusal>>(deps, municipality.id, async (trx) => {
      const session = await lockSession(trx, request.number);
      if (!session?.publishedAt) throw new NotFound('There is no such session.');
      const sent = await findBySubmission(trx, request.key);
      if (sent || (await isRepeated(trx, request.key))) return ok({ id: sent?.id });
      const at = deps.clock.now();
      if (askingOf(session, at) !== 'open') return no('not_open');
      if (!(await spendProof(deps, trx, request.proof))) throw new ProofUsed();
      const itemId = await knownItem(trx, session, request.itemId);
      const { email } = request.contact;
      const about = { municipality, session };
      const same = { sessionId: session.id, itemId, email, phone: null };
      const before = email ? await findSame(trx, same) : undefined;
      if (before) {
        await tellSpeaker(deps, trx, about, { id: before.id, news: 'again' });
        const again = { topic, subjectId: session.id, verb: 'speaker_asked_again', isInward: true };
        await record(trx, { actor: resident, at, ...again });
        await insertRepeat(trx, { key: request.key, speakerId: before.id, at });
        return ok({ id: undefined });
      }
      const contact = { id: newId(at.epochMilliseconds), ...request.contact };
      await insertContact(trx, contact, at);
      const id = newId(at.epochMilliseconds);
      const { organisation, gist, isNamePublic, locale: language, key: submissionKey } = request;
      const words = { organisation, gist, isNamePublic, language, submissionKey };
      const whose = { id, sessionId: session.id, itemId, contactId: contact.id };
      await insertSpeaker(trx, { ...words, ...whose, isInvited: false, at });
      await tellSpeaker(deps, trx, about, { id, news: 'asked' });
      const entry = { topic, subjectId: session.id, verb: 'speaker_asked', isInward: true };
      await record(trx, { actor: resident, at, ...entry });
      return ok({ id });
    });
  } catch (error) {
    if (error instanceof ProofUsed) return no('proof_used');
    throw error;
  }
}

/** A part that the clerk took away meanwhile, or at which one cannot speak: then it is about the whole. */
async function knownItem(trx: Trx, session: Session, itemId: Id | null): Promise<Id | null> {
  const items = await readItems(trx, session.id);
  return items.some((item) => item.id === itemId && canSpeakAt(item)) ? itemId : null;
}

export type OwnWish =
  | { readonly kind: 'change'; readonly gist: string; readonly isNamePublic: boolean }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'accept'; readonly gist: string; readonly isNamePublic: boolean }
  | { readonly kind: 'decline' };

/** What somebody does with a request or invitation of their own, by the link in their mail. */
export function changeOwn(
  deps: Needs,
  municipality: Municipality,
  { id, wish }: { readonly id: Id; readonly wish: OwnWish },
): Promise<Result<void, OwnRefusal>> {
  return inMunicipality<Result<void, OwnRefusal>>(deps, municipality.id, async (trx) => {
    const speaker = await lockSpeaker(trx, id);
    const session = speaker && (await findSessionById(trx, speaker.sessionId));
    if (!session) throw new NotFound('There is no such request.');
    if (session.state !== 'planned') return no('over');
    const may = allowed(speaker, wish);
    if (may === 'done') return ok(undefined);
    if (may === 'no') return no('not_now');
    const at = deps.clock.now();
    await updateSpeaker(trx, id, changesOf(wish), at);
    const news = (
      { accept: 'confirmed', withdraw: 'withdrawn', change: undefined, decline: undefined } as const
    )[wish.kind];
    if (news) await tellSpeaker(deps, trx, { municipality, session }, { id, news });
    const isInward = session.publishedAt === null;
    const entry = { topic, subjectId: session.id, verb: verbs[wish.kind], isInward };
    await record(trx, { actor: resident, at, ...entry });
    return ok(undefined);
  });
}

const verbs = {
  change: 'speaker_changed',
  withdraw: 'speaker_withdrew',
  accept: 'invitation_accepted',
  decline: 'invitation_declined',
} as const;

function allowed({ state, isInvited }: Speaker, { kind }: OwnWish): 'yes' | 'no' | 'done' {
  const isAlive = state === 'registered' || state === 'confirmed';
  if (kind === 'change') return isAlive ? 'yes' : 'no';
  if (kind === 'withdraw') return isAlive ? 'yes' : state === 'withdrawn' ? 'done' : 'no';
  if (!isInvited) return 'no';
  if (kind === 'accept') return state === 'confirmed' ? 'done' : state === 'registered' ? 'yes' : 'no';
  return state === 'withdrawn' ? 'done' : isAlive ? 'yes' : 'no';
}

function changesOf(wish: OwnWish): SpeakerChanges {
  if (wish.kind === 'withdraw' || wish.kind === 'decline') return { state: 'withdrawn' };
  const words = { gist: wish.gist || null, isNamePublic: wish.isNamePublic };
  return wish.kind === 'accept' ? { ...words, state: 'confirmed' } : words;
}
