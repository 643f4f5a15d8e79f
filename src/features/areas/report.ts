// SPDX-License-Identifier: EUPL-1.2
import type { Locale, Texts } from '../../kernel/locale.ts';
import type { Area } from './domain.ts';
import type { ImportFault } from './import-areas.ts';
import type { AreaFileFault } from './import-faults.ts';
import { countChanges, type ImportPlan } from './import-plan.ts';
import type { PlacesFault, PlacesPlan } from './import-places.ts';
import type { PlaceSort } from './places-points.ts';
import { en } from './report-messages.en.ts';
import { nl } from './report-messages.nl.ts';

/** One sentence per member of a union of faults, or a catalogue does not compile. */
type Sentences<F extends { readonly kind: string }> = {
  readonly [K in F['kind']]: (fault: Extract<F, { readonly kind: K }>) => string;
};

type OwnFault = Exclude<ImportFault, AreaFileFault>;
/** `empty` is said by the file's own catalogue for both. */
type OwnPlacesFault = Exclude<PlacesFault, AreaFileFault> | { readonly kind: 'empty' };

type Counted = (count: number, names: string) => string;
type CountedUntil = (count: number, names: string, lastDay: string) => string;

export type ReportTexts = {
  readonly andMore: (count: number) => string;
  readonly plan: {
    readonly heading: (from: string, source: string) => string;
    readonly added: Counted;
    readonly redrawn: CountedUntil;
    readonly renamed: Counted;
    readonly moved: Counted;
    readonly closed: CountedUntil;
    readonly unchanged: (count: number) => string;
    readonly keptNames: Counted;
    readonly missing: Counted;
    readonly orphans: Counted;
    readonly strangers: (count: number) => string;
    readonly nothing: string;
  };
  readonly faults: Sentences<OwnFault>;
  readonly fileFault: (fault: AreaFileFault) => string;
  readonly sorts: Readonly<Record<PlaceSort, string>>;
  readonly places: {
    readonly plan: (sorts: string) => string;
    readonly counts: (added: number, removed: number, unchanged: number) => string;
    readonly outside: (count: number) => string;
    readonly nothing: string;
  };
  readonly placeFaults: Sentences<OwnPlacesFault>;
};

const catalogues: Texts<ReportTexts> = { nl, en };
const mostNames = 8;

/** What an import of areas will do, a line per sort of change: for on a terminal. */
export function sayImportPlan(locale: Locale, plan: ImportPlan): string[] {
  const texts = catalogues[locale];
  const t = texts.plan;
  const list = (names: readonly string[]): string => listed(texts, names);
  const said = (names: readonly string[], say: CountedUntil): string[] =>
    names.length === 0 ? [] : [say(names.length, list(names), plan.closedOn)];
  const named = ({ area, to }: { area: Area; to: string }): string => `${area.name} → ${to}`;
  return [
    ...(countChanges(plan) === 0 ? [t.nothing] : [t.heading(plan.validFrom, plan.source)]),
    ...said(
      plan.added.map(({ drawn }) => `${drawn.name} (${drawn.code})`),
      t.added,
    ),
    ...said(
      plan.redrawn.map(({ area }) => area.name),
      t.redrawn,
    ),
    ...said(plan.renamed.map(named), t.renamed),
    ...said(
      plan.moved.map(({ area, to }) => `${area.name} → ${to.name}`),
      t.moved,
    ),
    ...said(
      plan.closed.map(({ area }) => area.name),
      t.closed,
    ),
    ...(plan.unchanged > 0 ? [t.unchanged(plan.unchanged)] : []),
    ...said(
      plan.keptNames.map(({ area, to }) => `${area.name} (${to})`),
      t.keptNames,
    ),
    ...said(
      plan.missing.map(({ name, code }) => `${name} (${code})`),
      t.missing,
    ),
    ...sayOrphans(plan, texts),
    ...(plan.strangers > 0 ? [t.strangers(plan.strangers)] : []),
  ];
}

function sayOrphans({ orphans }: ImportPlan, texts: ReportTexts): string[] {
  if (orphans.length === 0) return [];
  const parents = [...new Set(orphans.map(({ parentCode }) => parentCode ?? ''))];
  return [texts.plan.orphans(orphans.length, listed(texts, parents))];
}

function listed(texts: ReportTexts, names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${shown} ${texts.andMore(names.length - mostNames)}` : shown;
}

/** Why areas were not imported. */
export function sayImportFault(locale: Locale, fault: ImportFault): string {
  const { faults, fileFault } = catalogues[locale];
  switch (fault.kind) {
    case 'not-after':
      return faults[fault.kind](fault);
    case 'not-this-municipality':
      return faults[fault.kind](fault);
    case 'no-valid-from':
      return faults[fault.kind](fault);
    case 'wrong-valid-from':
      return faults[fault.kind](fault);
    case 'changed-meanwhile':
      return faults[fault.kind](fault);
    default:
      return fileFault(fault);
  }
}

export function sayPlacesPlan(locale: Locale, plan: PlacesPlan): string[] {
  const { places, sorts } = catalogues[locale];
  return [
    places.plan(plan.sorts.map((sort) => sorts[sort]).join(', ')),
    plan.added + plan.removed === 0
      ? places.nothing
      : places.counts(plan.added, plan.removed, plan.unchanged),
    ...(plan.outside > 0 ? [places.outside(plan.outside)] : []),
  ];
}

/** Why places were not imported. */
export function sayPlacesFault(locale: Locale, fault: PlacesFault): string {
  const { placeFaults, fileFault } = catalogues[locale];
  switch (fault.kind) {
    case 'empty':
      return placeFaults[fault.kind](fault);
    case 'missing-columns':
      return placeFaults[fault.kind](fault);
    case 'wrong-row':
      return placeFaults[fault.kind](fault);
    case 'wrong-postcode':
      return placeFaults[fault.kind](fault);
    case 'no-boundaries':
      return placeFaults[fault.kind](fault);
    case 'nothing-here':
      return placeFaults[fault.kind](fault);
    default:
      return fileFault(fault);
  }
}
