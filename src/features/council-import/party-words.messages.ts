// SPDX-License-Identifier: EUPL-1.2

/** Names of parties that are one and the same wherever they stand; written as `bare` leaves them. */
export const samePartyNames: readonly (readonly string[])[] = [
  ['pvda', 'partijvandearbeid'],
  ['cda', 'christendemocratischappel'],
  ['vvd', 'volkspartijvoorvrijheidendemocratie'],
  ['sp', 'socialistischepartij'],
  ['d66', 'democraten66'],
  ['groenlinks', 'gl'],
  ['christenunie', 'cu'],
  ['sgp', 'staatkundiggereformeerdepartij'],
  ['pvdd', 'partijvoordedieren'],
  ['pvv', 'partijvoordevrijheid'],
  ['fvd', 'forumvoordemocratie'],
];
/** Stands before the name of a party group and is no part of it. */
export const beforeParty = /^(de\s+)?fractie\s+/i;

/** Who sits in the council for a party group: aldermen, the mayor and the clerk do not. */
export const councilRoles =
  /^(plaatsvervangend\s+|vice-?)?(raadslid|gemeenteraadslid|fractievoorzitter|council\s?(member|lor))$/i;
