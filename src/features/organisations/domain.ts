// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Texts } from '../../kernel/locale.ts';

/** A department (vakafdeling) is inside the town hall, a partner (ketenpartner) outside. */
export const organisationKinds = ['department', 'partner'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What kind of partner it is (branche), for the picture of who works with whom. */
export const branches = [
  'residents_group',
  'association',
  'police',
  'housing_corporation',
  'school',
  'care',
  'entrepreneurs',
  'other',
] as const;
export type Branch = (typeof branches)[number];

export type Organisation = {
  readonly id: Id;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly endedAt: Temporal.Instant | null;
  /** Null: nothing was said about it; a department has none. */
  readonly branch: Branch | null;
  /** The first to reach comes first. */
  readonly contacts: readonly ContactPerson[];
  /** What it is for; none when nothing was said about it. */
  readonly themeIds: readonly Id[];
  /** Which areas it works for, each with everything below it; none is the whole municipality. */
  readonly areaIds: readonly Id[];
};

/** Somebody who is reached at a department or partner (contactpersoon). */
export type ContactPerson = {
  readonly id: Id;
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
};

/** A theme, by its name. */
export type Subject = { readonly id: Id; readonly name: Texts<string> };

export type OrganisationDetails = Pick<Organisation, 'id' | 'kind' | 'name' | 'email' | 'phone'> &
  Partial<Pick<Organisation, 'themeIds' | 'areaIds' | 'branch'>>;

export function isActive(organisation: Organisation): boolean {
  return organisation.endedAt === null;
}

/**
 * Those that are for a theme or an area, those that are for both first; who said nothing about what it is for, is not among them.
 * @param areaPath from the root down to the area.
 */
export function fittingOrganisations(
  all: readonly Organisation[],
  themeId: Id | null,
  areaPath: readonly Id[],
): Organisation[] {
  const isForTheme = (one: Organisation): boolean => themeId !== null && one.themeIds.includes(themeId);
  const isForArea = (one: Organisation): boolean =>
    one.areaIds.length === 0 || one.areaIds.some((id) => areaPath.includes(id));
  const isNamed = (one: Organisation): boolean => one.areaIds.length > 0;
  return all
    .filter((one) => isActive(one) && isForTheme(one) && isForArea(one))
    .sort((one, other) => Number(isNamed(other)) - Number(isNamed(one)));
}

/** The contact people in another order: this one first, the others as they were. */
export function withFirst(contacts: readonly ContactPerson[], id: Id): Id[] {
  return [id, ...contacts.map((one) => one.id).filter((one) => one !== id)];
}

/** Why a change is not made; each belongs to one field of the form. */
export const refusalFields = { name_taken: 'name', changed: 'name' } as const;
export type Refusal = keyof typeof refusalFields;

/** A mark of what a form showed, to see at saving whether somebody else changed it meanwhile. */
export function markOf(details: OrganisationDetails): string {
  const { kind, name, email, phone, branch = null, themeIds = [], areaIds = [] } = details;
  return createHash('sha256')
    .update(
      JSON.stringify([
        kind,
        name,
        email,
        phone,
        branchOf({ kind, branch }),
        [...themeIds].sort(),
        [...areaIds].sort(),
      ]),
    )
    .digest('base64url')
    .slice(0, 16);
}

/** A department has no branch, whatever was chosen before it became one. */
export function branchOf({
  kind,
  branch = null,
}: Pick<OrganisationDetails, 'kind' | 'branch'>): Branch | null {
  return kind === 'partner' ? branch : null;
}

export function isSame(one: OrganisationDetails, other: OrganisationDetails): boolean {
  return markOf(one) === markOf(other);
}
