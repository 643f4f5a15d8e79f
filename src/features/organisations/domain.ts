// SPDX-License-Identifier: EUPL-1.2
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
