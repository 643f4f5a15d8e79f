// SPDX-License-Identifier: EUPL-1.2
import type { Visitor } from './visitor.ts';

const home = '/werkplek/privacy';
const requests = `${home}/verzoeken`;
const requestPath = new RegExp(`^${requests}/[0-9a-f-]{36}$`);
const as = 'Ingrid Mulder';

/** The one request that the demo has. */
function request(rest = '') {
  return async (visitor: Visitor) => `${await visitor.link(requests, requestPath)}${rest}`;
}

/** The pages of who keeps watch over privacy. */
export const privacyPages = [
  { route: home, address: home, as },
  { route: `${home}/termijnen/:soort`, address: `${home}/termijnen/concern`, as },
  { route: requests, address: requests, as },
  { route: `${requests}/nieuw`, address: `${requests}/nieuw`, as },
  { route: `${requests}/:id`, address: request(), as },
  { route: `${requests}/:id/gegevens`, address: request('/gegevens'), as },
  { route: `${requests}/:id/wissen`, address: request('/wissen'), as },
  { route: `${home}/register`, address: `${home}/register`, as },
  { route: `${home}/inzage`, address: `${home}/inzage`, as },
] as const;
