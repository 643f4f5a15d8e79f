// SPDX-License-Identifier: EUPL-1.2
import type { Position, RingFault } from '../../kernel/geometry/ring-check.ts';

/**
 * Which feature of the file: its place, counted from 0, and what it calls itself as far as that could be
 * read.
 */
export type FeatureRef = { readonly index: number; readonly code?: string; readonly name?: string };

/** Something else that people mistake for GeoJSON, told by its first bytes. */
export type LooksLike = 'zip' | 'geopackage' | 'xml' | 'other';

/**
 * Per reason why an area file is refused, what is known about it. `after` is the last feature that was read
 * in full.
 */
export type AreaFileFaultDetails = {
  unreadable: { readonly detail: string };
  empty: object;
  'not-geojson': { readonly looksLike: LooksLike };
  'damaged-gzip': { readonly after?: FeatureRef };
  'broken-json': { readonly after?: FeatureRef };
  'cut-off': { readonly after?: FeatureRef };
  'not-a-feature-collection': { readonly found?: string };
  'unknown-crs': { readonly crs: string };
  'not-a-feature': { readonly feature: FeatureRef };
  'missing-code': { readonly feature: FeatureRef; readonly lookedFor: readonly string[] };
  'missing-name': { readonly feature: FeatureRef; readonly lookedFor: readonly string[] };
  'duplicate-code': { readonly feature: FeatureRef; readonly first: FeatureRef };
  'missing-geometry': { readonly feature: FeatureRef };
  'wrong-geometry': { readonly feature: FeatureRef; readonly found: string };
  'broken-ring': { readonly feature: FeatureRef; readonly ring: RingFault };
  /** `swapped`: it would lie in the Netherlands with its two numbers the other way round. */
  'outside-netherlands': {
    readonly feature: FeatureRef;
    readonly position: Position;
    readonly swapped: boolean;
  };
  'no-features': object;
  'none-in-municipality': { readonly municipalityCode: string; readonly total: number };
};

export type AreaFileFaultKind = keyof AreaFileFaultDetails;

export type AreaFileFault<K extends AreaFileFaultKind = AreaFileFaultKind> = {
  [P in K]: { readonly kind: P } & AreaFileFaultDetails[P];
}[K];

/** A catalogue: one sentence per fault, or it does not compile. */
export type AreaFileFaultSentences = {
  readonly [K in AreaFileFaultKind]: (fault: AreaFileFault<K>) => string;
};

export type RingFaultSentences = { readonly [F in RingFault['fault']]: string };

export function sayAreaFileFault<K extends AreaFileFaultKind>(
  sentences: AreaFileFaultSentences,
  fault: AreaFileFault<K>,
): string {
  return sentences[fault.kind](fault);
}
