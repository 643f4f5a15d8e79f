// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Id } from '../../kernel/ids.ts';
import type { AreaKind } from '../../kernel/municipality.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import {
  type Area,
  type AreaTree,
  canHangUnder,
  foldCode,
  reservedSlugs,
  type Tint,
  tints,
} from './domain.ts';
import { slugGiver, slugOf } from './slugs-domain.ts';

/** Kinds that an area below the municipality can have. */
export const partKinds = [
  'region',
  'district',
  'village',
  'neighbourhood',
] as const satisfies readonly AreaKind[];
export type PartKind = (typeof partKinds)[number];

/** What an administrator says of an area. Empty texts for slug and code mean: make one, or leave it as it is. */
export type AreaDetails = {
  readonly id: Id;
  readonly name: string;
  readonly slug: string;
  readonly code: string;
  readonly face: { readonly nl: string; readonly en: string };
  /** Left out: one that is used least, or the one that it has. */
  readonly tint?: Tint;
  /** The municipality itself keeps its kind and its place. */
  readonly place?: { readonly kind: PartKind; readonly parentId: Id };
};

/** Why a change is refused, and the field that it is about. */
export const refusalFields = {
  slug_taken: 'slug',
  code_taken: 'code',
  wrong_slug: 'slug',
  unknown_parent: 'parent',
  circle: 'parent',
  needs_place: 'parent',
  changed: 'name',
} as const;
export type Refusal = keyof typeof refusalFields;

/** Of what a form shows; differs as soon as any of it was changed. */
export function markOf({ parentId, kind, code, name, slug, tint, face }: Area): string {
  return createHash('sha256')
    .update(JSON.stringify([parentId, kind, code, name, slug, tint, face]))
    .digest('base64url')
    .slice(0, 16);
}

/** The area as it becomes, or why it cannot be. `before` is absent for a new one. */
export function decideArea(tree: AreaTree, details: AreaDetails, before?: Area): Result<Area, Refusal> {
  const others = tree.all.filter(({ id }) => id !== details.id);
  const slug = decideSlug(others, details, before);
  if (!slug.ok) return slug;
  const code = details.code || before?.code || freeCode(others, slug.value);
  if (others.some((area) => foldCode(area.code) === foldCode(code))) return no('code_taken');
  const place = decidePlace(tree, details, before);
  if (!place.ok) return place;
  const { id, name, face } = details;
  const tint = details.tint ?? before?.tint ?? leastUsedTint(others);
  return ok({ id, name, face, tint, code, slug: slug.value, emblem: before?.emblem ?? '', ...place.value });
}

type Placed = Pick<Area, 'kind' | 'parentId' | 'depth'>;

function decidePlace(tree: AreaTree, { id, place }: AreaDetails, before?: Area): Result<Placed, Refusal> {
  if (before?.parentId === null) return ok({ kind: before.kind, parentId: null, depth: 0 });
  if (!place)
    return before
      ? ok({ kind: before.kind, parentId: before.parentId, depth: before.depth })
      : no('needs_place');
  const parent = tree.byId(place.parentId);
  if (!parent) return no('unknown_parent');
  if (before && !canHangUnder(tree, id, parent.id)) return no('circle');
  return ok({ kind: place.kind, parentId: parent.id, depth: parent.depth + 1 });
}

function decideSlug(
  others: readonly Area[],
  { name, code, slug }: AreaDetails,
  before?: Area,
): Result<string, Refusal> {
  const taken = [...reservedSlugs, ...others.map((area) => area.slug)];
  if (slug === '') return ok(before?.slug ?? slugGiver(taken)({ name, code }));
  const wanted = slugOf(slug);
  if (wanted === '') return no('wrong_slug');
  return taken.includes(wanted) ? no('slug_taken') : ok(wanted);
}

function freeCode(others: readonly Area[], slug: string): string {
  return slugGiver(others.map((area) => slugOf(area.code)))({ name: slug, code: slug }).toUpperCase();
}

function leastUsedTint(others: readonly Area[]): Tint {
  const uses = tints.map((tint) => ({ tint, count: others.filter((area) => area.tint === tint).length }));
  return uses.reduce((least, one) => (one.count < least.count ? one : least)).tint;
}

export type AreaChange = { readonly field: string; readonly from?: string; readonly to?: string };

/** What differs, for the history: texts that may be long only by the name of their field. */
export function changesBetween(tree: AreaTree, before: Area, after: Area): AreaChange[] {
  const parentName = ({ parentId }: Area): string =>
    parentId === null ? '' : (tree.byId(parentId)?.name ?? '');
  const pairs: [string, string, string][] = [
    ['name', before.name, after.name],
    ['kind', before.kind, after.kind],
    ['parent', parentName(before), parentName(after)],
    ['slug', before.slug, after.slug],
    ['code', before.code, after.code],
    ['tint', String(before.tint), String(after.tint)],
  ];
  const changes: AreaChange[] = pairs.flatMap(([field, from, to]) =>
    from === to ? [] : [{ field, from, to }],
  );
  if (before.parentId !== after.parentId && !changes.some(({ field }) => field === 'parent'))
    changes.push({ field: 'parent' });
  if (before.face.nl !== after.face.nl) changes.push({ field: 'face_nl' });
  if (before.face.en !== after.face.en) changes.push({ field: 'face_en' });
  return changes;
}
