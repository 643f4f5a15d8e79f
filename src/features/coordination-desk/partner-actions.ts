// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Actor, type Doer, type StaffActor, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { type Contribution, canRead, findByNumber, readAttachments } from '../contributions/index.ts';
import {
  type PartnerChanges,
  type PartnerQuestion,
  type Shareable,
  insertPartnerQuestion,
  isVisible,
  lockPartnerQuestion,
  partnerState,
  updatePartnerQuestion,
} from '../coordination/index.ts';
import { record } from '../journal/index.ts';
import { readOrganisations } from '../organisations/index.ts';
import type { SharingGround } from '../../kernel/grounds.ts';
import { type Refusal, codeOf, faultOfTerm, recipientsOf } from './domain.ts';
import { canAskPartner } from './policies.ts';
import type { PartnerLetter } from './mails.ts';
import { mailPartner } from './partner-letters.ts';
import { sharableMessages } from './shared.ts';

export type Asking = {
  readonly number: string;
  /** As `recipientsOf` names it. */
  readonly to: string;
  readonly question: string;
  readonly shares: readonly Shareable[];
  readonly messageIds: readonly Id[];
  readonly fileIds: readonly Id[];
  readonly ground: SharingGround;
  readonly groundNote: string;
  readonly visibleUntil: string;
  readonly submissionKey: Id;
};

type Asked = Promise<Result<undefined, Refusal>>;

/** Asks a partner something: they get a mail with the question, what is shared and a link of their own. */
export function askPartner(deps: Deps, doer: Doer, asking: Asking): Asked {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const { actor, contribution } = await findToAsk(trx, doer.actor, asking.number);
    const at = deps.clock.now();
    if (contribution.state === 'closed') return no('closed');
    const to = recipientsOf(await readOrganisations(deps, trx)).find(({ value }) => value === asking.to);
    if (!to) return no('no_address');
    const fault = faultOfTerm(asking.visibleUntil, dayOf(at));
    if (fault) return no(fault);
    const id = newId(at.epochMilliseconds);
    const messages = await sharableMessages(trx, contribution.id);
    const files = await readAttachments(trx, contribution.id);
    const question = {
      ...asking,
      id,
      code: codeOf(id),
      contributionId: contribution.id,
      organisationId: to.organisation.id,
      toName: to.name,
      toAddress: to.address,
      askedBy: actor.personId,
      messageIds: asking.messageIds.filter((one) => messages.some((message) => message.id === one)),
      fileIds: asking.fileIds.filter((one) => files.some((file) => file.id === one)),
      askedAt: at,
    };
    if (!(await insertPartnerQuestion(trx, question))) return ok(undefined);
    const asked = { ...question, remindedAt: null, withdrawnAt: null, answeredAt: null, handledAt: null };
    await mailPartner(deps, trx, {
      municipality: doer.municipality,
      contribution,
      question: asked,
      why: 'asked',
    });
    const { shares, ground, visibleUntil, organisationId } = question;
    const details = { questionId: id, organisationId, shares, ground, visibleUntil };
    await tell(trx, { actor, at, verb: 'partner_asked', contribution, details });
    return ok(undefined);
  });
}

export type OnQuestion = { readonly number: string; readonly questionId: Id };

/** The partner gets the mail again, with a link that works. */
export function remindPartner(deps: Deps, doer: Doer, on: OnQuestion): Asked {
  return onQuestion(deps, doer, on, ({ question, at }) => {
    if (!isVisible(question, dayOf(at).toString())) return no('ended');
    if (question.answeredAt) return no('already_answered');
    return ok({ verb: 'partner_reminded', changes: { remindedAt: at }, letter: 'reminded' });
  });
}

/** Another last day. Who has not answered hears that there is more time. */
export function extendPartner(
  deps: Deps,
  doer: Doer,
  on: OnQuestion & { readonly visibleUntil: string },
): Asked {
  return onQuestion(deps, doer, on, ({ question, at }) => {
    const { visibleUntil } = on;
    const fault = faultOfTerm(visibleUntil, dayOf(at));
    if (fault) return no(fault);
    if (question.withdrawnAt) return no('ended');
    const isLonger = visibleUntil > question.visibleUntil && question.answeredAt === null;
    return ok({
      verb: 'partner_extended',
      changes: { visibleUntil, handledAt: null },
      details: { fromDay: question.visibleUntil, toDay: visibleUntil },
      ...(isLonger ? { letter: 'extended' as const } : {}),
    });
  });
}

/** From now on the link shows nothing any more. */
export function withdrawPartner(deps: Deps, doer: Doer, on: OnQuestion): Asked {
  return onQuestion(deps, doer, on, ({ question, at }) =>
    ok(question.withdrawnAt ? undefined : { verb: 'partner_withdrawn', changes: { withdrawnAt: at } }),
  );
}

/** The answer, or that none came, does not wait for anybody any more. */
export function handlePartner(deps: Deps, doer: Doer, on: OnQuestion): Asked {
  return onQuestion(deps, doer, on, ({ question, at }) => {
    const isWaiting = partnerState(question, dayOf(at).toString()) === 'waiting';
    if (isWaiting || question.handledAt) return ok(undefined);
    return ok({ verb: 'partner_handled', changes: { handledAt: at } });
  });
}

type Held = { readonly question: PartnerQuestion; readonly at: Temporal.Instant };
type Effect = {
  readonly verb: string;
  readonly changes: PartnerChanges;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly letter?: PartnerLetter;
};

/** One change of one question: hold it, decide, save, write it down, tell the partner. No effect: it was so already. */
function onQuestion(
  deps: Deps,
  doer: Doer,
  { number, questionId }: OnQuestion,
  decide: (held: Held) => Result<Effect | undefined, Refusal>,
): Asked {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const { actor, contribution } = await findToAsk(trx, doer.actor, number);
    // Kept values are read before anything is written.
    await readOrganisations(deps, trx);
    const question = await lockPartnerQuestion(trx, questionId);
    if (question?.contributionId !== contribution.id) throw new NotFound('There is no such question.');
    const at = deps.clock.now();
    const decided = decide({ question, at });
    if (!decided.ok) return decided;
    if (!decided.value) return ok(undefined);
    const { verb, changes, letter, details = {} } = decided.value;
    await updatePartnerQuestion(trx, question, changes);
    if (letter) {
      const { municipality } = doer;
      await mailPartner(deps, trx, {
        municipality,
        contribution,
        question: { ...question, ...changes },
        why: letter,
      });
    }
    await tell(trx, { actor, at, verb, contribution, details: { questionId, ...details } });
    return ok(undefined);
  });
}

async function findToAsk(
  trx: Trx,
  actor: Actor,
  number: string,
): Promise<{ actor: StaffActor; contribution: Contribution }> {
  const contribution = await findByNumber(trx, number);
  if (!contribution || !canRead(actor, contribution)) throw new NotFound('There is no such contribution.');
  if (!isStaff(actor) || !canAskPartner(actor, contribution))
    throw new Forbidden('This is not yours to ask.');
  return { actor, contribution };
}

type Told = {
  readonly actor: Actor;
  readonly at: Temporal.Instant;
  readonly verb: string;
  readonly contribution: Contribution;
  readonly details: Readonly<Record<string, unknown>>;
};

function tell(trx: Trx, { contribution, ...entry }: Told): Promise<void> {
  return record(trx, { ...entry, topic: 'coordination', subjectId: contribution.id });
}
