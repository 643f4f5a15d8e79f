// SPDX-License-Identifier: EUPL-1.2
import { type Thing, listOf, textIn, things } from './json-things.ts';
import { partySign } from './party-names.ts';
import { councilRoles } from './party-words.messages.ts';

export type PartyLine = { readonly name: string; readonly seats: number | null };
/** How many seats party groups have, by what is the same for all names of one. */
export type Seats = Readonly<Record<string, number>>;

const mostSeats = 99;

/**
 * Party groups with as many seats as persons sit in the council for them: a membership of the council and one of a party, both as a
 * member. Aldermen and the mayor belong to a party as well, and do not count; nor does who left.
 */
export function partiesOfPeople(
  persons: readonly Thing[],
  organisations: readonly Thing[],
  today: string,
): PartyLine[] {
  const byId = new Map(organisations.map((one) => [textIn(one, 'id'), one]));
  const names = persons.flatMap((person) => partyOf(person, byId, today) ?? []);
  return [...Map.groupBy(names, partySign).values()].map((same) => ({
    name: same[0] ?? '',
    seats: same.length > mostSeats ? null : same.length,
  }));
}

/** Seats that the list of organisations does not tell are counted among persons. */
export function withSeats(parties: readonly PartyLine[], counted: readonly PartyLine[]): PartyLine[] {
  const seats = new Map(counted.map((one) => [partySign(one.name), one.seats]));
  const listed = new Set(parties.map(({ name }) => partySign(name)));
  const known = parties.map((one) => ({
    ...one,
    seats: one.seats ?? seats.get(partySign(one.name)) ?? null,
  }));
  return [...known, ...counted.filter(({ name }) => !listed.has(partySign(name)))];
}

export function seatsByParty(parties: readonly PartyLine[]): Seats {
  return Object.fromEntries(
    parties.flatMap(({ name, seats }) => (seats === null || name === '' ? [] : [[partySign(name), seats]])),
  );
}

/** The party that somebody sits in the council for: of several the one that began last. */
function partyOf(person: Thing, byId: ReadonlyMap<string, Thing>, today: string): string | undefined {
  const seats = listOf(person, 'memberships')
    .filter((one) => councilRoles.test(textIn(one, 'role', 'label')) && holdsOn(one, today))
    .map((one) => {
      const [within] = things([one.organisation, one.organization]);
      const id = textIn(one, 'organisation_id', 'organization_id');
      return { since: textIn(one, 'start_date'), of: within ?? byId.get(id) ?? {} };
    });
  const isInCouncil = seats.some(({ of }) => /^council/i.test(textIn(of, 'classification')));
  const parties = seats.filter(({ of }) => isParty(of)).sort((a, b) => (a.since < b.since ? 1 : -1));
  const [latest] = parties;
  return isInCouncil && latest ? textIn(latest.of, 'name') || undefined : undefined;
}

export function isParty(organisation: Thing): boolean {
  return /^(party|fractie|political)/i.test(textIn(organisation, 'classification'));
}

function holdsOn(membership: Thing, today: string): boolean {
  const from = textIn(membership, 'start_date').slice(0, 10);
  const until = textIn(membership, 'end_date').slice(0, 10);
  return (from === '' || from <= today) && (until === '' || until >= today);
}
