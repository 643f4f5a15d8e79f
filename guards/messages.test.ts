// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files, root } from './source-files.ts';

/** Catalogues in one language, with the reason. */
const inOneLanguage: Record<string, string> = {
  'src/features/answers/hard-words.messages.nl.ts': 'Words of Dutch town halls; the help is for Dutch texts.',
  'src/features/areas/kind-words.messages.en.ts':
    'In Dutch every municipality has words of its own, in its settings.',
  'src/features/municipality/default-settings.messages.nl.ts':
    'What a new municipality calls things itself; it holds both languages where residents read them.',
};

const catalogues = files('src/**/*messages.{nl,en}.ts').filter((path) => !(path in inOneLanguage));
const pairs = [...new Set(catalogues.map((path) => path.replace(/\.(nl|en)\.ts$/, '')))];

test('there are catalogues', () => {
  expect(pairs.length).toBeGreaterThan(1);
  for (const path of Object.keys(inOneLanguage)) expect(files(path)).toEqual([path]);
});

describe.each(pairs)('%s', (pair) => {
  test('has the same messages in Dutch and English', async () => {
    const [nl, en] = await Promise.all([catalogue(`${pair}.nl.ts`), catalogue(`${pair}.en.ts`)]);
    expect(keys(nl)).toEqual(keys(en));
  });

  test('has no empty message', async () => {
    const [nl, en] = await Promise.all([catalogue(`${pair}.nl.ts`), catalogue(`${pair}.en.ts`)]);
    expect([...leaves(nl), ...leaves(en)].filter(([, text]) => text === '')).toEqual([]);
  });
});

async function catalogue(path: string): Promise<Record<string, unknown>> {
  return (await import(join(root, path))) as Record<string, unknown>;
}

function keys(exported: Record<string, unknown>): string[] {
  return leaves(exported)
    .map(([key]) => key)
    .sort();
}

/** Every text or sentence-making function, with its path. An export may carry the language in its name: `nl`, `messagesEn`. */
function leaves(value: unknown, path: string[] = []): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...path, path.length === 0 ? key.replace(/(nl|en)$/i, '') : key]),
  );
}
