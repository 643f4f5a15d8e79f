// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Id } from '../../kernel/ids.ts';
import { choice, optionalId, optionalText, requiredId, requiredText } from '../../platform/http/fields.ts';
import { type AreaDetails, partKinds } from './changes-domain.ts';
import { type Area, tints } from './domain.ts';

const tintValues = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

const texts = {
  name: requiredText(100),
  slug: optionalText(100),
  code: optionalText(30),
  face_nl: optionalText(2000),
  face_en: optionalText(2000),
};
const place = { kind: choice(partKinds), parent: requiredId() };

/** `key` becomes the id of what is made: sent twice, it is made once. */
export const newAreaForm = z.object({ key: requiredId(), ...texts, ...place });
/** `mark` is of what the form showed when it was opened. */
export const areaForm = z.object({ mark: optionalText(30), ...texts, ...place, tint: choice(tintValues) });
/** The municipality itself has no place to choose. */
export const rootForm = z.object({ mark: optionalText(30), ...texts, tint: choice(tintValues) });
/** What is asked for in the address of the page for a new area. */
export const newAreaQuery = z.object({ onder: optionalId() });

type Sent = {
  readonly name: string;
  readonly slug: string;
  readonly code: string;
  readonly face_nl: string;
  readonly face_en: string;
  readonly kind?: z.output<typeof place.kind>;
  readonly parent?: Id;
  readonly tint?: string;
};

export function areaFrom(
  id: Id,
  { name, slug, code, face_nl, face_en, kind, parent, tint }: Sent,
): AreaDetails {
  const chosen = tints.find((one) => String(one) === tint);
  return {
    id,
    name,
    slug,
    code,
    face: { nl: face_nl, en: face_en },
    ...(chosen === undefined ? {} : { tint: chosen }),
    ...(kind && parent ? { place: { kind, parentId: parent } } : {}),
  };
}

/** What a form shows of an area before anyone types. */
export function typedOf({ name, slug, code, kind, parentId, tint, face }: Area): Record<string, string> {
  return {
    name,
    slug,
    code,
    kind,
    parent: parentId ?? '',
    tint: String(tint),
    face_nl: face.nl,
    face_en: face.en,
  };
}
