// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import type { Kind } from './houses.ts';

export type Part = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm';
export type Options = {
  readonly parts: readonly Part[];
  readonly kinds: readonly Kind[];
  readonly isQuick: boolean;
  readonly isFull: boolean;
};

const parts: readonly Part[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'];
const kinds: readonly Kind[] = ['pglite', 'postgres'];

export const usage = `npm run bench -- [--quick] [--full] [--only a,b,c,d,e,f,g,h,i,j,k,l,m] [--database pglite|postgres]

  --quick      fewer rounds and contributions, for a look
  --full       a million contributions on the embedded database as well, which takes long to fill
  --only       a: pages a second, b: contributions taken in, c: sizes, d: areas looked up, e: digests,
               f: 200 mixed requests a second, g: mails taken in, h: the red thread, i: initiatives,
               j: the coherence matrix, k: documents searched, l: lists of motions read in,
               m: motions and pledges
  --database   one of the two; without it both`;

/** What was asked for, or undefined when it cannot be read. */
export function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean' },
        full: { type: 'boolean' },
        only: { type: 'string' },
        database: { type: 'string' },
      },
    });
    const wanted = values.only?.split(',') ?? parts;
    const found = parts.filter((part) => wanted.includes(part));
    const on = kinds.filter((kind) => values.database === undefined || values.database === kind);
    if (found.length !== wanted.length || on.length === 0) return undefined;
    return { parts: found, kinds: on, isQuick: values.quick ?? false, isFull: values.full ?? false };
  } catch {
    return undefined;
  }
}
