// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { RecordKind } from './domain.ts';

/** `from` was first, `to` came of it. */
export type Tie = { readonly from: Id; readonly to: Id };

/** A record that the reader may see, without its words. */
export type Seen = {
  readonly id: Id;
  readonly kind: RecordKind;
  /** When it was, in milliseconds. */
  readonly at: number;
  readonly areaId: Id | null;
  /** The day of that: '2026-05-30'. */
  readonly day: string;
};

export type Side = 'upstream' | 'downstream';

export type Whole = {
  readonly root: Pick<Seen, 'id' | 'at'>;
  /** Every tie up and down from the record, over what the reader may not see as well. */
  readonly ties: readonly Tie[];
  readonly seen: ReadonlyMap<Id, Seen>;
};

/**
 * What the reader may see of all that led to a record and all that came of it, each the newest first. It follows from who can be
 * reached and what may be seen alone: what is hidden joins its ends and leaves no mark. What lies in a circle with the record is
 * before it or after it by its time.
 */
export function sidesOf({ root, ties, seen }: Whole): Readonly<Record<Side, readonly Seen[]>> {
  const before = reach(root.id, steps(ties, 'upstream'));
  const after = reach(root.id, steps(ties, 'downstream'));
  const visible = (ids: ReadonlySet<Id>) =>
    [...ids].flatMap((id) => (id === root.id ? [] : (seen.get(id) ?? [])));
  return {
    upstream: visible(before)
      .filter((one) => !after.has(one.id) || isBefore(one, root))
      .sort(newestFirst),
    downstream: visible(after)
      .filter((one) => !before.has(one.id) || !isBefore(one, root))
      .sort(newestFirst),
  };
}

/** Few enough to be drawn, and how many of a kind are left for a bundle. */
export type Picked = {
  readonly few: readonly Seen[];
  readonly bundles: readonly {
    readonly kind: RecordKind;
    readonly count: number;
    readonly from: string;
    readonly to: string;
  }[];
};

/** '2026-05' */
export function monthOf({ day }: Pick<Seen, 'day'>): string {
  return day.slice(0, 7);
}

/** Other records before contributions, of which there may be thousands; then the newest. */
export function pick(side: readonly Seen[], most: number): Picked {
  if (side.length <= most + 1) return { few: side, bundles: [] };
  const others = side.filter((one) => one.kind !== 'contribution');
  const contributions = side.filter((one) => one.kind === 'contribution');
  const few = [...others, ...contributions].slice(0, most);
  const left = new Set(few.map(({ id }) => id));
  const rest = Map.groupBy(
    side.filter(({ id }) => !left.has(id)),
    ({ kind }) => kind,
  );
  return {
    few: few.sort(newestFirst),
    bundles: [...rest].map(([kind, all]) => {
      const months = all.map(monthOf).sort();
      return { kind, count: all.length, from: months[0] ?? '', to: months.at(-1) ?? '' };
    }),
  };
}

/**
 * The shortest way to say who came of whom among these, without what follows from the rest: two are tied when one can be reached
 * from the other and no third of these lies between. Everything upstream ends in the record, everything downstream begins in it.
 */
export function shortTies(
  { root, ties }: Pick<Whole, 'root' | 'ties'>,
  side: Side,
  few: readonly Seen[],
): Tie[] {
  const step = steps(ties, side);
  step.delete(root.id);
  const away = new Map(few.map((one) => [one.id, reach(one.id, step)]));
  const isFurther = (one: Seen, other: Seen) =>
    one.id !== other.id &&
    (away.get(other.id)?.has(one.id) ?? false) &&
    // Both ways is a circle: then time decides.
    (!(away.get(one.id)?.has(other.id) ?? false) || isBefore(one, other) === (side === 'upstream'));
  const short: Tie[] = [];
  for (const one of few) {
    const nearer = few.filter((other) => isFurther(one, other));
    const nearest = nearer.filter((other) => !nearer.some((third) => isFurther(third, other)));
    const ends = nearest.length === 0 ? [root.id] : nearest.map(({ id }) => id);
    for (const end of ends)
      short.push(side === 'upstream' ? { from: one.id, to: end } : { from: end, to: one.id });
  }
  return short;
}

/** True when the second was there before the first came of it: tying them would close a circle. */
export function wouldClose(ties: readonly Tie[], one: Tie): boolean {
  return one.from === one.to || reach(one.to, steps(ties, 'downstream')).has(one.from);
}

/** The neighbours of each in one direction. */
function steps(ties: readonly Tie[], side: Side): Map<Id, Id[]> {
  const next = new Map<Id, Id[]>();
  for (const { from, to } of ties) {
    const [here, there] = side === 'upstream' ? [to, from] : [from, to];
    const known = next.get(here);
    if (known) known.push(there);
    else next.set(here, [there]);
  }
  return next;
}

/** Everything that can be reached, itself only by way of a circle. */
function reach(start: Id, next: ReadonlyMap<Id, readonly Id[]>): Set<Id> {
  const found = new Set<Id>();
  const waiting = [start];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    for (const there of next.get(here) ?? []) {
      if (found.has(there)) continue;
      found.add(there);
      waiting.push(there);
    }
  }
  return found;
}

type InTime = Pick<Seen, 'id' | 'at'>;

function isBefore(one: InTime, other: InTime): boolean {
  return one.at === other.at ? one.id < other.id : one.at < other.at;
}

function newestFirst(one: InTime, other: InTime): number {
  return isBefore(one, other) ? 1 : -1;
}
