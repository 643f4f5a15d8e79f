// SPDX-License-Identifier: EUPL-1.2
import type { FastifyRequest } from 'fastify';

/**
 * May this changing request come from one of our own pages? Browsers say so in Sec-Fetch-Site, older ones in Origin.
 * A client that sends neither is no browser: it has no cookie that a foreign page could borrow, unless it shows one.
 */
export function isFromOwnPage(request: FastifyRequest, sessionToken: string | undefined): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  if (origin === undefined) return sessionToken === undefined;
  try {
    return new URL(origin).host === request.headers.host;
  } catch {
    return false;
  }
}
