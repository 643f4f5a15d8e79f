// SPDX-License-Identifier: EUPL-1.2
import { bare } from './bare.ts';
import { beforeParty, samePartyNames } from './party-words.messages.ts';

/**
 * The same for names that are surely of one party group: "Partij van de Arbeid" and "P.v.d.A.", "Fractie Jansen" and "Jansen",
 * "SGP/ChristenUnie" and "CU-SGP".
 */
export function partySign(name: string): string {
  const whole = bare(name.replace(beforeParty, ''));
  const parts = name.split(/[/+&-]/).map((part) => known(bare(part)));
  if (parts.length > 1 && parts.every((part) => part !== undefined)) return parts.toSorted().join(' ');
  return known(whole) ?? (whole || name.trim().toLowerCase());
}

function known(name: string): string | undefined {
  return samePartyNames.find((names) => names.includes(name))?.[0];
}

/** The party group that is meant; none when it could be more than one. */
export function partyMeant<P extends { readonly name: string }>(
  parties: readonly P[],
  name: string,
): P | undefined {
  const same = parties.find((party) => party.name.toLowerCase() === name.toLowerCase());
  if (same) return same;
  const chances = parties.filter((party) => partySign(party.name) === partySign(name));
  return chances.length === 1 ? chances[0] : undefined;
}
