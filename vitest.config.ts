// SPDX-License-Identifier: EUPL-1.2
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const onDatabase = [
  'src/**/*.db.test.{ts,tsx}',
  'src/**/routes.test.{ts,tsx}',
  'src/**/*-routes.test.{ts,tsx}',
];

/** Every page looked at, beside the stories of `e2e`: so that both can run at once. */
const pages = ['e2e/page*.test.ts'];
const inBrowser = { globalSetup: 'src/testing/prepare-e2e.ts', ...patient(120) };

function project(
  name: string,
  include: string[],
  options: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration {
  return { extends: true, test: { name, include, ...options } };
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    env: { NODE_ENV: 'test', TZ: 'UTC' },
    // Reading the whole application again for every file takes longer than the tests in it; tests keep nothing in modules.
    isolate: false,
    projects: [
      project('unit', ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts'], {
        exclude: onDatabase,
        ...patient(30),
      }),
      project('pglite', onDatabase, { globalSetup: 'src/testing/prepare-pglite.ts', ...patient(30) }),
      project('postgres', onDatabase, { globalSetup: 'src/testing/prepare-postgres.ts', ...patient(30) }),
      project('guards', ['guards/**/*.test.ts'], patient(60)),
      project('e2e', ['e2e/**/*.test.ts'], { exclude: pages, ...inBrowser }),
      project('pages', pages, inBrowser),
    ],
  },
});

function patient(seconds: number): { testTimeout: number; hookTimeout: number } {
  return { testTimeout: seconds * 1000, hookTimeout: seconds * 1000 };
}
