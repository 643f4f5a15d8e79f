// SPDX-License-Identifier: EUPL-1.2
import type { Id } from './ids.ts';

export const areaKinds = ['municipality', 'region', 'district', 'village', 'neighbourhood'] as const;
export type AreaKind = (typeof areaKinds)[number];

export const contributionKinds = ['question', 'idea', 'concern', 'compliment'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/** The tenant (gemeente): everything belongs to exactly one. */
export type Municipality = {
  readonly id: Id;
  readonly slug: string;
  readonly name: string;
  readonly isDemo: boolean;
  readonly settings: MunicipalitySettings;
};

export type MunicipalitySettings = {
  /** A few words under the name. */
  readonly tagline: { readonly nl: string; readonly en: string };
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  /** The municipality's own word for each kind of area, as its residents see it. */
  readonly words: Readonly<Record<AreaKind, { readonly one: string; readonly many: string }>>;
  /** Within how many working days an answer is promised, per kind. */
  readonly answerWorkingDays: Readonly<Record<ContributionKind, number>>;
};
