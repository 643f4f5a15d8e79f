// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Scene } from './scene.ts';

/** Drawing takes a good part of a second, and there are few pictures: the last ones stay. */
const most = 12;
const files = new Map<string, Promise<Buffer>>();

/** The file of a picture in a form such as `a4.pdf`: made once, also when many ask at the same time. */
export function keptFile(scene: Scene, form: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const key = createHash('sha256').update(form).update(JSON.stringify(scene)).digest('base64url');
  const known = files.get(key);
  if (known) return known;
  const made = make();
  // What failed is tried again; the one who asked hears of it.
  made.catch(() => files.delete(key));
  files.set(key, made);
  const oldest = files.keys().next().value;
  if (files.size > most && oldest !== undefined) files.delete(oldest);
  return made;
}
