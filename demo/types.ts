// SPDX-License-Identifier: EUPL-1.2

/** Half a year of an invented municipality, as plain data. Days are relative to the day the demo is loaded, so it is never old. */

export type DemoRole =
  | 'area_manager'
  | 'community_worker'
  | 'area_alderman'
  | 'portfolio_holder'
  | 'department_worker'
  | 'clerk'
  | 'administrator';
export type DemoKind = 'question' | 'idea' | 'concern' | 'compliment';
export type DemoChannel = 'web' | 'email' | 'phone' | 'counter' | 'street_talk' | 'meeting';

export type DemoTheme = { slug: string; name: string; nameEn: string };
export type DemoOrganisation = {
  key: string;
  kind: 'department' | 'partner';
  name: string;
  /** What kind of partner. */
  branch?:
    | 'residents_group'
    | 'association'
    | 'police'
    | 'housing_corporation'
    | 'school'
    | 'care'
    | 'entrepreneurs'
    | 'other';
  email: string;
  phone?: string;
  /** What it is for, and the areas it works for when that is not all of them. */
  themes?: readonly string[];
  areas?: readonly string[];
  /** The first to reach first. */
  contacts?: readonly { name: string; role: string; email?: string; phone?: string }[];
};

/** Who works with whom in an area; without `other` it is the area team. */
export type DemoTie = {
  area: string;
  party: string;
  other?: string;
  what: string;
  since: string;
  until?: string;
  note?: string;
};

/** Money of an area in the year of loading, in euros. */
export type DemoBudget = {
  area: string;
  kind: 'voucher' | 'small_grant';
  amount: number;
  most: number;
  decider: 'area_manager' | 'area_alderman';
  about: string;
  aboutEn: string;
};

/** An initiative with what it asked, in euros, and how far that came. */
export type DemoGrant = {
  title: string;
  body: string;
  area: string;
  theme: string;
  kind: 'voucher' | 'small_grant';
  asked: number;
  purpose: string;
  way: 'transfer' | 'bill' | 'cash' | 'goods';
  granted?: number;
  note?: string;
  refusal?: string;
  /** Asked and decided, and paid out, before the day of loading. */
  daysAgo?: number;
  paidDaysAgo?: number;
  returned?: number;
};

/** Who outside is there for what. */
export type DemoEntry = {
  key: string;
  name: string;
  purpose: string;
  phone: string;
  email: string;
  website: string;
  hours: string;
  themes: readonly string[];
};

/** Who gets what; what is not named is any. */
export type DemoRule = {
  theme?: string;
  area?: string;
  kind?: DemoKind;
  to: { area: string } | { organisation: string };
  isOff?: true;
};

export type DemoPerson = {
  key: string;
  name: string;
  email: string;
  phone: string;
  /** Who employs them, when that is not the municipality. */
  employer?: string;
  /** Where and when to meet them, as said to residents. */
  meet?: string;
  meetEn?: string;
  roles: { role: DemoRole; area?: string; organisation?: string; from: string; to?: string }[];
  portfolios?: { theme: string; from: string; to?: string }[];
};

/** A text to begin an answer with. */
export type DemoTemplate = { title: string; kind?: DemoKind; theme?: string; body: string };

export type DemoAbsence = { person: string; deputy: string; fromInDays: number; toInDays: number };

/** One entry of the street register. Coordinates are WGS84 longitude, latitude. */
export type DemoPlace = { kind: 'street' | 'postcode' | 'place'; name: string; lon: number; lat: number };

export type DemoStep =
  | { verb: 'triage'; by: string; inHours: number; theme: string; kind?: DemoKind; area?: string }
  | {
      verb: 'hand_over';
      by: string;
      inHours: number;
      to: { person: string } | { area: string } | { organisation: string };
      reason?: string;
    }
  | { verb: 'note'; by: string; inHours: number; text: string }
  | { verb: 'ask'; by: string; inHours: number; text: string }
  | { verb: 'reply'; inHours: number; text: string }
  /** Somebody else says that it is theirs as well. */
  | { verb: 'join'; inHours: number; text: string; name?: string; email?: string }
  | { verb: 'answer'; by: string; inHours: number; text: string }
  | { verb: 'close'; by: string; inHours: number; reason?: string }
  | { verb: 'reopen'; by: string; inHours: number; reason: string }
  | { verb: 'publish'; by: string; inHours: number }
  | {
      verb: 'refer';
      by: string;
      inHours: number;
      entry: string;
      way: 'warm' | 'number';
      sharesContact: boolean;
      isToldByPhone: boolean;
      words: string;
    }
  | { verb: 'hear_back'; by: string; inHours: number; arrived: boolean }
  | ({ verb: 'meet'; by: string; inHours: number } & DemoMeeting);

/** A talk: proposed, or agreed on the first of its times. Days are counted from the day of loading. */
export type DemoMeeting = {
  place: 'town_hall' | 'street' | 'home';
  where: string;
  minutes: number;
  times: { inDays: number; time: string }[];
  agreed: boolean;
};

export type DemoContribution = {
  /** Days before the day of loading, and the local time of day 'HH:MM'. */
  daysAgo: number;
  time: string;
  kind: DemoKind;
  channel: DemoChannel;
  area: string;
  /** A street of the register in that area; absent when only the area was chosen. */
  street?: string;
  subject: string;
  text: string;
  contact?: { name: string; email?: string; phone?: string; prefers?: 'email' | 'phone' };
  /** The submitter agreed that the text may be shown in public (without the name). */
  publicConsent: boolean;
  /** In order; hours are counted from the contribution's own moment; a step that would lie in the future is not loaded. */
  steps: DemoStep[];
};

/** A drawing that came with the contribution of this subject, and what a worker made public of it. */
export type DemoPicture = {
  readonly subject: string;
  readonly name: string;
  readonly svg: string;
  readonly published?: {
    readonly by: string;
    readonly alt: string;
    readonly boxes: readonly {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }[];
  };
};

/** A talk in the street. Without `keep` only that there was one is known, with its mood and themes. */
export type DemoTalk = {
  readonly by: string;
  readonly area: string;
  readonly daysAgo: number;
  readonly time: string;
  readonly occasion: 'coffee_cart' | 'doorstep' | 'meeting' | 'other';
  readonly mood: 'angry' | 'worried' | 'neutral' | 'content' | 'happy';
  readonly themes: readonly string[];
  readonly text: string;
  readonly keep: boolean;
  readonly publish?: boolean;
  readonly contact?: { readonly name: string; readonly phone: string };
};

/** A deed that was promised on the contribution with this subject; days count back from the day of loading. */
export type DemoDeed = {
  subject: string;
  by: string;
  deed: string;
  daysAgo: number;
  inWorkingDays: number;
  kept?: { daysAgo: number; note: string };
};

/** What was asked of a partner, or of a colleague, about the contribution with this subject. */
export type DemoAsked = {
  subject: string;
  by: string;
  daysAgo: number;
  question: string;
  answer?: { daysAgo: number; text: string };
} & (
  | { partner: string; ground: 'public_task' | 'consent'; groundNote: string; shares: readonly DemoShare[] }
  | { colleague: string }
);
export type DemoShare = 'text' | 'place' | 'name' | 'email' | 'phone';

/** What a resident said after the closing of the contribution with this subject. */
export type DemoRating = {
  subject: string;
  helped: 'yes' | 'partly' | 'no';
  better: string;
  daysAgo: number;
};

export type DemoMoment = {
  area: string;
  kind: 'office_hour' | 'coffee_cart' | 'walk';
  place: string;
  weekday: number;
  from: string;
  to: string;
  rhythm: 'weekly' | 'fortnightly' | 'four_weekly';
};
