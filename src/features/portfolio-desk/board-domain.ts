// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';

/** What a board shows: all areas and themes when not narrowed. */
export type Scope = { readonly areaIds?: ReadonlySet<Id>; readonly themeIds?: ReadonlySet<Id> };

export const parts = ['conflict', 'stuck', 'waiting', 'rest'] as const;
/** From what asks for attention most to what asks for none. */
export type Part = (typeof parts)[number];

/** One theme of a subject, in the words of the board. */
export type Line = { readonly themeId: Id; readonly part: Exclude<Part, 'conflict'> };
export type Placed = {
  readonly id: Id;
  readonly areaIds: readonly Id[];
  readonly lines: readonly Line[];
  readonly isInConflict: boolean;
};

export type Cell = { readonly areaId: Id; readonly themeId: Id; readonly count: number; readonly part: Part };

/** What of a subject a scope shows: its lines on the themes looked at, if it is in an area looked at. */
export function within<P extends Placed>(all: readonly P[], { areaIds, themeIds }: Scope): P[] {
  return all.flatMap((one) => {
    const isHere = !areaIds || one.areaIds.some((id) => areaIds.has(id));
    const lines = one.lines.filter(({ themeId }) => !themeIds || themeIds.has(themeId));
    return isHere && lines.length > 0 ? [{ ...one, lines }] : [];
  });
}

/** Where a subject stands on the board: by its line that asks for attention most. */
export function partOf({ isInConflict, lines }: Pick<Placed, 'isInConflict' | 'lines'>): Part {
  if (isInConflict) return 'conflict';
  return parts.find((part) => lines.some((line) => line.part === part)) ?? 'rest';
}

/** How many there are per area and theme, with what asks for attention most there. A subject in two areas counts in both. */
export function cellsOf(all: readonly Placed[], scope: Scope): Cell[] {
  const cells = new Map<string, Cell>();
  for (const one of within(all, scope)) {
    for (const areaId of one.areaIds.filter((id) => !scope.areaIds || scope.areaIds.has(id))) {
      for (const line of one.lines) {
        const key = `${areaId} ${line.themeId}`;
        const part = one.isInConflict ? 'conflict' : line.part;
        const there = cells.get(key);
        const first = there && parts.indexOf(there.part) < parts.indexOf(part) ? there.part : part;
        cells.set(key, { areaId, themeId: line.themeId, count: (there?.count ?? 0) + 1, part: first });
      }
    }
  }
  return [...cells.values()];
}
