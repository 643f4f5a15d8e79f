// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { no, ok } from '../../kernel/result.ts';
import type { Deps } from '../../platform/deps.ts';
import { record } from '../journal/index.ts';
import {
  type Answer,
  insertMark,
  lockRequest,
  saveAnswer,
  settleMark,
  updateRequest,
} from '../portfolio/index.ts';
import { type Done, type Held, type OnSubject, onSubject } from './asking.ts';

type ActDeps = Pick<Deps, 'db' | 'clock' | 'fresh'>;

export type TalkNoted = OnSubject & {
  readonly requestId: Id;
  readonly answer: Exclude<Answer, 'talk'>;
  readonly note: string;
  readonly submissionKey: Id;
};

/** After a talk: what the portfolio holder said, in the words of who noted it. */
export function noteTalk(deps: ActDeps, doer: Doer, noted: TalkNoted): Done {
  return onSubject(deps, doer, noted, async (held) => {
    const { trx, actor, subject } = held;
    const request = await lockRequest(trx, noted.requestId);
    if (request?.subject.id !== subject.id) return no('no_such');
    if (request.answer !== 'talk') return no('not_talking');
    const at = deps.clock.now();
    const { answer, note: words, submissionKey } = noted;
    await saveAnswer(trx, [request], {
      answer,
      words,
      onBehalf: null,
      notedBy: actor.personId,
      submissionKey,
      at,
    });
    return tell(deps, held, { verb: 'talk_noted', details: { requestId: request.id, answer } });
  });
}

export type ConditionMet = OnSubject & { readonly requestId: Id; readonly note: string };

/** What was promised to a portfolio holder has been done. */
export function meetCondition(deps: ActDeps, doer: Doer, met: ConditionMet): Done {
  return onSubject(deps, doer, met, async (held) => {
    const { trx, subject } = held;
    const request = await lockRequest(trx, met.requestId);
    if (request?.subject.id !== subject.id || request.answer !== 'agreed_if' || request.conditionMetAt)
      return no('no_such');
    await updateRequest(trx, request.id, { conditionMet: { note: met.note, at: deps.clock.now() } });
    return tell(deps, held, { verb: 'condition_met', details: { requestId: request.id } });
  });
}

export type Marking = OnSubject & { readonly id: Id; readonly note: string };

/** Answers that do not go together. `id` comes with the form: sent twice, it is one mark. */
export function markConflict(deps: ActDeps, doer: Doer, { id, note, ...on }: Marking): Done {
  return onSubject(deps, doer, on, async (held) => {
    const { trx, actor, subject } = held;
    const mark = {
      id,
      note,
      subject: { kind: subject.kind, id: subject.id },
      markedBy: actor.personId,
      createdAt: deps.clock.now(),
    };
    if (!(await insertMark(trx, mark))) return ok(undefined);
    return tell(deps, held, { verb: 'conflict_marked', details: { markId: id } });
  });
}

export function settleConflict(deps: ActDeps, doer: Doer, { id, note, ...on }: Marking): Done {
  return onSubject(deps, doer, on, async (held) => {
    const { trx, actor, subject } = held;
    const settled = { by: actor.personId, note, at: deps.clock.now() };
    if (!(await settleMark(trx, { id, subject }, settled))) return no('no_such');
    return tell(deps, held, { verb: 'conflict_settled', details: { markId: id } });
  });
}

type Told = { readonly verb: string; readonly details: Readonly<Record<string, unknown>> };

async function tell(deps: ActDeps, { trx, actor, subject }: Held, { verb, details }: Told): Done {
  await record(trx, {
    actor,
    at: deps.clock.now(),
    topic: 'portfolio',
    subjectId: subject.id,
    verb,
    details: { number: subject.number, ...details },
  });
  return ok(undefined);
}
