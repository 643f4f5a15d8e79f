// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';

export const kinds = ['market', 'committee', 'council'] as const;
export type Kind = (typeof kinds)[number];

/** Forming a picture, forming an opinion, deciding. */
export const purposes = ['picture', 'opinion', 'decision'] as const;
export type Purpose = (typeof purposes)[number];

export const states = ['planned', 'live', 'held', 'cancelled'] as const;
export type State = (typeof states)[number];

/** A session of the council (politieke markt, commissie, raadsvergadering). */
export type Session = {
  readonly id: Id;
  /** S-2023-0003 */
  readonly number: string;
  readonly kind: Kind;
  readonly title: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly place: string;
  readonly room: string | null;
  /** Physical, governance, social, as the council divides its work; in its own words. */
  readonly domains: readonly string[];
  readonly chair: string | null;
  readonly clerk: string | null;
  readonly purpose: Purpose;
  /** How the council is advised to treat it (behandeladvies). */
  readonly advice: string | null;
  readonly background: string | null;
  /** Whose portfolio it is. */
  readonly holderIds: readonly Id[];
  readonly areaIds: readonly Id[];
  readonly themeIds: readonly Id[];
  /** Until when one can ask to speak; null: nobody can. */
  readonly speakUntil: Temporal.Instant | null;
  /** Whoever comes may speak without asking beforehand; the chair keeps order. */
  readonly isOpenFloor?: boolean;
  readonly speakingMinutes: number | null;
  readonly state: State;
  /** In a few words what came of it: "ter beeldvorming besproken". */
  readonly outcome: string | null;
  readonly report: string | null;
  readonly publishedAt: Temporal.Instant | null;
  readonly embargoUntil: Temporal.Instant | null;
  /** Why it was moved, or is off. */
  readonly reason: string | null;
  /** How often what stands in an agenda changed. */
  readonly sequence: number;
  readonly version: number;
  readonly updatedAt: Temporal.Instant;
};

/** What the clerk writes of a session that is to come. */
export type Preparation = Pick<
  Session,
  | 'kind'
  | 'title'
  | 'startsAt'
  | 'endsAt'
  | 'place'
  | 'room'
  | 'domains'
  | 'chair'
  | 'clerk'
  | 'purpose'
  | 'advice'
  | 'background'
  | 'holderIds'
  | 'areaIds'
  | 'themeIds'
  | 'speakUntil'
  | 'isOpenFloor'
  | 'speakingMinutes'
>;

/** A part of the programme. */
export type Item = {
  readonly id: Id;
  readonly sessionId: Id;
  readonly title: string;
  readonly note: string | null;
  readonly minutes: number;
  readonly presenters: string | null;
  /** What is shown at it, such as a presentation: one of the documents that lie with the session. */
  readonly documentId: Id | null;
  /** Whether residents may ask to speak at it; null: as its length says. */
  readonly canSpeak?: boolean | null;
};

/** What is put to the council to talk about. */
export type Question = {
  readonly id: Id;
  readonly itemId: Id | null;
  readonly body: string;
  readonly hint: string | null;
};

export const speakerStates = ['registered', 'confirmed', 'declined', 'withdrawn'] as const;
export type SpeakerState = (typeof speakerStates)[number];

/** Who asked to speak, or was invited to; the name is shown in public only where that was agreed. */
export type Speaker = {
  readonly id: Id;
  readonly sessionId: Id;
  readonly itemId: Id | null;
  readonly contactId: Id | null;
  readonly organisation: string | null;
  readonly gist: string | null;
  readonly isNamePublic: boolean;
  readonly isInvited: boolean;
  readonly state: SpeakerState;
  readonly place: number | null;
  readonly minutes: number | null;
  /** Why it is not to be, as they read it. */
  readonly reason: string | null;
  readonly language: Locale;
  /** When they heard at about what time they speak, and what they then heard. */
  readonly toldAt: Temporal.Instant | null;
  readonly toldSpeaksAt: Temporal.Instant | null;
  readonly toldMinutes: number | null;
  readonly createdAt: Temporal.Instant;
};

/** Why something is not done, and the field of the form that it belongs to. */
export const refusalFields = {
  changed: 'versie',
  gone: 'versie',
  not_planned: 'versie',
  ends_before_begin: 'tot',
  speak_after_begin: 'spreektot',
  no_reason: 'reden',
  embargo_past: 'moment',
  not_found: 'nummer',
  cannot_move: 'versie',
  plan_taken: 'versie',
  not_on_site: 'versie',
  not_called: 'gebeld',
} as const;
export type Refusal = keyof typeof refusalFields;

/** It ends after it begins, and one asks to speak before it begins. */
export function faultOfPreparation({ startsAt, endsAt, speakUntil }: Preparation): Refusal | undefined {
  if (Temporal.Instant.compare(endsAt, startsAt) <= 0) return 'ends_before_begin';
  if (speakUntil && Temporal.Instant.compare(speakUntil, startsAt) > 0) return 'speak_after_begin';
  return undefined;
}

type WhenAndWhere = Pick<Session, 'startsAt' | 'endsAt' | 'place' | 'room'>;

/** Whether when or where changed: what who comes must know. */
export function isMoved(before: WhenAndWhere, after: WhenAndWhere): boolean {
  return (
    !before.startsAt.equals(after.startsAt) ||
    !before.endsAt.equals(after.endsAt) ||
    before.place !== after.place ||
    before.room !== after.room
  );
}

/** After so long nothing of a session says any more who asked to speak (R8). */
export const speakersKeptDays = 365;

/** Why the clerk's office cannot do something with a speaker. */
export type SpeakerRefusal = Refusal | 'cannot_decide' | 'no_reason' | 'invited_already';

/** Why somebody cannot change a request or invitation of their own. */
export type OwnRefusal = 'over' | 'not_now';

/** What there is to tell somebody who wants to speak, or was invited to. */
export type News =
  | 'asked'
  | 'confirmed'
  | 'declined'
  | 'time'
  | 'moved'
  | 'cancelled'
  | 'off_site'
  | 'invited'
  /** They stepped back themselves. */
  | 'withdrawn'
  /** They asked already, and this is their link once more. */
  | 'again';

/** What can lie with a session. */
export const tiable = ['document', 'dossier', 'motion'] as const;
