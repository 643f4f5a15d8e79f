// SPDX-License-Identifier: EUPL-1.2

/** Half a year of an invented municipality, as plain data. Days are relative to the day the demo is loaded, so it is never old. */

export type DemoRole =
  | 'area_manager'
  | 'community_worker'
  | 'area_alderman'
  | 'portfolio_holder'
  | 'department_worker'
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

/** What somebody tied by hand: two contributions by their subjects. */
export type DemoLink = {
  first: string;
  then: string;
  reason: 'led_to' | 'see_also';
  by: string;
  note?: string;
};

/** What a resident proposed, and what came of it. */
export type DemoPlan = {
  daysAgo: number;
  title: string;
  body: string;
  area: string;
  themes: readonly string[];
  needs: readonly ('contact' | 'place' | 'voucher' | 'permit' | 'money' | 'publicity' | 'hands')[];
  needsNote?: string;
  plan?: string;
  result?: string;
  group?: string;
  by: { name: string; email?: string; phone?: string };
  isNamed: boolean;
  state: 'proposed' | 'explored' | 'supported' | 'under_way' | 'realised';
  /** Else it waits to be looked at. */
  isPublic: boolean;
  supports: number;
  offers: readonly {
    name: string;
    email: string;
    kinds: readonly ('hands' | 'materials' | 'knowledge')[];
    body: string;
    available: string;
    sharesContact: boolean;
  }[];
};

/** `to` undefined: no end is set. Years count from this one. */
export type DemoProgramme = {
  key: string;
  kind:
    | 'environment_vision'
    | 'transformation_plan'
    | 'climate_energy_circularity'
    | 'safety_plan'
    | 'coalition_accord';
  title: string;
  text: string;
  aims: readonly string[];
  themes: readonly string[];
  holder?: string;
  from: string;
  to?: string;
};

export type DemoAction = {
  what: string;
  /** The key of a person, or of an organisation. */
  person?: string;
  organisation?: string;
  /** Counted from today: what is before it is late, or done. */
  dueInDays: number;
  outcome?: 'done' | 'dropped';
  note?: string;
};

export type DemoProject = {
  title: string;
  aim: string;
  why?: string;
  areas: readonly [string, ...string[]];
  themes: readonly string[];
  partners: readonly string[];
  lead?: string;
  worker?: string;
  budget?: string;
  summary?: string;
  daysAgo: number;
  /** How far it came. */
  state: 'idea' | 'supported' | 'under_way' | 'done' | 'stopped';
  words?: string;
  actions: readonly DemoAction[];
  /** The subject of the contribution that led to it. */
  signal?: string;
  programmes: readonly string[];
};

/** An initiative about which portfolio holders were asked, and what came of it. */
export type DemoCoordinated = {
  title: string;
  body: string;
  area: string;
  themes: readonly string[];
  by: string;
  askedDaysAgo: number;
  message: string;
  answer?: {
    of: string;
    kind: 'known' | 'agreed' | 'agreed_if' | 'talk';
    words: string | null;
    daysAgo: number;
  };
  skip?: { theme: string; reason: string };
};

/** What happened with an initiative, at noon so many days before the day of loading. */
export type DemoInitiativeStep = { readonly daysAgo: number } & (
  | {
      readonly does: 'details';
      readonly themes: readonly string[];
      readonly needs: readonly (
        'contact' | 'place' | 'voucher' | 'permit' | 'money' | 'publicity' | 'hands'
      )[];
      readonly needsNote?: string;
      readonly plan?: string;
      /** Days from the day of loading. */
      readonly startsIn?: number;
      readonly endsIn?: number;
    }
  | {
      readonly does: 'role';
      readonly answers: {
        readonly duty: 'none' | 'rules' | 'duty';
        readonly able: 'alone' | 'helped' | 'not_yet';
        readonly means: 'nothing' | 'room' | 'money' | 'work';
        readonly programme: 'no' | 'helps' | 'needed';
        readonly reach: 'few' | 'neighbourhood' | 'everyone';
        readonly others: 'other' | 'together' | 'nobody';
      };
      readonly step: 'let_go' | 'facilitate' | 'stimulate' | 'direct' | 'regulate';
      readonly reason?: string;
      readonly promised?: string;
      readonly requested?: string;
    }
  | {
      readonly does: 'move';
      readonly verb: 'explore' | 'support' | 'begin' | 'realise' | 'stop' | 'resume';
      readonly reason?: string;
    }
  | { readonly does: 'say'; readonly kind: 'note' | 'letter' | 'news'; readonly text: string }
  | { readonly does: 'met'; readonly need: 'contact' | 'place' | 'permit' | 'hands'; readonly by: string }
  /** An initiator writes. */
  | { readonly does: 'write'; readonly text: string }
  | { readonly does: 'result'; readonly text: string }
);

export type DemoInitiative = {
  readonly title: string;
  readonly body: string;
  /** Who starts it for them. */
  readonly by: string;
  readonly areas: readonly [string, ...string[]];
  readonly daysAgo: number;
  readonly wantsPublic: boolean;
  /** The subject of the idea that it comes from. */
  readonly idea?: string;
  readonly person?: { readonly name: string; readonly email?: string; readonly phone?: string };
  readonly group?: string;
  readonly steps: readonly DemoInitiativeStep[];
};
