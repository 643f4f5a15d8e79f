// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import {
  type Initiative,
  canHandle,
  initiatorLink,
  lockInitiative,
  tellFurtherUp,
  updateInitiative,
  upstreamNewsIn,
} from '../initiatives/index.ts';
import { record } from '../journal/index.ts';
import { tellNews } from '../news/index.ts';
import { type Decision, type DecisionRefusal, decidePublication } from './domain.ts';
import { linkTo, pathOf } from './links.ts';
import { decidedLetter, sendLetter } from './mails.ts';
import { canWritePolicy } from './policies.ts';
import {
  findPublishedWords,
  insertDecision,
  insertPolicy,
  markLookedAt,
  publishWords,
} from './publication-store.ts';
import { readLeaders } from './take-part.ts';

export type Deciding = {
  readonly number: string;
  /** Of the words that were read: newer ones are read first. */
  readonly version: number;
  readonly decision: Decision;
  readonly reason: string;
};

const verbs: Readonly<Record<Decision, string>> = {
  published: 'published',
  change_asked: 'change_asked',
  refused: 'publication_refused',
  withdrawn: 'unpublished',
};

export type Told = { readonly leaders: number; readonly told: number };

/** Whether an initiative is shown to everyone, with these words (R7). Gives how many lead it, and how many of them hear it by mail. */
export function decideOnPublication(
  deps: Deps,
  doer: Doer,
  wish: Deciding,
): Promise<Result<Told, DecisionRefusal>> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const { actor } = doer;
    const initiative = await lockInitiative(trx, wish.number);
    if (!initiative) throw new NotFound('There is no such initiative.');
    if (!isStaff(actor) || !canHandle(actor, initiative)) throw new Forbidden('This is not yours to do.');
    const decided = decidePublication(initiative, wish);
    if (!decided.ok) return decided;
    const at = deps.clock.now();
    const reason = wish.decision === 'published' ? null : wish.reason;
    await insertDecision(trx, {
      id: newId(at.epochMilliseconds),
      initiativeId: initiative.id,
      decision: wish.decision,
      reason,
      by: actor.personId,
      at,
    });
    await carryOut(trx, initiative, { decision: wish.decision, at });
    await markLookedAt(trx, initiative.id);
    const entry = { topic: 'initiatives', subjectId: initiative.id, verb: verbs[wish.decision] };
    const isInward = initiative.publishedAt === null && wish.decision !== 'published';
    await record(trx, { actor, at, ...entry, ...(reason ? { reason } : {}), isInward });
    return ok(await tellInitiators(deps, trx, doer, { initiative, ...wish }));
  });
}

type CarryingOut = { readonly decision: Decision; readonly at: ReturnType<Deps['clock']['now']> };

async function carryOut(trx: Trx, initiative: Initiative, { decision, at }: CarryingOut): Promise<void> {
  const { id, publishedAt } = initiative;
  if (decision === 'published') {
    const before = await findPublishedWords(trx, id);
    await publishWords(trx, id, at);
    await updateInitiative(trx, id, { publishedAt: publishedAt ?? at }, at);
    const [areaId] = initiative.areaIds;
    const kind = publishedAt === null ? 'published' : 'words_changed';
    const news = { topic: 'initiatives', subjectId: id, kind, areaId, at };
    await tellNews(trx, { ...news, themeId: initiative.themeIds[0] ?? null });
    // What happened before anyone could see it is told now; and of new words only what it brought, for the rest is no step.
    const hasNewResult = initiative.result !== null && !before?.result;
    const further =
      publishedAt === null ? upstreamNewsIn[initiative.state] : hasNewResult ? 'result' : undefined;
    if (further) await tellFurtherUp(trx, { id, publishedAt: at }, further, at);
  }
  if (decision === 'withdrawn') await updateInitiative(trx, id, { publishedAt: null }, at);
}

async function tellInitiators(
  deps: Deps,
  trx: Trx,
  { municipality }: Doer,
  { initiative, decision, reason }: Deciding & { readonly initiative: Initiative },
): Promise<Told> {
  const { number, locale, title, publishedAt } = initiative;
  // A change that was let onto the site is no news to who wrote it.
  if (decision === 'published' && publishedAt !== null) return { leaders: 0, told: 0 };
  const leaders = await readLeaders(trx, initiative.id);
  let told = 0;
  for (const { initiator, contact } of leaders) {
    const link =
      decision === 'published'
        ? linkTo(deps, locale, pathOf(number))
        : initiatorLink(deps, { number, initiatorId: initiator.id, locale });
    const letter = decidedLetter({
      locale,
      title,
      link,
      decision,
      reason: decision === 'published' ? '' : reason,
    });
    if (await sendLetter(deps, trx, { municipality, contact, aboutId: initiative.id, letter })) told += 1;
  }
  return { leaders: leaders.length, told };
}

/** The agreements that hold from now on; earlier ones stay known. */
export async function writePolicy(
  deps: Deps,
  doer: Doer,
  policy: { readonly id: Id; readonly body: string },
): Promise<void> {
  const { actor } = doer;
  if (!isStaff(actor) || !canWritePolicy(actor))
    throw new Forbidden('The agreements are for administrators.');
  await inMunicipality(deps, doer.municipality.id, async (trx) => {
    const at = deps.clock.now();
    await insertPolicy(trx, { ...policy, by: actor.personId, at });
    const entry = {
      topic: 'initiatives',
      subjectId: doer.municipality.id,
      verb: 'publication_policy_written',
    };
    await record(trx, { actor, at, ...entry });
  });
}
