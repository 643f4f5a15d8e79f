// SPDX-License-Identifier: EUPL-1.2
import { system } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { daily } from '../../platform/jobs/round-periods.ts';
import type { Round } from '../../platform/jobs/rounds.ts';
import { record } from '../journal/index.ts';
import { readMunicipality } from '../municipality/index.ts';
import {
  type Gate,
  type PortfolioRequest,
  type RequestChanges,
  type SubjectRef,
  dueDay,
  lockRequests,
  readGate,
  readRules,
  readRunning,
  silenceOf,
  stepsOn,
  updateRequest,
} from '../portfolio/index.ts';
import { holderOfTheme } from '../teams/index.ts';
import { readAround } from './brief.ts';
import type { LetterKind } from './domain.ts';
import { type LetterDeps, type Writing, mailHolder, mailUp, tellUnheld } from './letters.ts';
import { type DeskSubject, readOpenSubjects, readSubject } from './subjects.ts';

type RoundDeps = LetterDeps & Pick<Deps, 'db'>;

const mostAtOnce = 500;

/**
 * On working days: who was asked is reminded, silence after the term becomes what the municipality says it means, a request goes over
 * to who holds the theme now, and the administrators hear of themes that nobody holds. Each once.
 */
export function portfolioRound(deps: RoundDeps): Round {
  return {
    name: 'portfolio_requests',
    periods: daily('08:00', { workingDaysOnly: true }),
    run: async (municipalityId) => {
      const refs = await inMunicipality(deps, municipalityId, async (trx) => [
        ...(await readRunning(trx, mostAtOnce)).map(({ subject }) => subject),
        ...(await readOpenSubjects(trx)).filter(({ isDecided }) => !isDecided),
      ]);
      const subjects = new Map<Id, SubjectRef>(refs.map((ref) => [ref.id, ref]));
      // Each in a transaction of its own: what was done is not done again after a crash.
      for (const ref of subjects.values()) await lookAfter(deps, municipalityId, ref);
    },
  };
}

function lookAfter(deps: RoundDeps, municipalityId: Id, ref: SubjectRef): Promise<void> {
  return inMunicipality(deps, municipalityId, async (trx) => {
    const municipality = await readMunicipality(trx);
    const around = await readAround(deps, trx);
    const rules = await readRules(deps, trx);
    const subject = await readSubject(trx, ref);
    if (!municipality || !subject) return;
    const running = (await lockRequests(trx, ref)).filter(({ answer }) => !answer || answer === 'talk');
    const gate = await readGate(deps, trx, subject, dayOf(deps.clock.now()));
    const at: Turn = { trx, subject, gate, writing: { municipality, around, rules } };
    for (const request of running) await lookAt(deps, at, request);
    if (!subject.isOpen || subject.isDecided) return;
    const unheld = gate.standings.filter(({ state }) => state === 'unheld').map(({ themeId }) => themeId);
    const told = await tellUnheld(deps, trx, at.writing, { subject, themeIds: unheld });
    if (told.length > 0) await tell(deps, at, { verb: 'unheld_told', details: { themeIds: told } });
  });
}

type Turn = {
  readonly trx: Trx;
  readonly subject: DeskSubject;
  readonly gate: Gate;
  readonly writing: Writing;
};

async function lookAt(deps: RoundDeps, turn: Turn, request: PortfolioRequest): Promise<void> {
  const { staffing } = turn.writing.around;
  const today = dayOf(deps.clock.now());
  if (!turn.subject.isOpen) return lapse(deps, turn, request);
  const holders = holderOfTheme(staffing, request.themeId, today);
  if (!holders.some(({ id }) => id === request.askedOf)) return handOver(deps, turn, request);
  for (const step of stepsOn(request, turn.writing.rules.terms, today)) {
    if (step === 'silence') await takeSilence(deps, turn, request);
    else await remind(deps, turn, { request, kind: step });
  }
}

/** Who held the theme does so no longer: the request goes to who does, anew, or ends when nobody has to be asked. */
async function handOver(deps: RoundDeps, turn: Turn, request: PortfolioRequest): Promise<void> {
  const { gate, writing } = turn;
  const standing = gate.standings.find(({ themeId }) => themeId === request.themeId);
  const successor = standing?.toAsk[0];
  if (!successor) return lapse(deps, turn, request);
  const dueOn = dueDay(dayOf(deps.clock.now()), writing.rules.terms);
  await updateRequest(turn.trx, request.id, { askedOf: successor, dueOn, clear: true });
  const details = {
    requestId: request.id,
    themeId: request.themeId,
    fromPersonId: request.askedOf,
    toPersonId: successor,
  };
  await tell(deps, turn, { verb: 'handed_over', details });
  await mailHolder(deps, turn.trx, writing, {
    kind: 'handed_over',
    subject: turn.subject,
    requests: [{ ...request, askedOf: successor, dueOn }],
  });
}

async function lapse(deps: RoundDeps, turn: Turn, { id, themeId }: PortfolioRequest): Promise<void> {
  await updateRequest(turn.trx, id, { withdrawnAt: deps.clock.now() });
  await tell(deps, turn, { verb: 'lapsed', details: { requestId: id, themeId } });
}

async function takeSilence(deps: RoundDeps, turn: Turn, request: PortfolioRequest): Promise<void> {
  const came = silenceOf(request.level, turn.writing.rules.terms);
  await updateRequest(turn.trx, request.id, { silence: { came, at: deps.clock.now() } });
  if (came === 'up') await mailUp(deps, turn.trx, turn.writing, request);
  const details = { requestId: request.id, themeId: request.themeId, came };
  await tell(deps, turn, { verb: 'silent', details });
}

type Reminding = {
  readonly request: PortfolioRequest;
  readonly kind: Extract<LetterKind, 'remind_before' | 'remind_after'>;
};

async function remind(deps: RoundDeps, turn: Turn, { request, kind }: Reminding): Promise<void> {
  const at = deps.clock.now();
  const changes: RequestChanges =
    kind === 'remind_before' ? { remindedBeforeAt: at } : { remindedAfterAt: at };
  await updateRequest(turn.trx, request.id, changes);
  await mailHolder(deps, turn.trx, turn.writing, { kind, subject: turn.subject, requests: [request] });
  const details = { requestId: request.id, themeId: request.themeId, kind };
  await tell(deps, turn, { verb: 'reminded', details });
}

type Told = { readonly verb: string; readonly details: Readonly<Record<string, unknown>> };

function tell(deps: RoundDeps, { trx, subject }: Turn, { verb, details }: Told): Promise<void> {
  return record(trx, {
    actor: system,
    at: deps.clock.now(),
    topic: 'portfolio',
    subjectId: subject.id,
    verb,
    details: { number: subject.number, ...details },
  });
}
