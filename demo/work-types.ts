// SPDX-License-Identifier: EUPL-1.2
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

export type DemoParty = { key: string; name: string; seats: number };

/** What the council asked or an alderman promised. Without a number: a pledge that gets the next one. */
export type DemoMotion = {
  number?: string;
  kind: 'motion' | 'amendment' | 'pledge' | 'question';
  title: string;
  request: string;
  agendaItem?: string;
  submitters?: string;
  /** By the keys of parties, the first submitter first. */
  parties?: readonly string[];
  /** Per party how many voted for and against. */
  votes?: Readonly<Record<string, readonly [inFavour: number, against: number]>>;
  decidedDaysAgo: number;
  result?: 'adopted' | 'rejected';
  themes: readonly string[];
  holder: string;
  organisation?: string;
  responsible?: string;
  dueInDays?: number;
  /** Not on the site yet. */
  isInternal?: boolean;
  /** `corrects`: puts right what was told so many days ago. `cites`: what it points to, by number or title. */
  updates: readonly {
    daysAgo: number;
    by: string;
    text: string;
    corrects?: number;
    cites?: readonly string[];
  }[];
  /** What residents brought that led to it, by subject; and by number or title what came before and what came of it. */
  thread?: {
    brought: readonly string[];
    from: readonly string[];
    to: readonly { what: string; daysAgo: number }[];
  };
  /** The same part for so many districts and villages, of which the first are done and the next are being done. */
  parts?: {
    title: string;
    owners: readonly string[];
    dueInDays: number;
    most: number;
    done: number;
    busy: number;
    note: string;
  };
  settled?: { daysAgo: number; agreedDaysAgo: number; proof: string };
};
