// SPDX-License-Identifier: EUPL-1.2
import { type Id, newId } from '../../kernel/ids.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { type Area, type AreaTree, foldCode, reservedSlugs } from './domain.ts';
import type { FileArea } from './import-file.ts';
import { type AreaFileKind, isSameMunicipality } from './import-properties.ts';
import { slugGiver } from './slugs-domain.ts';
import { type Period, dayBefore, holdsOn } from './periods-domain.ts';

/** An area of the file with what its boundary is told by (`fingerprintOf`). */
export type FingerprintedArea = FileArea & { readonly fingerprint: string };

export type ImportFacts = {
  readonly tree: AreaTree;
  /** What the last imported file called each area. */
  readonly sourceNames: ReadonlyMap<Id, string>;
  readonly periods: readonly Period[];
};

export type ImportWish = {
  readonly kind: AreaFileKind;
  /** The first day on which the file's boundaries hold: 'YYYY-MM-DD'. */
  readonly validFrom: string;
  /** Where the boundaries come from, as the history shows it. */
  readonly source: string;
  /** Whether areas that the file lacks lose their boundary from that day. */
  readonly closeMissing: boolean;
  readonly areas: readonly FingerprintedArea[];
};

export type AddedArea = {
  readonly id: Id;
  readonly parent: Area;
  readonly slug: string;
  readonly drawn: FingerprintedArea;
};
export type RedrawnArea = {
  readonly area: Area;
  readonly drawn: FingerprintedArea;
  /** The boundary that ends the day before; absent when the area had no open one. */
  readonly closes?: Period;
};
export type RenamedArea = { readonly area: Area; readonly to: string };
export type MovedArea = { readonly area: Area; readonly to: Area };
export type ClosedArea = { readonly area: Area; readonly closes: Period };

/** What an import would do, and what it would leave. Areas never disappear by an import. */
export type ImportPlan = {
  readonly kind: AreaFileKind;
  readonly validFrom: string;
  /** The last day of the boundaries that are closed. */
  readonly closedOn: string;
  readonly source: string;
  readonly added: readonly AddedArea[];
  readonly redrawn: readonly RedrawnArea[];
  readonly renamed: readonly RenamedArea[];
  readonly moved: readonly MovedArea[];
  readonly closed: readonly ClosedArea[];
  readonly unchanged: number;
  /** The municipality gave them a name of its own, which stays. */
  readonly keptNames: readonly RenamedArea[];
  /** Not in the file; they keep their boundary. */
  readonly missing: readonly Area[];
  /** New areas that hang under the municipality because what they lie in is not there. */
  readonly orphans: readonly FingerprintedArea[];
  /** How many areas of the file are of another municipality, as far as it tells. */
  readonly strangers: number;
};

export type PlanFault =
  | {
      readonly kind: 'not-after';
      readonly validFrom: string;
      readonly areas: readonly { readonly code: string; readonly name: string; readonly since: string }[];
    }
  | { readonly kind: 'not-this-municipality'; readonly code: string };

/** How much of the database a plan changes; 0 for a file that was imported before. */
export function countChanges(plan: ImportPlan): number {
  const { added, redrawn, renamed, moved, closed } = plan;
  return added.length + redrawn.length + renamed.length + moved.length + closed.length;
}

/**
 * Compares a file with what is known. New areas come under the area that the file names as theirs, else under the municipality;
 * areas that are there keep their place, kind, colour and address. A changed boundary begins on `validFrom` and ends the one before
 * on the day before that; refused when that one, or a later one, has not begun yet by then.
 */
export function planImport(facts: ImportFacts, wish: ImportWish): Result<ImportPlan, PlanFault> {
  const { tree } = facts;
  const areas =
    wish.kind === 'municipality' ? wish.areas.filter(({ code }) => isRoot(tree, code)) : wish.areas;
  if (areas.length === 0) return no({ kind: 'not-this-municipality', code: tree.root.code });
  const periodsOf = Map.groupBy(facts.periods, ({ areaId }) => areaId);
  const known = compareKnown(facts, areas, { periodsOf, validFrom: wish.validFrom });
  const missing = findMissing(tree, wish, periodsOf);
  const closed = wish.closeMissing ? missing : [];
  const early = findEarly([...known.redrawn, ...closed], periodsOf, wish.validFrom);
  if (early.length > 0) return no({ kind: 'not-after', validFrom: wish.validFrom, areas: early });
  const fresh = areas.filter(({ code }) => !findKnown(tree, code));
  return ok({
    kind: wish.kind,
    validFrom: wish.validFrom,
    closedOn: dayBefore(wish.validFrom),
    source: wish.source,
    ...known,
    added: placeNew(tree, fresh),
    closed,
    missing: wish.closeMissing ? [] : missing.map(({ area }) => area),
    orphans: fresh.filter(({ parentCode }) => isUnknownParent(tree, parentCode)),
    strangers: areas.filter(({ municipalityCode }) => isElsewhere(tree, municipalityCode)).length,
  });
}

type Timing = { readonly periodsOf: ReadonlyMap<Id, readonly Period[]>; readonly validFrom: string };
type KnownArea = { readonly area: Area; readonly drawn: FingerprintedArea };

function compareKnown(
  { tree, sourceNames }: ImportFacts,
  areas: readonly FingerprintedArea[],
  { periodsOf, validFrom }: Timing,
): Pick<ImportPlan, 'redrawn' | 'renamed' | 'keptNames' | 'moved' | 'unchanged'> {
  const known = areas.flatMap((drawn): KnownArea[] => {
    const area = findKnown(tree, drawn.code);
    return area ? [{ area, drawn }] : [];
  });
  const renaming = known
    .filter(({ area, drawn }) => drawn.name !== area.name && drawn.name !== sourceNames.get(area.id))
    .map(({ area, drawn }): RenamedArea => ({ area, to: drawn.name }));
  const renamed = renaming.filter(({ area }) => area.name === sourceNames.get(area.id));
  const redrawn = known.flatMap((one) => redraw(one, periodsOf.get(one.area.id) ?? [], validFrom));
  const moved = known.flatMap((one) => move(tree, one));
  const changed = new Set([...renamed, ...redrawn, ...moved].map(({ area }) => area.id));
  return {
    redrawn,
    renamed,
    moved,
    keptNames: renaming.filter((one) => !renamed.includes(one)),
    unchanged: known.filter(({ area }) => !changed.has(area.id)).length,
  };
}

/** The municipality itself also by the other spelling of its code: GM1859 and 1859 are the same. */
function findKnown(tree: AreaTree, code: string): Area | undefined {
  return tree.byCode(code) ?? (isRoot(tree, code) ? tree.root : undefined);
}

/** Another municipality as parent makes a stranger, not an orphan. */
function isUnknownParent(tree: AreaTree, code: string | undefined): boolean {
  return code !== undefined && !isCbsCode(code) && !findKnown(tree, code);
}

function isRoot(tree: AreaTree, code: string): boolean {
  return foldCode(tree.root.code) === foldCode(code) || isSameMunicipality(tree.root.code, code);
}

/** Only a municipality that goes by its CBS code can tell its own areas from those of others. */
function isElsewhere(tree: AreaTree, municipalityCode: string | undefined): boolean {
  if (municipalityCode === undefined || !isCbsCode(tree.root.code)) return false;
  return !isSameMunicipality(tree.root.code, municipalityCode);
}

export function isCbsCode(municipalityCode: string): boolean {
  return /^(GM)?\d{4}$/i.test(municipalityCode);
}

function redraw({ area, drawn }: KnownArea, periods: readonly Period[], validFrom: string): RedrawnArea[] {
  const open = periods.find(({ validTo }) => validTo === null);
  if (open?.fingerprint === drawn.fingerprint) return [];
  if (periods.some((period) => period.fingerprint === drawn.fingerprint && holdsOn(period, validFrom)))
    return [];
  return [{ area, drawn, ...(open ? { closes: open } : {}) }];
}

/** What would begin before, or on the day that, a boundary of the same area has begun: periods may never overlap. */
function findEarly(
  changed: readonly { readonly area: Area }[],
  periodsOf: ReadonlyMap<Id, readonly Period[]>,
  validFrom: string,
): { code: string; name: string; since: string }[] {
  return changed.flatMap(({ area }) => {
    const last = (periodsOf.get(area.id) ?? [])
      .map((one) => one.validTo ?? one.validFrom)
      .sort()
      .at(-1);
    return last !== undefined && last >= validFrom ? [{ code: area.code, name: area.name, since: last }] : [];
  });
}

/** Areas of the kind at hand that have a boundary and are not in the file. */
function findMissing(tree: AreaTree, wish: ImportWish, periodsOf: Timing['periodsOf']): ClosedArea[] {
  if (wish.kind === 'municipality') return [];
  const codes = new Set(wish.areas.map(({ code }) => foldCode(code)));
  return tree.all
    .filter((area) => area.kind === wish.kind && !codes.has(foldCode(area.code)))
    .flatMap((area) => {
      const closes = periodsOf.get(area.id)?.find(({ validTo }) => validTo === null);
      return closes ? [{ area, closes }] : [];
    });
}

/** An area that hangs under the municipality for want of something better moves under what the file says it lies in. */
function move(tree: AreaTree, { area, drawn }: KnownArea): MovedArea[] {
  const to = drawn.parentCode === undefined ? undefined : findKnown(tree, drawn.parentCode);
  if (!to || to.id === tree.root.id || area.parentId !== tree.root.id) return [];
  return tree.idsBelow(area.id).includes(to.id) ? [] : [{ area, to }];
}

function placeNew(tree: AreaTree, areas: readonly FingerprintedArea[]): AddedArea[] {
  const giveSlug = slugGiver([...reservedSlugs, ...tree.all.map(({ slug }) => slug)]);
  return areas.map((drawn) => {
    const parent =
      (drawn.parentCode === undefined ? undefined : findKnown(tree, drawn.parentCode)) ?? tree.root;
    const within = parent.id === tree.root.id ? drawn.municipalityName : parent.name;
    const isHome = within === undefined || within === tree.root.name;
    const slug = giveSlug({ name: drawn.name, code: drawn.code, ...(isHome ? {} : { within }) });
    return { id: newId(), parent, slug, drawn };
  });
}
