// SPDX-License-Identifier: EUPL-1.2
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Typed } from '../../platform/http/fields.ts';
import type { Session } from '../sessions/index.ts';
import type { Conclusion, Yield } from './after-domain.ts';
import { readAttendance, readConclusion, readYields } from './after-store.ts';
import { draftReport } from './draft.ts';
import { typedOf } from './forms-after.ts';
import { type Desk, readDesk } from './reading.ts';
import { readListeners } from './listener-mails.ts';

/** All that the page after a session shows. */
export type AfterState = {
  readonly desk: Desk;
  readonly yields: readonly Yield[];
  readonly conclusion: Conclusion;
  /** The text of the report as it would be drafted now. */
  readonly draft: string;
  /** How every field of the form stands now: kept, or drafted. */
  readonly stored: Typed;
  /** How many hear what came of it. */
  readonly listeners: number;
};

export async function readAfterState(
  deps: Pick<Deps, 'fresh'>,
  trx: Trx,
  session: Session,
): Promise<AfterState> {
  const desk = await readDesk(deps, trx, session);
  const [attendance, yields, conclusion, listeners] = await Promise.all([
    readAttendance(trx, session.id),
    readYields(trx, session.id),
    readConclusion(trx, session.id),
    readListeners(trx, session),
  ]);
  const draft = draftReport(desk);
  const stored = typedOf(attendance, conclusion, conclusion.report ?? draft);
  return { desk, yields, conclusion, draft, stored, listeners: listeners.length };
}
