// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Secrets } from '../../platform/secrets/secrets.ts';

const purpose = 'initiator';

/** The key of an initiator's own pages: it opens those of this initiator, and nothing of who leads it beside them. */
export function initiatorKey(secrets: Secrets, initiatorId: Id): string {
  return secrets.sign(purpose, initiatorId);
}

export function isInitiatorKey(secrets: Secrets, initiatorId: Id, key: string): boolean {
  return secrets.isSigned(purpose, initiatorId, key);
}
