// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import { type Result, no, ok } from '../../kernel/result.ts';

/** How residents tell initiatives apart: what is still a plan, what goes on, what came off. What was stopped is in no list. */
export const stateGroups = ['plans', 'going_on', 'realised'] as const;
export type StateGroup = (typeof stateGroups)[number];

/** In addresses. */
export const groupWords: Readonly<Record<StateGroup, string>> = {
  plans: 'plannen',
  going_on: 'bezig',
  realised: 'gelukt',
};

export function groupFrom(text: string | undefined): StateGroup | undefined {
  return stateGroups.find((group) => groupWords[group] === text);
}

/** What somebody can help with (waarmee). */
export const helpKinds = ['hands', 'materials', 'knowledge'] as const;
export type HelpKind = (typeof helpKinds)[number];

export const answerKinds = ['accepted', 'thanked', 'declined'] as const;
export type AnswerKind = (typeof answerKinds)[number];
export type OfferState = 'offered' | AnswerKind | 'withdrawn';

/** An offer can be taken back until it was answered, and when it was accepted. */
export function canTakeBack({ state }: { readonly state: OfferState }): boolean {
  return state === 'offered' || state === 'accepted';
}

/** Help that was offered (aanbod). */
export type Offer = {
  readonly id: Id;
  readonly initiativeId: Id;
  /** None when it is past its term. */
  readonly contactId: Id | null;
  readonly kinds: readonly HelpKind[];
  readonly body: string;
  readonly available: string;
  /** Who offers lets the initiators have their details when they accept. */
  readonly sharesContact: boolean;
  readonly locale: Locale;
  readonly state: OfferState;
  readonly answer: string | null;
  /** Who accepted lets the helper have theirs. */
  readonly sharesBack: boolean;
  readonly answeredBy: 'initiator' | 'team' | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
};

/** Only when an offer was accepted and both said yes, each hears how to reach the other. */
export function isExchanged(
  offer: Pick<Offer, 'state' | 'sharesContact' | 'sharesBack' | 'answeredBy'>,
): boolean {
  return (
    offer.state === 'accepted' && offer.sharesContact && offer.sharesBack && offer.answeredBy === 'initiator'
  );
}

export type OfferRefusal = 'answered' | 'sentence';

/** An offer is answered once; not taking it asks a sentence, for somebody meant well. */
export function answerOffer(
  offer: Pick<Offer, 'state'>,
  answer: { readonly kind: AnswerKind; readonly text: string },
): Result<AnswerKind, OfferRefusal> {
  if (offer.state !== 'offered') return no('answered');
  if (answer.kind === 'declined' && answer.text === '') return no('sentence');
  return ok(answer.kind);
}

type Going = { readonly state: string; readonly publishedAt: unknown };

/** Help and support make sense as long as it goes on. */
export function canTakePart({ state, publishedAt }: Going): boolean {
  return publishedAt !== null && state !== 'realised' && state !== 'stopped';
}

export const decisions = ['published', 'change_asked', 'refused', 'withdrawn'] as const;
export type Decision = (typeof decisions)[number];
export type DecisionRefusal = 'changed_meanwhile' | 'reason' | 'not_now';

export type Looked = {
  readonly version: number;
  readonly wantsPublic: boolean;
  readonly publishedAt: Temporal.Instant | null;
};

/** Whether this may be decided: on the words that were read, with a reason for all that is not "yes". */
export function decidePublication(
  looked: Looked,
  wish: { readonly decision: Decision; readonly version: number; readonly reason: string },
): Result<Decision, DecisionRefusal> {
  const { decision, version, reason } = wish;
  if (looked.version !== version) return no('changed_meanwhile');
  if (decision === 'withdrawn' ? looked.publishedAt === null : !looked.wantsPublic) return no('not_now');
  return decision !== 'published' && reason === '' ? no('reason') : ok(decision);
}

/** What stands on the site, in the words that somebody looked at. */
export type Published = {
  readonly id: Id;
  readonly number: string;
  readonly state: string;
  readonly group: StateGroup | 'stopped';
  readonly title: string;
  readonly body: string;
  readonly locale: Locale;
  readonly areaIds: readonly Id[];
  readonly themeIds: readonly Id[];
  readonly lon: number | null;
  readonly lat: number | null;
  readonly needs: readonly string[];
  readonly needsNote: string | null;
  readonly plan: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly result: string | null;
  readonly realisedOn: string | null;
  readonly stopReason: string | null;
  readonly supporters: number;
  readonly createdAt: Temporal.Instant;
  readonly publishedAt: Temporal.Instant;
};

/** What a visitor chose to see. */
export type Filters = {
  readonly areaIds?: readonly Id[];
  readonly themeId?: Id;
  readonly group?: StateGroup;
  readonly need?: string;
};

/** How many there are that look the same to the filters. */
export type Facet = {
  readonly areaIds: readonly Id[];
  readonly themeIds: readonly Id[];
  readonly needs: readonly string[];
  readonly group: StateGroup;
  readonly count: number;
};

export function fits(facet: Omit<Facet, 'count'>, filters: Omit<Filters, 'areaIds'>): boolean {
  const { themeId, group, need } = filters;
  return (
    (group === undefined || facet.group === group) &&
    (themeId === undefined || facet.themeIds.includes(themeId)) &&
    (need === undefined || facet.needs.includes(need))
  );
}

/** Whether what is counted fits all that was chosen, its area with what lies below that included. */
export function fitting({ areaIds, ...chosen }: Filters): (facet: Omit<Facet, 'count'>) => boolean {
  const below = areaIds && new Set(areaIds);
  return (facet) => fits(facet, chosen) && (!below || facet.areaIds.some((id) => below.has(id)));
}

export function totalOf(facets: readonly Pick<Facet, 'count'>[]): number {
  return facets.reduce((sum, { count }) => sum + count, 0);
}

/** The newest of what was found, before one; ids are in the order in which they were made. */
export function newestOf(
  found: readonly { readonly ids: readonly Id[] }[],
  before: Id | undefined,
  most: number,
): Id[] {
  return found
    .flatMap(({ ids }) => ids)
    .filter((id) => before === undefined || id < before)
    .sort((one, other) => (one < other ? 1 : -1))
    .slice(0, most);
}

/**
 * How many there are in each of some areas with all that lies below them. One in two of the areas counts in both: each says how
 * many one finds there.
 */
export function countByArea(
  facets: readonly Facet[],
  filters: Omit<Filters, 'areaIds'>,
  standsFor: (areaId: Id) => Id | undefined,
): Map<Id, number> {
  const counts = new Map<Id, number>();
  for (const facet of facets) {
    if (!fits(facet, filters)) continue;
    const shown = new Set(facet.areaIds.flatMap((id) => standsFor(id) ?? []));
    for (const id of shown) counts.set(id, (counts.get(id) ?? 0) + facet.count);
  }
  return counts;
}
