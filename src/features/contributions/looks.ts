// SPDX-License-Identifier: EUPL-1.2
import type { StaffActor } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { ownTask, recordRead } from '../read-log/index.ts';

type LoggedLook = { readonly actor: StaffActor; readonly part: 'item' | 'file'; readonly subjectId: Id };

/** The read log (R9): who opened what a resident brought. */
export function logLook(
  deps: Pick<Deps, 'clock'>,
  trx: Trx,
  { actor, part, subjectId }: LoggedLook,
): Promise<void> {
  const reader = { kind: 'staff', id: actor.personId } as const;
  const at = deps.clock.now();
  return recordRead(trx, { at, topic: 'contributions', subjectId, part, reader, ground: ownTask });
}
