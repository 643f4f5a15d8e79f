// SPDX-License-Identifier: EUPL-1.2
import { command, type Stage } from './stages.ts';

const folders = ['src', 'demo', 'e2e', 'guards', 'bench', 'scripts'];

/** What is looked at without running the code; the slowest first, so that they end together. */
export const checks: readonly Stage[] = [
  command('lint', 'node_modules/eslint/bin/eslint.js', ['--max-warnings=0', '.']),
  command('types', 'node_modules/typescript/bin/tsc', [
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    'node_modules/.cache/tsc.tsbuildinfo',
  ]),
  command(
    'import rules',
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    ['--output-type', 'err-long', ...folders],
    'Who may know whom is in .dependency-cruiser.js.',
  ),
  command(
    'format',
    'node_modules/prettier/bin/prettier.cjs',
    ['--check', '--cache', '--log-level=warn', '.'],
    'npm run format puts it right.',
  ),
  command('unused code', 'node_modules/knip/bin/knip.js', []),
];
