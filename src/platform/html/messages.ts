// SPDX-License-Identifier: EUPL-1.2
import type { Role } from '../../kernel/actor.ts';
import type { Locale, Texts } from '../../kernel/locale.ts';
import type { AreaKind } from '../../kernel/municipality.ts';
import type { FieldFault } from '../http/fields.ts';
import { messages as en } from './messages.en.ts';
import { messages as nl } from './messages.nl.ts';

export type WorkplacePart =
  | 'today'
  | 'portfolio'
  | 'search'
  | 'entry'
  | 'contributions'
  | 'talks'
  | 'agenda'
  | 'visits'
  | 'evaluations'
  | 'council'
  | 'motions'
  | 'dossiers'
  | 'councilSessions'
  | 'councilImport'
  | 'contacts'
  | 'promises'
  | 'teams'
  | 'areas'
  | 'people'
  | 'organisations'
  | 'initiatives'
  | 'network'
  | 'grants'
  | 'projects'
  | 'programmes'
  | 'coherence'
  | 'templates'
  | 'referrals'
  | 'routing'
  | 'inbox'
  | 'post'
  | 'subscriptions'
  | 'setUp'
  | 'settings'
  | 'overview'
  | 'logbook'
  | 'charter'
  | 'privacy'
  | 'account';

export type FailureStatus = 403 | 404 | 409 | 413 | 429 | 500 | 503;

/** The texts of what every page shares. Features have catalogues of their own. */
export type HtmlMessages = {
  readonly skipToContent: string;
  readonly home: string;
  readonly mainMenu: string;
  readonly menu: string;
  readonly breadcrumbs: string;
  readonly areas: string;
  readonly contributions: string;
  readonly initiatives: string;
  readonly council: string;
  readonly theCouncil: string;
  readonly contribute: string;
  readonly otherLanguage: string;
  readonly workplace: string;
  readonly municipality: (name: string) => string;
  readonly footer: {
    readonly contact: string;
    readonly subscribe: string;
    readonly about: string;
    readonly accessibility: string;
    readonly privacy: string;
    readonly api: string;
    readonly figures: string;
    readonly roles: string;
    readonly projects: string;
    readonly coherence: string;
    readonly grants: string;
    readonly evaluations: string;
    readonly call: string;
    readonly mail: string;
  };
  readonly demo: {
    readonly text: (name: string) => string;
    readonly signIn: string;
    readonly switch: string;
    readonly about: string;
  };
  readonly work: Readonly<Record<WorkplacePart, string>> & {
    readonly groups: Readonly<Record<'area' | 'lookUp' | 'council' | 'oversee' | 'manage', string>>;
    readonly nav: string;
    readonly publicSite: string;
    readonly signOut: string;
    readonly signedInAs: string;
    readonly backToList: string;
  };
  readonly roles: Readonly<Record<Role, string>>;
  /** For a municipality that has not chosen its own words. */
  readonly areaKinds: Readonly<Record<AreaKind, string>>;
  readonly optional: string;
  readonly maxCharacters: (count: number) => string;
  readonly chooseOne: string;
  readonly dateHint: string;
  readonly search: string;
  readonly faultsTitle: string;
  readonly faults: Readonly<Record<FieldFault, string>>;
  readonly pager: { readonly label: string; readonly previous: string; readonly next: string };
  readonly thread: { readonly label: string; readonly now: string; readonly todo: string };
  readonly person: {
    readonly call: (name: string) => string;
    readonly mail: string;
    readonly mailTo: (name: string) => string;
  };
  readonly failures: Readonly<Record<FailureStatus, { readonly title: string; readonly text: string }>>;
  readonly failureNumber: string;
  readonly toHome: string;
  readonly signedOut: {
    readonly title: string;
    readonly text: string;
    readonly kept: string;
    readonly signIn: string;
  };
  /** Two who changed one form at the same time. */
  readonly meanwhile: {
    changed(who: string, when: string): string;
    readonly somebody: string;
    takenOver(fields: string): string;
    readonly bothChanged: string;
    nowIs(text: string): string;
    readonly nowEmpty: string;
    readonly thenSave: string;
  };
  readonly yesterday: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly at: (day: string, time: string) => string;
};

const catalogues: Texts<HtmlMessages> = { nl, en };

export function htmlMessages(visit: { readonly locale: Locale }): HtmlMessages {
  return catalogues[visit.locale];
}
