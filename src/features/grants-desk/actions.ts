// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Cents } from '../../kernel/money.ts';
import { type Result, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { readAreaTree } from '../areas/index.ts';
import {
  type Budget,
  type GrantRequest,
  type GrantVerb,
  type PayWay,
  type Refusal,
  type RequestChanges,
  budgetsFor,
  findRequest,
  findRequestById,
  hasBankAccount,
  insertRequest,
  judgeAsking,
  judgeGranting,
  lockBudget,
  lockRequest,
  readBudgetsById,
  refuse,
  stateAfter,
  updateRequest,
} from '../grants/index.ts';
import {
  type Initiative,
  canHandle,
  findInitiative,
  readInitiativesById,
  readInitiators,
} from '../initiatives/index.ts';
import { record } from '../journal/index.ts';
import { link, tellUpstream, unlink } from '../thread/index.ts';
import { tellAsked, tellDecision, tellWithdrawn } from './mails.ts';
import { messages } from './messages.ts';
import { canDecide } from './policies.ts';

type Outcome = Result<string, Refusal>;
const topic = 'grants';

export type Wish = {
  readonly initiativeNumber: string;
  /** Of the form: sent twice, it is one request. */
  readonly key: Id;
  readonly budgetId: Id;
  readonly cents: Cents;
  readonly purpose: string;
  readonly neededOn: string | null;
  readonly wantedWay: PayWay;
  /** Of the initiator who asks; the route looked at the key. Left out: the team asks on their behalf. */
  readonly initiatorId?: Id;
};

/** A request of the initiators, by themselves or by the team on their behalf; gives its number. */
export function requestGrant(deps: Deps, doer: Doer, wish: Wish): Promise<Outcome> {
  const { actor } = doer;
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const tree = await readAreaTree(deps, trx);
    const initiative = await findInitiative(trx, wish.initiativeNumber);
    if (!initiative) throw new NotFound('There is no such initiative.');
    await mayAsk(trx, doer, { initiative, wish });
    if (initiative.state === 'stopped' || initiative.state === 'realised') return refuse('initiative_ended');
    const paths = initiative.areaIds.map((id) => tree.pathTo(id).map((area) => area.id));
    const [budget] = budgetsFor(await readBudgetsById(trx, [wish.budgetId]), paths);
    if (!budget) return refuse('no_budget');
    const at = deps.clock.now();
    const judged = judgeAsking(
      { askedCents: wish.cents, purpose: wish.purpose },
      budget,
      dayOf(at).toString(),
    );
    if (!judged.ok) return judged;
    const { key, budgetId, cents, purpose, neededOn, wantedWay } = wish;
    const who = { enteredBy: isStaff(actor) ? actor.personId : null, createdAt: at, year: dayOf(at).year };
    const what = { id: key, initiativeId: initiative.id, budgetId, askedCents: cents, purpose };
    const number = await insertRequest(trx, { ...what, neededOn, wantedWay, ...who });
    const request = (await findRequestById(trx, key)) ?? gone();
    // The same form again; of another initiative it was made up.
    if (number === undefined) return request.initiativeId === initiative.id ? ok(request.number) : gone();
    const details = { number, initiative: initiative.number, cents };
    const entry = { actor, at, topic, subjectId: key, verb: 'grant_requested', details, isInward: true };
    await record(trx, entry);
    const { municipality } = doer;
    if (wish.initiatorId)
      await tellAsked(deps, trx, { municipality, initiative, request, by: wish.initiatorId });
    return ok(number);
  });
}

type Asking = { readonly initiative: Initiative; readonly wish: Wish };

/** Who leads it now, for themselves; or who handles it, on their behalf. */
async function mayAsk(trx: Trx, { actor }: Doer, { initiative, wish }: Asking): Promise<void> {
  const { initiatorId } = wish;
  const leading = initiatorId === undefined ? [] : await readInitiators(trx, [initiative.id]);
  const may =
    initiatorId === undefined
      ? canHandle(actor, initiative)
      : leading.some(({ id, endedAt }) => id === initiatorId && endedAt === null);
  if (!may) throw new Forbidden('This is not yours to ask for.');
}

export type Decision = { readonly number: string; readonly note: string };

/** The whole or less. What is left is looked at while nobody else can decide on the same budget. */
export function grantRequest(
  deps: Deps,
  doer: Doer,
  { number, note, cents }: Decision & { readonly cents: Cents },
): Promise<Outcome> {
  return move(deps, doer, { number, verb: 'grant' }, ({ request, budget }) => {
    const judged = judgeGranting(request, budget, { cents, note });
    if (!judged.ok) return judged;
    return ok({ changes: { ...decisionOf(deps, doer, note), grantedCents: cents }, details: { cents } });
  });
}

/** With the reason, in words that the initiators understand. */
export function refuseRequest(deps: Deps, doer: Doer, { number, note }: Decision): Promise<Outcome> {
  return move(deps, doer, { number, verb: 'refuse' }, () => {
    if (note === '') return refuse('say_why');
    if (hasBankAccount(note)) return refuse('bank_account');
    return ok({ changes: decisionOf(deps, doer, note) });
  });
}

function decisionOf(deps: Deps, { actor }: Doer, note: string): Omit<RequestChanges, 'state'> {
  const decidedBy = isStaff(actor) ? actor.personId : null;
  return { decidedBy, decidedAt: deps.clock.now(), decisionNote: note === '' ? null : note };
}

export type Payment = { readonly number: string; readonly on: string; readonly way: PayWay };

/** Marks that it was paid out, elsewhere. */
export function markPaid(deps: Deps, doer: Doer, { number, on, way }: Payment): Promise<Outcome> {
  return move(deps, doer, { number, verb: 'pay' }, ({ request: { decidedAt } }) => {
    if (on > dayOf(deps.clock.now()).toString()) return refuse('in_the_future');
    if (decidedAt && on < dayOf(decidedAt).toString()) return refuse('before_decision');
    return ok({ changes: { paidOn: on, paidWay: way } });
  });
}

export type Account = {
  readonly number: string;
  readonly hasReceipt: boolean;
  readonly hasPicture: boolean;
  readonly returnedCents: Cents;
};

/** What was not needed goes back to the budget. */
export function accountFor(deps: Deps, doer: Doer, { number, ...account }: Account): Promise<Outcome> {
  return move(deps, doer, { number, verb: 'account' }, ({ request }) => {
    const most = request.grantedCents ?? 0;
    if (account.returnedCents > most) return refuse('over_granted', most);
    const accountedOn = dayOf(deps.clock.now()).toString();
    return ok({ changes: { ...account, accountedOn }, details: { returned: account.returnedCents } });
  });
}

export type Withdrawal = {
  readonly number: string;
  readonly reason: string;
  /** The initiative for which its initiators do so themselves; the route looked at their key. */
  readonly ownInitiativeId?: Id;
};

/** It is not needed any more; what was granted is free again. */
export function withdrawRequest(deps: Deps, doer: Doer, { reason, ...which }: Withdrawal): Promise<Outcome> {
  return move(deps, doer, { ...which, verb: 'withdraw' }, () => {
    if (reason === '') return refuse('say_why');
    if (hasBankAccount(reason)) return refuse('bank_account');
    return ok({ changes: { withdrawnReason: reason } });
  });
}

type Under = { readonly request: GrantRequest; readonly budget: Budget; readonly initiative: Initiative };
type Done = {
  readonly changes: Omit<RequestChanges, 'state'>;
  readonly details?: Readonly<Record<string, unknown>>;
};
type Moving = {
  readonly number: string;
  readonly verb: GrantVerb;
  readonly ownInitiativeId?: Id;
};

/** Holds the budget, then the request, looks whether the move may be made, makes it and tells about it; in one transaction. */
function move(
  deps: Deps,
  doer: Doer,
  { number, verb, ownInitiativeId }: Moving,
  work: (under: Under) => Result<Done, Refusal>,
): Promise<Outcome> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const under = await hold(trx, number);
    if (ownInitiativeId === undefined) mayMove(doer, verb, under);
    else if (under.initiative.id !== ownInitiativeId) gone();
    const { request } = under;
    const state = stateAfter(request.state, verb);
    if (!state) return refuse('not_now');
    const done = work(under);
    if (!done.ok) return done;
    await updateRequest(trx, request.id, { ...done.value.changes, state });
    await tell(deps, trx, doer, { verb, under, details: { number, ...done.value.details } });
    if (ownInitiativeId) await tellWithdrawn(deps, trx, { ...under, municipality: doer.municipality });
    return ok(number);
  });
}

/** The budget first, always: whoever decides on the same money waits here, and then sees what is left. */
async function hold(trx: Trx, number: string): Promise<Under> {
  const found = await findRequest(trx, number);
  if (!found) throw new NotFound('There is no such request.');
  const budget = await lockBudget(trx, found.budgetId);
  const request = await lockRequest(trx, found.id);
  const [initiative] = await readInitiativesById(trx, [found.initiativeId]);
  if (!budget || !request || !initiative) return gone();
  return { request, budget, initiative };
}

function mayMove({ actor }: Doer, verb: GrantVerb, { budget, initiative }: Under): void {
  const isDecision = verb === 'grant' || verb === 'refuse';
  const may = isDecision
    ? canDecide(actor, budget)
    : canHandle(actor, initiative) || canDecide(actor, budget);
  if (!may) throw new Forbidden('This is not yours to do.');
}

type Told = {
  readonly verb: GrantVerb;
  readonly under: Under;
  readonly details: Readonly<Record<string, unknown>>;
};

/** The journal, the red thread, and the initiators, who hear what was decided. */
async function tell(deps: Deps, trx: Trx, doer: Doer, { verb, under, details }: Told): Promise<void> {
  const { request, initiative } = under;
  const [at, { actor }] = [deps.clock.now(), doer];
  // Everyone sees what was given and what is left; not what was asked.
  const isInward =
    verb === 'refuse' || verb === 'pay' || (verb === 'withdraw' && request.grantedCents === null);
  await record(trx, { actor, at, topic, subjectId: request.id, verb, details, isInward });
  const tie = {
    from: { kind: 'initiative', id: initiative.id },
    to: { kind: 'grant', id: request.id },
    reason: 'led_to',
  } as const;
  if (verb === 'grant') {
    await link(trx, tie, { by: null, at });
    // What was refused is not public, nor is anything of an initiative that is not.
    const what = { nl: messages.nl.grantedUpstream, en: messages.en.grantedUpstream };
    if (initiative.publishedAt !== null) await tellUpstream(trx, { record: tie.to, what, at });
  }
  if (verb === 'withdraw' && request.grantedCents !== null) await unlink(trx, tie, { by: null, at });
  if (verb !== 'grant' && verb !== 'refuse') return;
  const decided = await findRequestById(trx, request.id);
  const { municipality } = doer;
  if (decided) await tellDecision(deps, trx, { municipality, initiative, request: decided });
}

function gone(): never {
  throw new NotFound('There is no such request.');
}
