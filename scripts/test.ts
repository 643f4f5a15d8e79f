// SPDX-License-Identifier: EUPL-1.2
import { ensureChromium } from '../src/testing/chromium.ts';
import { ensureClamd } from '../src/testing/clamd.ts';
import { ensureDovecot } from '../src/testing/dovecot.ts';
import { findPostgres } from '../src/testing/postgres-binaries.ts';
import { checks } from './checks.ts';
import { bad, command, good, runStages, tests, type Stage } from './stages.ts';

/** What the tests need beside npm's packages, found or installed before anything waits for it. */
const tools: readonly Stage[] = [
  {
    name: 'Chromium',
    run: async () => explained(ensureChromium()),
  },
  {
    name: 'PostgreSQL',
    run: async () => {
      if (process.env.MEENT_TEST_DATABASE_URL) return good('the server of MEENT_TEST_DATABASE_URL');
      return explained(findPostgres().then(({ version, folder }) => `${version} from ${folder}`));
    },
  },
  {
    name: 'Dovecot',
    run: async () => explained(ensureDovecot()),
  },
  {
    name: 'ClamAV',
    run: async () => explained(ensureClamd()),
  },
];

async function explained(tool: Promise<string>) {
  try {
    return good(await tool);
  } catch (error) {
    return bad(error instanceof Error ? error.message : String(error));
  }
}

// Two at a time, the longest first, so that none is left to run alone at the end. The look at the code that takes longest
// goes before them: what needs the build begins when it is there.
process.exitCode = await runStages(
  [
    ...tools,
    command('build', 'scripts/build.ts', []),
    ...checks.slice(0, 1),
    tests('pages'),
    tests('e2e'),
    tests('postgres'),
    tests('pglite'),
    tests('unit'),
    ...checks.slice(1),
    tests('guards'),
  ],
  2,
);
