// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { type Contact, insertContact, readContacts } from '../contributions/index.ts';
import {
  type Initiative,
  type Initiator,
  canHandle,
  lockInitiative,
  readInitiators,
} from '../initiatives/index.ts';
import { record } from '../journal/index.ts';
import { type Proof, spendProof } from '../proofs/index.ts';
import {
  type AnswerKind,
  type HelpKind,
  type Offer,
  type OfferRefusal,
  answerOffer,
  canTakePart,
  isExchanged,
} from './domain.ts';
import { linkTo, offerPath, offersLink, pathOf } from './links.ts';
import { answeredLetter, matchedLetter, offerLetter, offeredLetter, sendLetter } from './mails.ts';
import {
  deleteSupport,
  findOffer,
  insertOffer,
  insertSupport,
  lockOffer,
  updateOffer,
} from './take-part-store.ts';

/** The same form, or its proof, came before: nothing of this transaction stays. */
class AlreadyTaken extends Error {}

/** The initiative itself is held: two at once come one after the other, and none after it ended. */
async function lockPublic(trx: Trx, number: string): Promise<Initiative> {
  const initiative = await lockInitiative(trx, number);
  if (!initiative || initiative.publishedAt === null) throw new NotFound('It is not public.');
  return initiative;
}

/** Supports it once per mark: of who does so already nothing changes. */
export function supportInitiative(
  deps: Deps,
  doer: Doer,
  support: { readonly number: string; readonly markOf: (id: Id) => string; readonly proof: Proof },
): Promise<Result<void, 'ended' | 'proof_used'>> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const initiative = await lockPublic(trx, support.number);
    if (!canTakePart(initiative)) return no('ended');
    if (!(await spendProof(deps, trx, support.proof))) return no('proof_used');
    const at = deps.clock.now();
    const mark = support.markOf(initiative.id);
    const isNew = await insertSupport(trx, { initiativeId: initiative.id, mark, day: dayOf(at).toString() });
    const verb = 'support_added';
    if (isNew)
      await record(trx, {
        actor: doer.actor,
        at,
        topic: 'initiative_supports',
        subjectId: initiative.id,
        verb,
      });
    return ok(undefined);
  });
}

/** Takes the support of a mark back; without one nothing changes. */
export async function withdrawSupport(
  deps: Deps,
  doer: Doer,
  support: { readonly number: string; readonly markOf: (id: Id) => string },
): Promise<void> {
  await inMunicipality(deps, doer.municipality.id, async (trx) => {
    const { id } = await lockPublic(trx, support.number);
    if (!(await deleteSupport(trx, id, support.markOf(id)))) return;
    await record(trx, {
      actor: doer.actor,
      at: deps.clock.now(),
      topic: 'initiative_supports',
      subjectId: id,
      verb: 'support_withdrawn',
    });
  });
}

export type Offering = {
  readonly number: string;
  readonly kinds: readonly HelpKind[];
  readonly body: string;
  readonly available: string;
  readonly contact: Omit<Contact, 'id'>;
  readonly sharesContact: boolean;
  readonly locale: Locale;
  /** Made with the form: it makes one offer, whatever happens to it on its way. */
  readonly key: Id;
  readonly proof: Proof;
};

/** Passes help on to who leads the initiative; to the team when none of them can be mailed. The same form twice is one offer. */
export async function offerHelp(
  deps: Deps,
  doer: Doer,
  offering: Offering,
): Promise<Result<void, 'ended' | 'proof_used'>> {
  try {
    return await inMunicipality(deps, doer.municipality.id, async (trx) => {
      const initiative = await lockPublic(trx, offering.number);
      if (await findOffer(trx, offering.key)) return ok(undefined);
      if (!canTakePart(initiative)) return no('ended');
      if (!(await spendProof(deps, trx, offering.proof))) throw new AlreadyTaken();
      await takeOffer(deps, trx, { doer, offering, initiative });
      return ok(undefined);
    });
  } catch (error) {
    if (error instanceof AlreadyTaken) return no('proof_used');
    throw error;
  }
}

type Taking = { readonly doer: Doer; readonly offering: Offering; readonly initiative: Initiative };

async function takeOffer(deps: Deps, trx: Trx, { doer, offering, initiative }: Taking): Promise<void> {
  const at = deps.clock.now();
  const contact = { id: newId(at.epochMilliseconds), ...offering.contact };
  await insertContact(trx, contact, at);
  await insertOffer(trx, {
    ...offering,
    id: offering.key,
    initiativeId: initiative.id,
    contactId: contact.id,
    createdAt: at,
  });
  const about = { municipality: doer.municipality, aboutId: initiative.id };
  for (const leader of await readLeaders(trx, initiative.id)) {
    const { number, locale } = initiative;
    const link = offersLink(deps, { number, initiatorId: leader.initiator.id, locale });
    const letter = offerLetter({
      locale: initiative.locale,
      title: initiative.title,
      link,
      offer: offering,
    });
    await sendLetter(deps, trx, { ...about, contact: leader.contact, letter });
  }
  const link = linkTo(deps, offering.locale, pathOf(initiative.number));
  const ownLink = linkTo(
    deps,
    offering.locale,
    offerPath(deps.secrets, { number: initiative.number, offerId: offering.key }),
  );
  const own = offeredLetter({
    locale: offering.locale,
    title: initiative.title,
    link,
    ownLink,
    offer: offering,
  });
  await sendLetter(deps, trx, { ...about, contact, letter: own });
  const details = { number: initiative.number, kinds: offering.kinds };
  const entry = { topic: 'help_offers', subjectId: offering.key, verb: 'help_offered', details };
  await record(trx, { actor: doer.actor, at, ...entry, isInward: true });
}

export type Leader = { readonly initiator: Initiator; readonly contact: Contact | undefined };

/** Who leads it now, with how to reach them. */
export async function readLeaders(trx: Trx, initiativeId: Id): Promise<Leader[]> {
  const initiators = (await readInitiators(trx, [initiativeId])).filter(({ endedAt }) => endedAt === null);
  const contacts = await readContacts(
    trx,
    initiators.map(({ contactId }) => contactId),
  );
  return initiators.map((initiator) => ({ initiator, contact: contacts.get(initiator.contactId) }));
}

export type Answering = {
  readonly number: string;
  readonly offerId: Id;
  readonly kind: AnswerKind;
  readonly text: string;
  readonly sharesBack: boolean;
  /** Who answers, when that is somebody who leads it; else the team does for them. */
  readonly initiatorId?: Id;
};

/** Answers an offer once, tells its sender, and brings the two together when both agreed to that. */
export function answerHelp(
  deps: Deps,
  doer: Doer,
  answering: Answering,
): Promise<Result<void, OfferRefusal>> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const initiative = await lockInitiative(trx, answering.number);
    const offer = await lockOffer(trx, answering.offerId);
    if (!initiative || offer?.initiativeId !== initiative.id) throw new NotFound('There is no such offer.');
    const leaders = await readLeaders(trx, initiative.id);
    const leader = leaders.find(({ initiator }) => initiator.id === answering.initiatorId);
    if (!leader && !(isStaff(doer.actor) && canHandle(doer.actor, initiative)))
      throw new Forbidden('Only who leads it, or its team, answers.');
    const decided = answerOffer(offer, answering);
    if (!decided.ok) return decided;
    const at = deps.clock.now();
    const by = leader ? 'initiator' : 'team';
    const answered = {
      state: decided.value,
      answer: answering.text,
      sharesBack: answering.sharesBack && by === 'initiator',
      by,
      at,
    } as const;
    await updateOffer(trx, offer.id, answered);
    await tellAnswer(deps, trx, {
      doer,
      initiative,
      leader,
      offer: { ...offer, ...answered, answeredBy: by, answeredAt: at },
    });
    const details = { number: initiative.number, by };
    const entry = { topic: 'help_offers', subjectId: offer.id, verb: `offer_${decided.value}`, details };
    await record(trx, { actor: doer.actor, at, ...entry, isInward: true });
    return ok(undefined);
  });
}

type Telling = {
  readonly doer: Doer;
  readonly initiative: Initiative;
  readonly leader: Leader | undefined;
  readonly offer: Offer;
};

async function tellAnswer(deps: Deps, trx: Trx, { doer, initiative, leader, offer }: Telling): Promise<void> {
  const { state, answer } = offer;
  if (state === 'offered' || state === 'withdrawn') return;
  const helper = (await readContacts(trx, [offer.contactId])).get(offer.contactId ?? '');
  const about = { municipality: doer.municipality, aboutId: initiative.id };
  const isShared = isExchanged(offer);
  await sendLetter(deps, trx, {
    ...about,
    contact: helper,
    letter: answeredLetter({
      locale: offer.locale,
      title: initiative.title,
      link: linkTo(deps, offer.locale, pathOf(initiative.number)),
      answer: { kind: state, text: answer ?? '' },
      contact: isShared ? leader?.contact : undefined,
    }),
  });
  if (!isShared || !leader || !helper) return;
  const { number, locale, title } = initiative;
  const link = offersLink(deps, { number, initiatorId: leader.initiator.id, locale });
  const letter = matchedLetter({ locale, title, link, contact: helper });
  await sendLetter(deps, trx, { ...about, contact: leader.contact, letter });
}
