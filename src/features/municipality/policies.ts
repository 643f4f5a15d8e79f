// SPDX-License-Identifier: EUPL-1.2
import { type Actor, holdsRole } from '../../kernel/actor.ts';

export function canChangeSettings(actor: Actor): boolean {
  return actor.kind === 'system' || holdsRole(actor, 'administrator');
}
