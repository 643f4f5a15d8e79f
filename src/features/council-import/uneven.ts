// SPDX-License-Identifier: EUPL-1.2
import type { Judged } from './judge.ts';
import { type Decisions, type Doubt, type Line, markOf } from './line.ts';
import type { Row } from './rows-store.ts';

/** What is to be said of a line with more or fewer cells than the heading; nothing once a person said to read it as it stands. */
export function unevenOf(
  { cells, cellsFound, cellsNamed }: Row,
  decisions: Decisions,
): Doubt | 'left_out' | undefined {
  if (cellsFound === null || cellsNamed === null) return undefined;
  const id = `uneven-${markOf(...cells)}`;
  const decision = decisions[id];
  if (decision) return decision.do === 'list' ? undefined : 'left_out';
  return {
    id,
    why: 'uneven',
    text: cells.filter(Boolean).join(' · '),
    choices: ['list', 'skip'],
    cells: { found: cellsFound, named: cellsNamed },
  };
}

/** Nothing is made of its columns while they may have shifted. */
export function unread(line: Line, uneven: Doubt | 'left_out'): Judged {
  const nothing = { motion: undefined, changes: {}, updates: [] } as const;
  const bare = { ...line, doubts: [], faults: [], notes: [] };
  if (uneven === 'left_out') return { ...nothing, line: bare, doubts: [], verdict: 'left_out' };
  return { ...nothing, line: bare, doubts: [uneven], verdict: 'doubt' };
}
