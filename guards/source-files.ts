// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that holds package.json. */
export const root = join(import.meta.dirname, '..');

const outside = ['node_modules/**', 'dist/**', 'data/**', 'coverage/**', 'test-results/**'];

/** Paths from the root that fit one of the patterns, in order, without what is installed or made. */
export function files(...patterns: string[]): string[] {
  return globSync(patterns, { cwd: root, exclude: outside })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
