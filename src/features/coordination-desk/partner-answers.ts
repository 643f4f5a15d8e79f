// SPDX-License-Identifier: EUPL-1.2
import { anonymous } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Contribution, findById } from '../contributions/index.ts';
import {
  type AnswerWay,
  type PartnerQuestion,
  findByCode,
  findByLink,
  insertPartnerAnswer,
  isVisible,
  lockPartnerQuestion,
  updatePartnerQuestion,
} from '../coordination/index.ts';
import { record } from '../journal/index.ts';
import { queueMail } from '../notifications/index.ts';
import { readOrganisations } from '../organisations/index.ts';
import { peopleAtBall } from '../promise-desk/index.ts';
import { readStaffing } from '../teams/index.ts';
import { codeOfReply } from './domain.ts';
import { hashOf } from '../../platform/secrets/token.ts';
import { colleagueMail } from './mails.ts';

/** The question behind a link, as long as it may be seen. `gone`: there is one, but no longer for this partner. */
export async function findForPartner(
  deps: Pick<Deps, 'clock'>,
  trx: Trx,
  token: string,
): Promise<PartnerQuestion | 'gone' | undefined> {
  const question = await findByLink(trx, hashOf(token));
  if (!question) return undefined;
  return isVisible(question, dayOf(deps.clock.now()).toString()) ? question : 'gone';
}

/** Which question a mail to this address answers; nothing when it is about something else. */
export async function questionOfReply(
  trx: Trx,
  target: { readonly kind: string; readonly id: string },
): Promise<PartnerQuestion | undefined> {
  const code = codeOfReply(target);
  return code ? findByCode(trx, code) : undefined;
}

export type Given = {
  readonly questionId: Id;
  readonly text: string;
  readonly way: AnswerWay;
  readonly submissionKey: Id;
};

/**
 * Takes in what a partner answers; sent twice, it is one answer. Gives the number of the contribution. A mail is taken also after
 * the last day or when the access was withdrawn: nothing that somebody writes is lost (R11), and it shows them nothing.
 */
export function takePartnerAnswer(
  deps: Deps,
  municipality: Municipality,
  given: Given,
): Promise<string | undefined> {
  return inMunicipality(deps, municipality.id, async (trx) => {
    const organisations = await readOrganisations(deps, trx);
    await readStaffing(deps, trx);
    const question = await lockPartnerQuestion(trx, given.questionId);
    const contribution = question && (await findById(trx, question.contributionId));
    if (!question || !contribution) return undefined;
    const at = deps.clock.now();
    if (given.way === 'page' && !isVisible(question, dayOf(at).toString())) return undefined;
    const { questionId, text: body, way, submissionKey } = given;
    const isNew = await insertPartnerAnswer(trx, { questionId, body, way, submissionKey, createdAt: at });
    if (!isNew) return contribution.number;
    await updatePartnerQuestion(trx, question, { answeredAt: at, handledAt: null });
    await record(trx, {
      actor: anonymous,
      at,
      topic: 'coordination',
      subjectId: contribution.id,
      verb: 'partner_answered',
      details: { questionId, organisationId: question.organisationId, way },
    });
    const by = organisations.find(({ id }) => id === question.organisationId)?.name ?? question.toName;
    await tellAsker(deps, trx, { municipality, contribution, question, by, text: body });
    return contribution.number;
  });
}

type Telling = {
  readonly municipality: Municipality;
  readonly contribution: Contribution;
  readonly question: PartnerQuestion;
  readonly by: string;
  readonly text: string;
};

/** Who asked hears it, or who stands in for them; when they left, whoever has the ball. */
async function tellAsker(deps: Deps, trx: Trx, telling: Telling): Promise<void> {
  const { municipality, contribution, question, by, text } = telling;
  const { holder, number, subject } = contribution;
  const staffing = await readStaffing(deps, trx);
  const day = dayOf(deps.clock.now());
  const askers = peopleAtBall(staffing, { ownerId: question.askedBy, holder }, day);
  const people = askers.length > 0 ? askers : peopleAtBall(staffing, { ownerId: null, holder }, day);
  for (const person of people) {
    await queueMail(deps, trx, {
      ...colleagueMail(deps, municipality, { kind: 'partner_answered', number, subject, by, text }),
      to: { name: person.name, address: person.email },
      aboutTopic: 'coordination',
      aboutId: contribution.id,
    });
  }
}
