// SPDX-License-Identifier: EUPL-1.2
import { type Doer, type StaffActor, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { readAreaTree } from '../areas/index.ts';
import { type Contribution, canRead, findByNumber, readersOf } from '../contributions/index.ts';
import {
  type ColleagueQuestion,
  answerColleagueQuestion,
  insertColleagueQuestion,
  lockColleagueQuestion,
  noteColleagueReminded,
} from '../coordination/index.ts';
import { record } from '../journal/index.ts';
import { queueMail } from '../notifications/index.ts';
import { type Staffing, ballOf, readStaffing } from '../teams/index.ts';
import type { Refusal } from './domain.ts';
import { type ToColleague, colleagueMail } from './mails.ts';
import { canAnswer, canAskColleague } from './policies.ts';

type Asked = Promise<Result<undefined, Refusal>>;

export type AskingColleague = {
  readonly number: string;
  readonly personId: Id;
  readonly question: string;
  readonly submissionKey: Id;
};

/** Asks a colleague who may read the contribution; they hear it by mail and see it on their page of today. */
export function askColleague(deps: Deps, doer: Doer, asking: AskingColleague): Asked {
  return onContribution(deps, doer, asking.number, async (on) => {
    const { trx, actor, contribution, staffing } = on;
    if (!canAskColleague(actor, contribution)) throw new Forbidden('This is not yours to ask.');
    if (contribution.state === 'closed') return no('closed');
    const at = deps.clock.now();
    const tree = await readAreaTree(deps, trx);
    const readers = readersOf({ staffing, tree, day: dayOf(at) }, contribution);
    const isReader = readers.some(({ id }) => id === asking.personId);
    if (!isReader || asking.personId === actor.personId) return no('not_reader');
    const { question, submissionKey, personId: askedTo } = asking;
    const id = newId(at.epochMilliseconds);
    const isNew = await insertColleagueQuestion(trx, {
      id,
      contributionId: contribution.id,
      askedBy: actor.personId,
      askedTo,
      question,
      askedAt: at,
      submissionKey,
    });
    if (!isNew) return ok(undefined);
    await mailColleague(deps, on, askedTo, { kind: 'asked', by: actor.name, text: question });
    await tell(deps, on, 'colleague_asked', { questionId: id, askedTo });
    return ok(undefined);
  });
}

export type OnColleagueQuestion = { readonly number: string; readonly questionId: Id };

/** The answer of who was asked, or of who stands in for them; who asked hears it. */
export function answerColleague(
  deps: Deps,
  doer: Doer,
  { number, questionId, answer }: OnColleagueQuestion & { readonly answer: string },
): Asked {
  return onContribution(deps, doer, number, async (on) => {
    const { trx, actor } = on;
    const question = await lockOf(on, questionId);
    if (!canAnswer(actor, question)) throw new Forbidden('This was asked of somebody else.');
    // The same form sent twice is no mistake; other words are not thrown away in silence.
    if (question.answeredAt) return question.answer === answer ? ok(undefined) : no('already_answered');
    await answerColleagueQuestion(trx, questionId, { answer, by: actor.personId, at: deps.clock.now() });
    await mailColleague(deps, on, question.askedBy, { kind: 'answered', by: actor.name, text: answer });
    await tell(deps, on, 'colleague_answered', { questionId });
    return ok(undefined);
  });
}

/** Sends the question once more. */
export function remindColleague(deps: Deps, doer: Doer, { number, questionId }: OnColleagueQuestion): Asked {
  return onContribution(deps, doer, number, async (on) => {
    const question = await lockOf(on, questionId);
    if (on.actor.personId !== question.askedBy) throw new Forbidden('Somebody else asked this.');
    if (question.answeredAt) return no('already_answered');
    await noteColleagueReminded(on.trx, questionId, deps.clock.now());
    const text = question.question;
    await mailColleague(deps, on, question.askedTo, { kind: 'reminded', by: on.actor.name, text });
    await tell(deps, on, 'colleague_reminded', { questionId });
    return ok(undefined);
  });
}

type On = {
  readonly trx: Trx;
  readonly actor: StaffActor;
  readonly contribution: Contribution;
  readonly municipality: Municipality;
  readonly staffing: Staffing;
};

function onContribution(deps: Deps, doer: Doer, number: string, work: (on: On) => Asked): Asked {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const { actor, municipality } = doer;
    const contribution = await findByNumber(trx, number);
    if (!contribution || !isStaff(actor) || !canRead(actor, contribution))
      throw new NotFound('There is no such contribution.');
    return work({ trx, actor, contribution, municipality, staffing: await readStaffing(deps, trx) });
  });
}

async function lockOf({ trx, contribution }: On, id: Id): Promise<ColleagueQuestion> {
  const question = await lockColleagueQuestion(trx, id);
  if (question?.contributionId !== contribution.id) throw new NotFound('There is no such question.');
  return question;
}

type MailDeps = Pick<Deps, 'clock' | 'jobs' | 'mailIsSent' | 'publicUrl'>;

/** To a colleague, or who stands in for them today. */
export async function mailColleague(
  deps: MailDeps,
  { trx, contribution, municipality, staffing }: Omit<On, 'actor'>,
  personId: Id,
  letter: Pick<ToColleague, 'kind' | 'by' | 'text'>,
): Promise<void> {
  const { name, email } = ballOf(staffing, personId, dayOf(deps.clock.now()));
  const { number, subject } = contribution;
  await queueMail(deps, trx, {
    ...colleagueMail(deps, municipality, { number, subject, ...letter }),
    to: { name, address: email },
    aboutTopic: 'coordination',
    aboutId: contribution.id,
  });
}

function tell(
  deps: Deps,
  { trx, actor, contribution }: On,
  verb: string,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  const at = deps.clock.now();
  return record(trx, { actor, at, topic: 'coordination', subjectId: contribution.id, verb, details });
}
