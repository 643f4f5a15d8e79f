// SPDX-License-Identifier: EUPL-1.2
import type { Coordination } from '../coordination/index.ts';
import type { Refused } from './views/item-page.tsx';

/** The form of the answer, with what a partner answered as its beginning; nothing is sent, and the resident reads it only when it is. */
export function coordinationDraft(
  { answers }: Pick<Coordination, 'answers'>,
  answerId: string | undefined,
): Refused | undefined {
  const found = answers.find(({ id }) => id === answerId);
  return found && { verb: 'answer', faults: [], typed: { tekst: found.body }, isOnlyShown: true };
}
