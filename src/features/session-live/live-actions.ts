// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { type Doer, isStaff } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { hashOf } from '../../platform/secrets/token.ts';
import { record } from '../journal/index.ts';
import {
  type Session,
  lockSession,
  readItems,
  readQuestions,
  readSpeakers,
  updateSession,
} from '../sessions/index.ts';
import { type NewDeed, findChairLink, insertDeed, readDeeds } from './deeds-store.ts';
import { type Step, type StepRefusal, decide } from './deciding.ts';
import {
  type Deed,
  type NoteKind,
  canTurnBack,
  isNote,
  momentOf,
  standingAfter,
  standingAt,
  stepVerbs,
} from './domain.ts';
import { isOnItsDay, whenHeld } from './held-day.ts';
import { canRun } from './policies.ts';

export const topic = 'session_live';

export type Needs = Pick<Deps, 'db' | 'clock'>;

/** Who runs a session: the clerk's office, or whoever has the personal link of the chair. */
export type Runner = Doer & { readonly chairToken?: string };

/** What every deed comes with. */
export type Sent = {
  readonly number: string;
  /** Made with the form, the same for every try: it is done once. */
  readonly id: Id;
  /** So long it waited on the screen for a connection. */
  readonly secondsAgo: number;
};

export type Refusal = StepRefusal | 'called_off' | 'not_there' | 'other_day' | 'noted_already';

type Under = {
  readonly trx: Trx;
  readonly session: Session;
  readonly deeds: readonly Deed[];
  readonly now: Temporal.Instant;
  readonly doneAt: Temporal.Instant;
};
type Content = Partial<Omit<NewDeed, 'id' | 'sessionId' | 'kind' | 'doneAt' | 'writtenAt' | 'authorId'>> &
  Pick<Deed, 'kind'>;

/** Opens, goes on, gives the word, pauses, closes. Sent twice, or by two screens at once, it is one. */
export function takeStep(
  deps: Needs,
  runner: Runner,
  sent: Sent & Step & { readonly isSure?: boolean },
): Promise<Result<'taken' | 'again', Refusal>> {
  return doIt(deps, runner, sent, async (under) => {
    const seen = standingAt(under.deeds, sent.basedOn);
    const decided = decide(standingAfter(under.deeds), sent, seen);
    if (!decided.ok) return decided;
    if (decided.value === 'again') return ok('again');
    const why = whyNot(under, sent);
    if (why) return no(why);
    const target = await targetOf(under, sent);
    if (!target) return no('not_there');
    return ok({ kind: sent.verb, ...target });
  });
}

/** Opening on another day is asked once; what was noted cannot be of a session that did not begin. */
function whyNot(
  { session, deeds, doneAt }: Under,
  { verb, isSure }: Step & { readonly isSure?: boolean },
): Refusal | undefined {
  if (verb === 'open' && isSure !== true && !isOnItsDay(session, doneAt)) return 'other_day';
  return verb === 'not_begun' && !canTurnBack(deeds) ? 'noted_already' : undefined;
}

/** What a step is about, when that belongs to this session. */
async function targetOf(
  { trx, session }: Under,
  { verb, targetId, minutes = null }: Step,
): Promise<Partial<Pick<Deed, 'itemId' | 'speakerId' | 'questionId' | 'minutes'>> | undefined> {
  switch (verb) {
    // That it is who speaks and what is on now was decided before.
    case 'lengthen_word':
      return minutes === null ? undefined : { speakerId: targetId, minutes };
    case 'lengthen_item':
      return minutes === null ? undefined : { itemId: targetId, minutes };
    case 'open': {
      const [first] = await readItems(trx, session.id);
      return { itemId: first?.id ?? null };
    }
    case 'go_to_item':
      return (await readItems(trx, session.id)).some(({ id }) => id === targetId)
        ? { itemId: targetId }
        : undefined;
    case 'put_question':
      if (targetId === null) return { questionId: null };
      return (await readQuestions(trx, session.id)).some(({ id }) => id === targetId)
        ? { questionId: targetId }
        : undefined;
    case 'give_word': {
      const speakers = await readSpeakers(trx, session.id);
      const isIn = speakers.some(({ id, state }) => id === targetId && state === 'confirmed');
      return isIn ? { speakerId: targetId } : undefined;
    }
    default:
      return {};
  }
}

/** A note, a question or a promise, in what was typed. */
export type Noted = Pick<
  Deed,
  'itemId' | 'questionId' | 'partyId' | 'aldermanId' | 'asker' | 'body' | 'answerer' | 'answer' | 'dueOn'
> & { readonly kind: NoteKind };

/** Writes something down: at any moment, whatever happened meanwhile on another screen. */
export function noteDown(
  deps: Needs,
  runner: Runner,
  sent: Sent & { readonly noted: Noted },
): Promise<Result<'taken' | 'again', Refusal>> {
  return doIt(deps, runner, sent, () => Promise.resolve(ok(sent.noted)));
}

type About = { readonly aboutId: Id };

/** The answer to a question that was noted before. */
export function answerQuestion(
  deps: Needs,
  runner: Runner,
  sent: Sent & About & { readonly answerer: string | null; readonly answer: string },
): Promise<Result<'taken' | 'again', Refusal>> {
  const { aboutId, answerer, answer } = sent;
  return onNote(deps, runner, sent, { kind: 'answer', aboutId, answerer, answer });
}

/** A note reads otherwise from now on, or not at all without a text; the first stays in the record of deeds. */
export function putNoteRight(
  deps: Needs,
  runner: Runner,
  sent: Sent & About & { readonly body: string | null; readonly answer: string | null },
): Promise<Result<'taken' | 'again', Refusal>> {
  const { aboutId, body, answer } = sent;
  return onNote(deps, runner, sent, { kind: 'put_right', aboutId, body, answer });
}

function onNote(
  deps: Needs,
  runner: Runner,
  sent: Sent & About,
  content: Content,
): Promise<Result<'taken' | 'again', Refusal>> {
  return doIt(deps, runner, sent, ({ deeds }) =>
    Promise.resolve(
      deeds.some((deed) => deed.id === sent.aboutId && isNote(deed)) ? ok(content) : no('not_there'),
    ),
  );
}

const stateAfter: Readonly<Partial<Record<Deed['kind'], Session['state']>>> = {
  open: 'live',
  reopen: 'live',
  close: 'held',
  not_begun: 'planned',
};

/** Holds the session, so that two screens come one after the other, and adds one deed to its end. */
async function doIt(
  deps: Needs,
  runner: Runner,
  { number, id, secondsAgo }: Sent,
  work: (under: Under) => Promise<Result<Content | 'again', Refusal>>,
): Promise<Result<'taken' | 'again', Refusal>> {
  return inMunicipality(deps, runner.municipality.id, async (trx) => {
    const now = deps.clock.now();
    const session = await lockSession(trx, number);
    if (!session) throw new NotFound('There is no such session.');
    if (!(await mayRun(trx, runner, session, now))) throw new Forbidden('This session is not yours to run.');
    const deeds = await readDeeds(trx, session.id);
    if (deeds.some((deed) => deed.id === id)) return ok('again');
    if (session.state === 'cancelled') return no('called_off');
    const doneAt = momentOf(now, secondsAgo, deeds.at(-1)?.doneAt);
    const decided = await work({ trx, session, deeds, now, doneAt });
    if (!decided.ok) return decided;
    const content = decided.value;
    if (content === 'again') return ok('again');
    await insertDeed(trx, newDeed(runner, { id, sessionId: session.id, now, doneAt }, content));
    const state = stateAfter[content.kind];
    const held = content.kind === 'close' ? whenHeld(session, deeds, doneAt) : {};
    if (state) await updateSession(trx, session.id, { state, ...held }, now);
    await tell(trx, runner, { session, kind: content.kind, now });
    return ok('taken');
  });
}

type Stamp = Pick<NewDeed, 'id' | 'sessionId' | 'doneAt'> & { readonly now: Temporal.Instant };

function newDeed({ actor }: Runner, { id, sessionId, now, doneAt }: Stamp, content: Content): NewDeed {
  return {
    itemId: null,
    speakerId: null,
    questionId: null,
    aboutId: null,
    partyId: null,
    aldermanId: null,
    asker: null,
    body: null,
    answerer: null,
    answer: null,
    dueOn: null,
    minutes: null,
    ...content,
    id,
    sessionId,
    authorId: isStaff(actor) ? actor.personId : null,
    doneAt,
    writtenAt: now,
  };
}

/** Steps show on the public screens; what is noted shows nowhere before the report. */
function tell(
  trx: Trx,
  { actor, chairToken }: Runner,
  {
    session,
    kind,
    now,
  }: { readonly session: Session; readonly kind: Deed['kind']; readonly now: Temporal.Instant },
): Promise<void> {
  return record(trx, {
    actor,
    at: now,
    topic,
    subjectId: session.id,
    verb: kind,
    details: { number: session.number, ...(chairToken ? { by: 'chair' } : {}) },
    isInward: session.publishedAt === null || !stepVerbs.some((verb) => verb === kind),
  });
}

/** Whether somebody may run a session: by their role, or with a link to this very session that still holds. */
export async function mayRun(
  trx: Trx,
  { actor, chairToken }: Runner,
  session: Pick<Session, 'number'>,
  now: Temporal.Instant,
): Promise<boolean> {
  if (canRun(actor)) return true;
  if (chairToken === undefined) return false;
  const link = await findChairLink(trx, hashOf(chairToken));
  return link?.number === session.number && Temporal.Instant.compare(link.expiresAt, now) > 0;
}
