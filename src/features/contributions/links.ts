// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Secrets } from '../../platform/secrets/secrets.ts';
import type { Contribution } from './domain.ts';

const purpose = 'contribution';

/** The key of a contribution's personal page: it opens this one and nothing else, and cannot be guessed. */
export function personalKey(secrets: Secrets, contributionId: Id): string {
  return secrets.sign(purpose, contributionId);
}

export function isPersonalKey(secrets: Secrets, contributionId: Id, key: string): boolean {
  return secrets.isSigned(purpose, contributionId, key);
}

export function personalPath(number: string, key: string): string {
  return `/bijdragen/${number}?sleutel=${key}`;
}

/** The whole address of the personal page, for mails. */
export function personalLink(
  deps: { readonly secrets: Secrets; readonly publicUrl: string },
  contribution: { readonly id: Id; readonly number: string; readonly locale: Locale },
): string {
  const prefix = contribution.locale === 'en' ? '/en' : '';
  return `${deps.publicUrl}${prefix}${personalPath(contribution.number, personalKey(deps.secrets, contribution.id))}`;
}

const joinerPurpose = 'joiner';

/** The key of the page of somebody who joined: it opens that one, and never that of the first submitter. */
export function joinerKey(secrets: Secrets, joinerId: Id): string {
  return secrets.sign(joinerPurpose, joinerId);
}

export function isJoinerKey(secrets: Secrets, joinerId: Id, key: string): boolean {
  return secrets.isSigned(joinerPurpose, joinerId, key);
}

export function joinerPath(number: string, joinerId: Id, rest = ''): string {
  return `/bijdragen/${number}/aangesloten/${joinerId}${rest}`;
}

export function joinerLink(
  deps: { readonly secrets: Secrets; readonly publicUrl: string },
  joiner: { readonly number: string; readonly joinerId: Id; readonly locale: Locale },
): string {
  const prefix = joiner.locale === 'en' ? '/en' : '';
  const key = joinerKey(deps.secrets, joiner.joinerId);
  return `${deps.publicUrl}${prefix}${joinerPath(joiner.number, joiner.joinerId)}?sleutel=${key}`;
}

/** As the red thread knows a contribution. */
export function recordOf({ id, number, createdAt }: Pick<Contribution, 'id' | 'number' | 'createdAt'>) {
  return { kind: 'contribution', id, number, happenedAt: createdAt, isDated: true } as const;
}
