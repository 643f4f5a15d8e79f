// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import type { CharterRole, Mark } from '../charter/index.ts';
import type { TintNumber } from './scene.ts';

/** Everything that stands on the picture, as plain words: from the charter, and from the teams of a day. */
export type Poster = {
  readonly locale: Locale;
  readonly municipality: string;
  readonly title: string;
  /** Which version it is and since when, each a line. */
  readonly about: readonly string[];
  readonly isDraft: boolean;
  readonly columns: readonly Column[];
  /** The areas with a team of their own; the municipality as a whole comes last. */
  readonly areas: readonly PosterArea[];
  /** How many hold each role that day. */
  readonly counts: Readonly<
    Record<'area_manager' | 'community_worker' | 'area_alderman' | 'portfolio_holder' | 'departments', number>
  >;
  readonly faces: Readonly<Record<'area_manager' | 'community_worker' | 'area_alderman', readonly Face[]>>;
  readonly partners: readonly string[];
  /** Drawn in a box of `mapBox` units wide; nothing when no area has a boundary. */
  readonly map: PosterMap | undefined;
};

/** What a role has to do, the most telling first. */
export type Column = {
  readonly role: CharterRole;
  readonly name: string;
  readonly tasks: readonly { readonly name: string; readonly mark: Mark }[];
};

export type Face = { readonly initials: string; readonly tint: TintNumber };
export type PosterArea = {
  readonly name: string;
  readonly tint: TintNumber;
  /** Path data in a square of 48. */
  readonly emblem: string;
  readonly people: readonly { readonly name: string; readonly role: string }[];
};

export const mapBox = 400;
export type PosterMap = {
  readonly height: number;
  readonly areas: readonly { readonly d: string; readonly tint: TintNumber }[];
};
