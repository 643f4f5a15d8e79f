// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Secrets } from '../../platform/secrets/secrets.ts';
import { confirmWithin } from './domain.ts';

export const basePath = '/op-de-hoogte';

type LinkDeps = { readonly secrets: Secrets; readonly publicUrl: string };

/** The key of somebody's own page. */
export function ownKey(secrets: Secrets, id: Id): string {
  return secrets.sign('subscription', id);
}

export function isOwnKey(secrets: Secrets, id: Id, key: string): boolean {
  return secrets.isSigned('subscription', id, key);
}

/** What comes behind `/op-de-hoogte/` of somebody's own page; nothing in it has to be escaped in HTML. */
export function ownPart(secrets: Secrets, id: Id): string {
  return `${id}?sleutel=${ownKey(secrets, id)}`;
}

export function ownPath(secrets: Secrets, id: Id): string {
  return `${basePath}/${ownPart(secrets, id)}`;
}

/** Of the address that stops, and of nothing else. */
export function stopKey(secrets: Secrets, id: Id): string {
  return secrets.sign('subscription-stop', id);
}

/** Mail services call this address by themselves (RFC 8058). It stops and does nothing else. */
export function stopLink({ secrets, publicUrl }: LinkDeps, id: Id): string {
  return `${publicUrl}${basePath}/${id}/stoppen?sleutel=${stopKey(secrets, id)}`;
}

export function isStopKey(secrets: Secrets, id: Id, key: string): boolean {
  return secrets.isSigned('subscription-stop', id, key);
}

/** The link that confirms, for as long as it says. */
export function confirmLink(
  { secrets, publicUrl }: LinkDeps,
  one: { readonly id: Id; readonly locale: Locale },
  now: Temporal.Instant,
): string {
  const until = Math.floor(now.add(confirmWithin).epochMilliseconds / 1000);
  const key = secrets.sign('subscription-confirm', `${one.id} ${until}`);
  return `${publicUrl}${localePrefix(one.locale)}${basePath}/${one.id}/bevestigen?tot=${until}&sleutel=${key}`;
}

export type FollowKey = ConfirmKey & { readonly subjectId: Id };

/** The link that makes somebody follow one record, for as long as it says. */
export function followLink(
  { secrets, publicUrl }: LinkDeps,
  one: { readonly id: Id; readonly locale: Locale; readonly subjectId: Id },
  now: Temporal.Instant,
): string {
  const until = Math.floor(now.add(confirmWithin).epochMilliseconds / 1000);
  const key = secrets.sign('subscription-follow', `${one.id} ${one.subjectId} ${until}`);
  const query = `wat=${one.subjectId}&tot=${until}&sleutel=${key}`;
  return `${publicUrl}${localePrefix(one.locale)}${basePath}/${one.id}/volgen?${query}`;
}

export function isFollowKey(secrets: Secrets, id: Id, { subjectId, until, key }: FollowKey): boolean {
  return secrets.isSigned('subscription-follow', `${id} ${subjectId} ${until}`, key);
}

export type ConfirmKey = { readonly until: string; readonly key: string };

export function isConfirmKey(secrets: Secrets, id: Id, { until, key }: ConfirmKey): boolean {
  return secrets.isSigned('subscription-confirm', `${id} ${until}`, key);
}

export function isExpired({ until }: ConfirmKey, now: Temporal.Instant): boolean {
  return Number(until) * 1000 < now.epochMilliseconds;
}

export function localePrefix(locale: Locale): string {
  return locale === 'en' ? '/en' : '';
}
