// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Initiative, lockInitiative } from '../initiatives/index.ts';
import { record } from '../journal/index.ts';
import { type Offer, canTakeBack } from './domain.ts';
import { isOfferKey, linkTo, offersLink, pathOf } from './links.ts';
import { sendLetter, takenBackLetter } from './mails.ts';
import { readLeaders } from './take-part.ts';
import { lockOffer, updateOfferWithdrawn } from './take-part-store.ts';

export type TakingBack = { readonly number: string; readonly offerId: Id; readonly key: string };

/** Takes an offer of help back for who made it, and tells who leads the initiative; once done, again changes nothing. */
export async function takeOfferBack(deps: Deps, doer: Doer, one: TakingBack): Promise<'taken' | 'over'> {
  return inMunicipality(deps, doer.municipality.id, async (trx) => {
    const initiative = await lockInitiative(trx, one.number);
    const offer = isOfferKey(deps.secrets, one.offerId, one.key)
      ? await lockOffer(trx, one.offerId)
      : undefined;
    if (!initiative || offer?.initiativeId !== initiative.id) throw new NotFound('There is no such offer.');
    if (offer.state === 'withdrawn') return 'taken';
    if (!canTakeBack(offer)) return 'over';
    const at = deps.clock.now();
    await updateOfferWithdrawn(trx, offer.id, at);
    await tellLeaders(deps, trx, { doer, initiative, offer });
    const entry = { topic: 'help_offers', subjectId: offer.id, verb: 'offer_withdrawn' };
    await record(trx, { actor: doer.actor, at, ...entry, isInward: true });
    return 'taken';
  });
}

type Telling = { readonly doer: Doer; readonly initiative: Initiative; readonly offer: Offer };

async function tellLeaders(deps: Deps, trx: Trx, { doer, initiative, offer }: Telling): Promise<void> {
  const { id, number, locale, title } = initiative;
  for (const { initiator, contact } of await readLeaders(trx, id)) {
    const link =
      contact === undefined
        ? linkTo(deps, locale, pathOf(number))
        : offersLink(deps, { number, initiatorId: initiator.id, locale });
    const letter = takenBackLetter({ locale, title, link, offer });
    await sendLetter(deps, trx, { municipality: doer.municipality, contact, aboutId: id, letter });
  }
}
