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
  email: string;
  phone?: string;
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
  | { verb: 'publish'; by: string; inHours: number };

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
