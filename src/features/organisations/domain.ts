// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

/** A department (vakafdeling) is inside the town hall, a partner (ketenpartner) outside. */
export const organisationKinds = ['department', 'partner'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export type Organisation = {
  readonly id: Id;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly endedAt: Temporal.Instant | null;
};

export type OrganisationDetails = Pick<Organisation, 'id' | 'kind' | 'name' | 'email' | 'phone'>;

export function isActive(organisation: Organisation): boolean {
  return organisation.endedAt === null;
}

/** Why a change is not made; each belongs to one field of the form. */
export const refusalFields = { name_taken: 'name', changed: 'name' } as const;
export type Refusal = keyof typeof refusalFields;

/** A mark of what a form showed, to see at saving whether somebody else changed it meanwhile. */
export function markOf({ kind, name, email, phone }: OrganisationDetails): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, name, email, phone]))
    .digest('base64url')
    .slice(0, 16);
}

export function isSame(one: OrganisationDetails, other: OrganisationDetails): boolean {
  return markOf(one) === markOf(other);
}
