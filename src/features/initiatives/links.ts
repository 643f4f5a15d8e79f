// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Secrets } from '../../platform/secrets/secrets.ts';

const purpose = 'initiator';

/** The key of the page of one initiator: it opens that one and nothing else, and cannot be guessed. */
export function initiatorKey(secrets: Secrets, initiatorId: Id): string {
  return secrets.sign(purpose, initiatorId);
}

export function isInitiatorKey(secrets: Secrets, initiatorId: Id, key: string): boolean {
  return secrets.isSigned(purpose, initiatorId, key);
}

export function initiatorPath(number: string, initiatorId: Id, rest = ''): string {
  return `${['/initiatieven', number, 'van-u', initiatorId].join('/')}${rest}`;
}

/** The whole address of an initiator's page, for mails. */
export function initiatorLink(
  deps: { readonly secrets: Secrets; readonly publicUrl: string },
  to: { readonly number: string; readonly initiatorId: Id; readonly locale: Locale },
): string {
  const prefix = to.locale === 'en' ? '/en' : '';
  const key = initiatorKey(deps.secrets, to.initiatorId);
  return `${deps.publicUrl}${prefix}${initiatorPath(to.number, to.initiatorId)}?sleutel=${key}`;
}
