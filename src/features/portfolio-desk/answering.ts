// SPDX-License-Identifier: EUPL-1.2
import { type Actor, anonymous, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { record } from '../journal/index.ts';
import {
  type Answer,
  type PortfolioRequest,
  type SubjectRef,
  canAnswerFor,
  findAnswerLink,
  lockRequests,
  saveAnswer,
} from '../portfolio/index.ts';
import { type Staffing, holderOfTheme } from '../teams/index.ts';
import type { OnSubject } from './asking.ts';
import { readAround } from './brief.ts';
import type { Refusal } from './domain.ts';
import { hashOf } from './links.ts';
import { mailAskers } from './letters.ts';
import { type DeskSubject, findSubject, readSubject } from './subjects.ts';

export type Given = {
  readonly answer: Answer;
  readonly words: string | null;
  readonly submissionKey: Id;
};

export type Asked = {
  readonly subject: DeskSubject;
  readonly personId: Id;
  /** The assistant or deputy who reads it; null for the holder. */
  readonly readerName: string | null;
};

/** What is behind a link; nothing when it is none, over its last day, or of a subject that is gone. */
export async function findAsked(
  deps: Pick<Deps, 'clock'>,
  trx: Trx,
  token: string,
): Promise<Asked | undefined> {
  const link = await findAnswerLink(trx, hashOf(token));
  if (!link || link.expiresOn < dayOf(deps.clock.now()).toString()) return undefined;
  const subject = await readSubject(trx, link.subject);
  return subject && { subject, personId: link.personId, readerName: link.readerName };
}

/** Of the requests about a subject those that this person answers: asked of them, of a theme that they hold today. */
export function requestsOf(
  requests: readonly PortfolioRequest[],
  personId: Id,
  on: { readonly staffing: Staffing; readonly today: ReturnType<typeof dayOf> },
): PortfolioRequest[] {
  return requests.filter(
    ({ askedOf, themeId }) =>
      askedOf === personId && holderOfTheme(on.staffing, themeId, on.today).some(({ id }) => id === personId),
  );
}

/** Which of them an answer still changes: all, until it is decided; from then on those that were never answered. */
export function changeable(
  subject: Pick<DeskSubject, 'isOpen' | 'isDecided'>,
  requests: readonly PortfolioRequest[],
): PortfolioRequest[] {
  if (!subject.isOpen) return [];
  return requests.filter(({ answer }) => !subject.isDecided || answer === null || answer === 'talk');
}

/** An answer from behind a personal link. */
export function answerByLink(
  deps: Deps,
  municipality: Municipality,
  token: string,
  given: Given,
): Promise<Result<undefined, Refusal>> {
  return inMunicipality(deps, municipality.id, async (trx) => {
    const asked = await findAsked(deps, trx, token);
    if (!asked) return no('no_longer');
    return answer(deps, trx, { ...asked, municipality, actor: anonymous, given });
  });
}

/** An answer of who is signed in: the holder, or who stands in for them. */
export function answerSignedIn(
  deps: Deps,
  doer: { readonly municipality: Municipality; readonly actor: Actor },
  on: OnSubject & { readonly personId: Id },
  given: Given,
): Promise<Result<undefined, Refusal>> {
  const { actor, municipality } = doer;
  if (!isStaff(actor) || !canAnswerFor(actor, on.personId)) throw new Forbidden('This is not asked of you.');
  return inMunicipality(deps, municipality.id, async (trx) => {
    const subject = await findSubject(trx, on.kind, on.number);
    if (!subject) throw new NotFound('There is no such initiative or project.');
    const readerName = actor.personId === on.personId ? null : actor.name;
    return answer(deps, trx, { subject, personId: on.personId, readerName, municipality, actor, given });
  });
}

type Answering = Asked & {
  readonly municipality: Municipality;
  readonly actor: Actor;
  readonly given: Given;
};

async function answer(
  deps: Deps,
  trx: Trx,
  { subject, personId, readerName, municipality, actor, given }: Answering,
): Promise<Result<undefined, Refusal>> {
  if (given.answer === 'agreed_if' && given.words === null) return no('no_condition');
  const around = await readAround(deps, trx);
  const at = deps.clock.now();
  const ref: SubjectRef = { kind: subject.kind, id: subject.id };
  const mine = requestsOf(await lockRequests(trx, ref), personId, {
    staffing: around.staffing,
    today: dayOf(at),
  });
  if (mine.length === 0) return no('no_longer');
  const open = changeable(subject, mine);
  if (open.length === 0) return no(subject.isOpen ? 'decided' : 'not_open');
  const isNew = await saveAnswer(trx, open, { ...given, onBehalf: readerName, notedBy: null, at });
  if (!isNew) return ok(undefined);
  await record(trx, {
    actor,
    at,
    topic: 'portfolio',
    subjectId: subject.id,
    verb: 'answered',
    details: {
      number: subject.number,
      personId,
      answer: given.answer,
      themeIds: open.map(({ themeId }) => themeId),
      isOnBehalf: readerName !== null,
    },
  });
  const ids = new Set(open.map(({ id }) => id));
  const answered = (await lockRequests(trx, ref)).filter(({ id }) => ids.has(id));
  await mailAskers(deps, trx, { municipality, around }, answered);
  return ok(undefined);
}
