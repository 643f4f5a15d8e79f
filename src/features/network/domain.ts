// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';

/** A calendar day as 'YYYY-MM-DD': such texts compare as the days themselves do. */
export type DayText = string;

/** Who works with whom in an area, and on what (verband in het netwerk). */
export type Tie = {
  readonly id: Id;
  readonly areaId: Id;
  readonly partyId: Id;
  /** Null: with the area team. */
  readonly otherId: Id | null;
  /** The cooperation in a few words: "wekelijks overleg". */
  readonly what: string;
  readonly note: string | null;
  readonly since: DayText;
  /** The last day; null is open. */
  readonly until: DayText | null;
};

/** What the rules need of an organisation; features/organisations has the whole. `endedOn` is the last day. */
export type PartyOfRules = { readonly id: Id; readonly endedOn: DayText | null };

/** Why a tie cannot be, and the field that it belongs to. */
export const refusalFields = {
  to_itself: 'met',
  no_such_party: 'partij',
  ended_party: 'partij',
  ended_other: 'met',
  already_there: 'wat',
  starts_later: 'sinds',
  ends_before_start: 'tot',
} as const;
export type Refusal = keyof typeof refusalFields;

export type Around = {
  readonly parties: ReadonlyMap<Id, PartyOfRules>;
  /** All ties of the area, its own id among them when it is changed. */
  readonly ties: readonly Tie[];
  readonly today: DayText;
};

/** A tie has no direction: of two organisations the lower id comes first. */
export function inOrder<T extends Pick<Tie, 'partyId' | 'otherId'>>(tie: T): T {
  const { partyId, otherId } = tie;
  return otherId !== null && otherId < partyId ? { ...tie, partyId: otherId, otherId: partyId } : tie;
}

/** Whether a tie can be as it is wanted: between two who are there, not there already, and in a possible time. */
export function judgeTie(wanted: Tie, { parties, ties, today }: Around): Result<Tie, Refusal> {
  const { partyId, otherId, since, until } = wanted;
  const [party, other] = [parties.get(partyId), otherId === null ? null : parties.get(otherId)];
  if (!party || other === undefined) return no('no_such_party');
  if (partyId === otherId) return no('to_itself');
  if (since > today) return no('starts_later');
  if (until !== null && until < since) return no('ends_before_start');
  if (isEndedBefore(party, until)) return no('ended_party');
  if (other && isEndedBefore(other, until)) return no('ended_other');
  const tie = inOrder(wanted);
  if (ties.some((one) => one.id !== tie.id && isSameCooperation(one, tie) && overlap(one, tie)))
    return no('already_there');
  return ok(tie);
}

/** An organisation that ended takes part in nothing that goes on after it. */
function isEndedBefore({ endedOn }: PartyOfRules, until: DayText | null): boolean {
  return endedOn !== null && (until === null || until > endedOn);
}

function isSameCooperation(one: Tie, other: Tie): boolean {
  return (
    one.areaId === other.areaId &&
    one.partyId === other.partyId &&
    one.otherId === other.otherId &&
    foldWords(one.what) === foldWords(other.what)
  );
}

function overlap(one: Tie, other: Tie): boolean {
  return one.since <= (other.until ?? '9999') && other.since <= (one.until ?? '9999');
}

/** The same words, whatever the case and the spaces. */
export function foldWords(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Whether it holds on a day; where an organisation ended, what it did ended with it (R12). */
export function holdsOn(tie: Tie, day: DayText, parties: ReadonlyMap<Id, PartyOfRules>): boolean {
  if (tie.since > day || (tie.until !== null && tie.until < day)) return false;
  return [tie.partyId, tie.otherId].every((id) => {
    if (id === null) return true;
    const party = parties.get(id);
    return party !== undefined && (party.endedOn === null || party.endedOn >= day);
  });
}
