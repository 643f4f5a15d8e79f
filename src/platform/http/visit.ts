// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../kernel/actor.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';

/** What a page needs to know of the request it answers. Plain data: views take it as a prop. */
export type Visit = {
  readonly municipality: Municipality;
  readonly actor: Actor;
  readonly locale: Locale;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** The path without language prefix, with its query. */
  readonly url: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly requestId: string;
  /** The visitor's address, for rate limits only. */
  readonly address: string;
  /** What the browser calls itself, for naming a session. */
  readonly userAgent?: string;
  readonly sessionToken?: string;
  /** What this browser was given to be counted once, when it asked for that. Any text at all: it came from outside. */
  readonly countedAs?: string;
  /** True where one click signs in as a demo person: the banner says so. */
  readonly isDemo: boolean;
  readonly assets: Assets;
  /** Where map tiles come from, when that is configured. */
  readonly tiles?: { readonly url: string; readonly attribution: string };
};

/** Addresses of the built styles and scripts, by entry. */
export type Assets = {
  readonly css: Readonly<Record<'site' | 'work' | 'field', string>>;
  /** What few pages need beside it. */
  readonly rareCss: string;
  readonly js: Readonly<Record<'site' | 'work' | 'field', string>>;
  readonly font: string;
};

/** The address of a page in the language of the visit. */
export function href(visit: Pick<Visit, 'locale'>, path: string): string {
  if (visit.locale === 'nl') return path;
  return path === '/' || path.startsWith('/?') ? `/en${path.slice(1)}` : `/en${path}`;
}
