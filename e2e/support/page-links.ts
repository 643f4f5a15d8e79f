// SPDX-License-Identifier: EUPL-1.2
import type { Demo } from './demo.ts';
import type { Visitor } from './visitor.ts';

/** A page to look at: by its route, an address at which it shows something, and who looks. */
export type VisitedPage = {
  readonly route: string;
  /** What is special about it, where a route is visited more than once. */
  readonly showing?: string;
  readonly address: string | ((visitor: Visitor, demo: Demo) => Promise<string>);
  readonly as?: DemoPerson;
  /** Looked at in dark colours as well. */
  readonly isMain?: true;
};

export type DemoPerson = 'Joost Hendriks' | 'Ingrid Mulder' | 'Roos Verhagen';

export const id = '[0-9a-f-]{36}';
const personPath = new RegExp(`^/werkplek/mensen/${id}$`);

/** Of one person's page to that of another, until there is a link to such a period. */
export function periodLink(kind: 'rollen' | 'portefeuille' | 'afwezig') {
  const pattern = new RegExp(`^/werkplek/mensen/${id}/${kind}/${id}$`);
  return (visitor: Visitor) => visitor.linkBelow('/werkplek/mensen', personPath, pattern);
}

export function link(from: string, pattern: RegExp, rest = '') {
  return async (visitor: Visitor) => `${await visitor.link(from, pattern)}${rest}`;
}

export const person = (rest = '') => link('/werkplek/mensen', personPath, rest);
export const area = (rest = '') => link('/werkplek/gebieden', new RegExp(`^/werkplek/gebieden/${id}$`), rest);
export const oneOf = (list: string) => link(list, new RegExp(`^${list}/${id}$`));
export const organisationPath = new RegExp(`^/werkplek/organisaties/${id}$`);
export const organisation = (rest = '') => link('/werkplek/organisaties', organisationPath, rest);
export const item = (list: string) => link(list, /^\/werkplek\/bijdragen\/B-/);

export const contactPath = link('/werkplek/contacten?zoek=jan', new RegExp(`^/werkplek/contacten/${id}$`));

/** A page of a contribution about which somebody was asked something. */
export function askedAbout(page = 'afstemming') {
  const asked = link('/werkplek', /^\/werkplek\/bijdragen\/B-[\d-]+\/afstemming$/);
  return async (visitor: Visitor) => (await asked(visitor)).replace('afstemming', page);
}
