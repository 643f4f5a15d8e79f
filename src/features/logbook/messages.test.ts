// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../../kernel/locale.ts';
import { topicWords } from './messages.ts';

/** As they stand in the code: `topic: 'teams'`, `verb: 'moved'`, `tell(id, 'added', …)`. */
const topicPattern = /\btopic: '([a-z_]+)'/g;
const verbPattern = /\bverb: '([a-z_]+)'|\btell\(\s*[\w.]+,\s*'([a-z_]+)'/g;

function written(pattern: RegExp): string[] {
  const paths = globSync('src/features/**/*.ts', { cwd: process.cwd() }).filter(
    // A table of moves in a domain names the moves; what is written of them is in the actions.
    (path) => !path.includes('.test.') && !path.endsWith('domain.ts'),
  );
  const found = paths.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(pattern)].map(([, one, other]) => one ?? other ?? ''),
  );
  return [...new Set(found)].sort();
}

test.each(locales)('every topic and verb that is written to the journal has its words (%s)', (locale) => {
  const words = topicWords(locale);
  const verbs = new Set(Object.values(words).flatMap((topic) => Object.keys(topic.verbs)));
  expect(written(topicPattern).filter((topic) => !(topic in words))).toEqual([]);
  expect(written(verbPattern).length).toBeGreaterThan(30);
  expect(written(verbPattern).filter((verb) => !verbs.has(verb))).toEqual([]);
});
