// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';

/** How long a fetched security.txt may be relied on; RFC 9116 asks for less than a year. */
const securityTextValidity = { hours: 24 * 180 };

/** Where to report a vulnerability (RFC 9116). */
export function securityText(publicUrl: string, email: string, now: Temporal.Instant): string {
  return [
    `Contact: ${email === '' ? `${publicUrl}/over` : `mailto:${email}`}`,
    `Expires: ${now.add(securityTextValidity).toString({ smallestUnit: 'second' })}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${publicUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}

/** Search engines are welcome on what is public; not in the workplace, and never on somebody's personal link. */
export function robotsText(): string {
  const closed = ['/werkplek', '/inloggen', '/en/werkplek', '/en/inloggen', '/*sleutel='];
  return ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), 'Allow: /', ''].join('\n');
}
