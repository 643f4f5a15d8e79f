// SPDX-License-Identifier: EUPL-1.2
import { resident } from '../../kernel/actor.ts';
import { isId } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { typed } from '../../platform/http/fields.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { base, isOfferKey, offerPath } from './links.ts';
import { findShown } from './public-routes.tsx';
import { findOffer } from './take-part-store.ts';
import { takeOfferBack } from './taking-back.ts';
import { OwnOfferPage } from './views/own-offer-page.tsx';

const path = `${base}/:number/meehelpen/:offer`;

/** What somebody offered, behind the link in the mail that they got, to take it back. */
export function ownOfferRoutes(site: Site, deps: Deps): void {
  site.page(path, { allow: anyone }, (visit, trx) => showOffer(deps, visit, trx));
  site.form(path, { allow: anyone, perMinute: 20 }, async (visit, { fields }) => {
    const { number = '', offer: offerId = '' } = visit.params;
    if (!isId(offerId)) throw new NotFound('There is no such offer.');
    const key = typed(fields).sleutel ?? '';
    await takeOfferBack(
      deps,
      { municipality: visit.municipality, actor: resident },
      { number, offerId, key },
    );
    return redirect(href(visit, offerPath(deps.secrets, { number, offerId })));
  });
}

async function showOffer(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const { offer: offerId = '' } = visit.params;
  const { sleutel = '' } = visit.query;
  const isOwn = isId(offerId) && isOfferKey(deps.secrets, offerId, sleutel);
  const offer = isOwn ? await findOffer(trx, offerId) : undefined;
  const shown = await findShown(visit, trx);
  if (offer?.initiativeId !== shown.id) throw new NotFound('There is no such offer.');
  return page(<OwnOfferPage visit={visit} one={shown} offer={offer} sleutel={sleutel} />);
}
