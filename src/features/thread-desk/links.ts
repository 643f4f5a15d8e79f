// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Secrets } from '../../platform/secrets/secrets.ts';

export const stopBase = '/draad/berichten';

/** Of the address that stops the mails of a person, and of nothing else. */
export function stopKey(secrets: Secrets, contactId: Id): string {
  return secrets.sign('thread-stop', contactId);
}

export function isStopKey(secrets: Secrets, contactId: Id, key: string): boolean {
  return secrets.isSigned('thread-stop', contactId, key);
}

export function stopPath(secrets: Secrets, contactId: Id, what: 'stoppen' | 'hervatten' = 'stoppen'): string {
  return `${stopBase}/${contactId}/${what}?sleutel=${stopKey(secrets, contactId)}`;
}
