// SPDX-License-Identifier: EUPL-1.2
import { type Id, newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Inspected } from './inspect.ts';
import { type Scan, type StoredFile, insertLoose } from './store.ts';

/** A file that was looked at, and what the scanner said of it. */
export type Looked = Inspected & { readonly scan: Scan };

/**
 * Puts bytes at their keys, after it was written down that these keys are loose. Whoever points at them takes that away again, in
 * the transaction in which it does; what nobody does is gone after a day.
 */
export async function storeBytes(
  deps: Pick<Deps, 'db' | 'clock' | 'files'>,
  municipalityId: Id,
  items: readonly { readonly key: string; readonly content: Buffer }[],
): Promise<void> {
  const keys = items.map(({ key }) => key);
  await inMunicipality(deps, municipalityId, (trx) =>
    insertLoose(trx, keys, deps.clock.now().add({ hours: 24 })),
  );
  for (const { key, content } of items) await deps.files.put(key, content);
}

/** Removes bytes at once that were written down as loose; what this fails at, the round that tidies up does. */
export async function removeBytes(deps: Pick<Deps, 'files'>, keys: readonly string[]): Promise<void> {
  for (const key of keys) await deps.files.remove(key);
}

/** A row for a file, at a key of its own. */
export function fileAt(
  looked: Looked,
  at: { readonly id?: Id; readonly key: (id: Id) => string },
): StoredFile {
  const id = at.id ?? newId();
  const storageKey = at.key(id);
  return {
    id,
    storageKey,
    contentType: looked.contentType,
    bytes: looked.content.length,
    scan: looked.scan,
    thumbKey: looked.picture ? `${storageKey}.small` : null,
    width: looked.picture?.width ?? null,
    height: looked.picture?.height ?? null,
  };
}

/** Its bytes: of a picture large and small. */
export function bytesOf(file: StoredFile, { content, picture }: Inspected) {
  const large = { key: file.storageKey, content };
  return file.thumbKey !== null && picture
    ? [large, { key: file.thumbKey, content: picture.thumb }]
    : [large];
}
