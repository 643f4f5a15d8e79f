// SPDX-License-Identifier: EUPL-1.2
import { type Doer, type StaffActor, isStaff } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { readDocumentsPartOf } from '../dossiers/index.ts';
import { type RecordRef, type ThreadRecord, link, unlink } from '../thread/index.ts';
import { type Held, type Needs, type Wish, onSession } from './changing.ts';
import { type Item, type Question, type Refusal, tiable } from './domain.ts';
import { type Direction, stepped } from './programme.ts';
import {
  deleteItem,
  deleteQuestion,
  orderItems,
  orderQuestions,
  saveItem,
  saveQuestion,
} from './programme-store.ts';
import { readItems, readQuestions, updateSession } from './store.ts';

type Outcome = Promise<Result<string, Refusal>>;

/** Adds a part to the programme, or changes one; `id` comes from the form, so that sent twice it is one. */
export function putItem(
  deps: Needs,
  doer: Doer,
  { item, ...wish }: Wish & { readonly item: Omit<Item, 'sessionId'> },
): Outcome {
  return preparing(deps, doer, { ...wish, verb: 'programme_changed' }, async ({ trx, session }) => {
    const { documentId, ...rest } = item;
    const part = { kind: 'session', id: session.id } as const;
    const near = documentId === null ? [] : await readDocumentsPartOf(trx, doer.actor, part);
    // What was taken away from the session meanwhile is shown at no part of it.
    const shown = documentId !== null && has(near, documentId) ? documentId : null;
    await saveItem(trx, { ...rest, sessionId: session.id, documentId: shown });
  });
}

export function dropItem(deps: Needs, doer: Doer, { id, ...wish }: Wish & { readonly id: Id }): Outcome {
  return preparing(deps, doer, { ...wish, verb: 'programme_changed' }, async ({ trx, session }) => {
    if (has(await readItems(trx, session.id), id)) await deleteItem(trx, id);
  });
}

type Step = Wish & { readonly id: Id; readonly direction: Direction };

export function stepItem(deps: Needs, doer: Doer, { id, direction, ...wish }: Step): Outcome {
  return preparing(deps, doer, { ...wish, verb: 'programme_changed' }, async ({ trx, session }) => {
    const ids = (await readItems(trx, session.id)).map((item) => item.id);
    await orderItems(trx, stepped(ids, id, direction));
  });
}

export function putQuestion(
  deps: Needs,
  doer: Doer,
  { question, ...wish }: Wish & { readonly question: Question },
): Outcome {
  return preparing(deps, doer, { ...wish, verb: 'questions_changed' }, async ({ trx, session }) => {
    const isKnown = question.itemId === null || has(await readItems(trx, session.id), question.itemId);
    if (!isKnown) throw new NotFound('There is no such part.');
    await saveQuestion(trx, session.id, question);
  });
}

export function dropQuestion(deps: Needs, doer: Doer, { id, ...wish }: Wish & { readonly id: Id }): Outcome {
  return preparing(deps, doer, { ...wish, verb: 'questions_changed' }, async ({ trx, session }) => {
    if (has(await readQuestions(trx, session.id), id)) await deleteQuestion(trx, id);
  });
}

export function stepQuestion(deps: Needs, doer: Doer, { id, direction, ...wish }: Step): Outcome {
  return preparing(deps, doer, { ...wish, verb: 'questions_changed' }, async ({ trx, session }) => {
    const ids = (await readQuestions(trx, session.id)).map((question) => question.id);
    await orderQuestions(trx, stepped(ids, id, direction));
  });
}

function has(all: readonly { readonly id: Id }[], id: Id): boolean {
  return all.some((one) => one.id === id);
}

/** What is prepared changes only while the session is still to come; the version goes up, so that a second clerk sees it. */
function preparing(
  deps: Needs,
  doer: Doer,
  { verb, ...wish }: Wish & { readonly verb: string },
  work: (held: Held) => Promise<void>,
): Outcome {
  return onSession(deps, doer, wish, async (held) => {
    const { trx, session, at, tell } = held;
    if (session.state !== 'planned') return no<Refusal>('not_planned');
    await work(held);
    await updateSession(trx, session.id, {}, at);
    await tell(verb);
    return ok(session.number);
  });
}

type Tiable = { readonly kind: (typeof tiable)[number]; readonly id: Id };

/** How something lies with a session: a document is part of it, the rest led to it. */
export function tieOf({ kind, id }: Tiable, sessionId: Id) {
  return {
    from: { kind, id },
    to: { kind: 'session', id: sessionId },
    reason: kind === 'document' ? 'part_of' : 'led_to',
  } as const;
}

/** Puts documents, dossiers and motions with it. Who called knows that the clerk may see them. */
export function tieToSession(
  deps: Needs,
  doer: Doer,
  { records, ...wish }: Wish & { readonly records: readonly ThreadRecord[] },
): Outcome {
  const actor = staffOf(doer);
  return onSession(deps, doer, wish, async ({ trx, session, at, tell }) => {
    for (const { id, number, ...one } of records) {
      const kind = tiable.find((known) => known === one.kind);
      if (!kind) return no<Refusal>('not_found');
      await link(trx, tieOf({ kind, id }, session.id), { by: actor.personId, at });
      await tell('session_tied', { details: { kind, number } });
    }
    return ok(session.number);
  });
}

export function untieFromSession(
  deps: Needs,
  doer: Doer,
  { ref, ...wish }: Wish & { readonly ref: RecordRef },
): Outcome {
  const actor = staffOf(doer);
  return onSession(deps, doer, wish, async ({ trx, session, at, tell }) => {
    const kind = tiable.find((one) => one === ref.kind);
    if (!kind) return no<Refusal>('not_found');
    const isGone = await unlink(trx, tieOf({ kind, id: ref.id }, session.id), { by: actor.personId, at });
    if (isGone) await tell('session_untied', { details: { kind } });
    return ok(session.number);
  });
}

function staffOf({ actor }: Doer): StaffActor {
  if (!isStaff(actor)) throw new TypeError('Only who works here ties.');
  return actor;
}
