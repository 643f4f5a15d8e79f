// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Secrets } from '../../platform/secrets/secrets.ts';
import { initiatorKey, initiatorPath } from '../initiatives/index.ts';

export const base = '/initiatieven';

export function pathOf(number: string, rest = ''): string {
  return `${base}/${number}${rest}`;
}

const offerPurpose = 'help-offer';

export function isOfferKey(secrets: Secrets, offerId: Id, key: string): boolean {
  return secrets.isSigned(offerPurpose, offerId, key);
}

/** Where its sender sees an offer of help and can take it back. */
export function offerPath(
  secrets: Secrets,
  offer: { readonly number: string; readonly offerId: Id },
): string {
  const key = secrets.sign(offerPurpose, offer.offerId);
  return `${pathOf(offer.number, `/meehelpen/${offer.offerId}`)}?sleutel=${key}`;
}

/** After an offer: the page that says thank you, with the way back for who left no mail address. */
export function thanksPath(
  secrets: Secrets,
  offer: { readonly number: string; readonly offerId: Id },
): string {
  const query = new URLSearchParams({
    aanbod: offer.offerId,
    sleutel: secrets.sign(offerPurpose, offer.offerId),
  });
  return `${pathOf(offer.number, '/meehelpen/bedankt')}?${query.toString()}`;
}

type LinkDeps = { readonly secrets: Secrets; readonly publicUrl: string };

/** A whole address, for mails. */
export function linkTo({ publicUrl }: Pick<LinkDeps, 'publicUrl'>, locale: Locale, path: string): string {
  return `${publicUrl}${locale === 'en' ? '/en' : ''}${path}`;
}

/** To what was offered, for somebody who leads it. */
export function offersLink(
  deps: LinkDeps,
  to: { readonly number: string; readonly initiatorId: Id; readonly locale: Locale },
): string {
  return linkTo(deps, to.locale, offersPath(to, initiatorKey(deps.secrets, to.initiatorId)));
}

export function offersPath(to: { readonly number: string; readonly initiatorId: Id }, key: string): string {
  return `${initiatorPath(to.number, to.initiatorId, '/aanbod')}?sleutel=${key}`;
}

/** A browser that supports something gets this, and keeps it for itself: the server keeps only marks that are made from it. */
export const supportCookieSeconds = 400 * 24 * 3600;

export function newBrowserText(): string {
  return randomBytes(18).toString('base64url');
}

export function isBrowserText(text: string | undefined): text is string {
  return text !== undefined && /^[\w-]{24}$/.test(text);
}

/** The mark of one browser's support of one initiative: the same again, and no way back or across. */
export function supportMark(secrets: Secrets, initiativeId: Id, browserText: string): string {
  return secrets.sign('initiative-support', `${initiativeId} ${browserText}`);
}
