// SPDX-License-Identifier: EUPL-1.2

/**
 * Who may know whom (docs/architecture.md). Each rule is tried on made-up files in guards/import-rules.test.ts.
 */

const TEST = '(\\.test\\.tsx?$|^src/testing/|^e2e/|^guards/|^bench/)';
const DOMAIN = '^src/features/[^/]+/(domain\\.ts$|domain/|[a-z-]+-domain\\.ts$)';
const STORE = '^src/features/[^/]+/(store[a-z-]*\\.ts$|store/|[a-z-]+-store\\.ts$)';

/** Libraries that reach the disk, the network, a database or a browser. */
const WITH_IO =
  '(^|node_modules/)(@electric-sql/|@fastify/|fastify|flydrive|kysely|leaflet|nodemailer|pg|pg-boss|pino|preact|preact-render-to-string|sharp|vite)(/|$)';

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or miss a third. A type may look back.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'kernel-knows-nobody',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: TEST },
      to: { path: '^(src|demo|scripts|e2e|bench)/', pathNot: '^src/kernel/' },
    },
    {
      name: 'domain-knows-only-kernel',
      comment: 'Rules are pure: they get what they need as arguments.',
      severity: 'error',
      from: { path: DOMAIN, pathNot: TEST },
      to: { path: '^(src|demo|scripts|e2e|bench)/', pathNot: ['^src/kernel/', DOMAIN] },
    },
    {
      name: 'domain-knows-no-other-domain',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/domain', pathNot: TEST },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'no-io-in-kernel-and-domain',
      severity: 'error',
      from: { path: ['^src/kernel/', DOMAIN], pathNot: TEST },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|util|buffer)$' },
    },
    {
      name: 'no-io-libraries-in-kernel-and-domain',
      severity: 'error',
      from: { path: ['^src/kernel/', DOMAIN], pathNot: TEST },
      to: { path: WITH_IO },
    },
    {
      name: 'feature-knows-others-by-their-index',
      comment: 'What another feature offers is in its index; what is not there is not meant for others.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: TEST },
      to: {
        path: '^src/features/[^/]+/',
        pathNot: ['^src/features/$1/', '^src/features/[^/]+/index\\.tsx?$'],
      },
    },
    {
      name: 'feature-knows-features-kernel-platform',
      severity: 'error',
      from: { path: '^src/features/', pathNot: TEST },
      to: {
        path: '^(src|scripts|e2e|bench)/',
        pathNot: ['^src/features/', '^src/kernel/', '^src/platform/'],
      },
    },
    {
      name: 'platform-knows-only-kernel',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: TEST },
      to: { path: '^(src|demo|scripts|e2e|bench)/', pathNot: ['^src/platform/', '^src/kernel/'] },
    },
    {
      name: 'client-knows-only-kernel',
      severity: 'error',
      from: { path: '^src/client/', pathNot: TEST },
      to: { path: '^(src|demo|scripts|e2e|bench)/', pathNot: ['^src/client/', '^src/kernel/'] },
    },
    {
      name: 'client-takes-only-types-of-kernel',
      severity: 'error',
      from: { path: '^src/client/', pathNot: TEST },
      to: { path: '^src/kernel/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'client-runs-in-a-browser',
      severity: 'error',
      from: { path: '^src/client/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nobody-knows-client',
      comment: 'Pages work without it; it is bundled apart.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/client/', TEST] },
      to: { path: '^src/client/' },
    },
    {
      name: 'nobody-knows-main',
      comment: 'main, cli, start and app put everything together. Only they and tests know each other.',
      severity: 'error',
      from: { pathNot: ['^src/(main|cli|start|command)\\.ts$', TEST] },
      to: { path: '^src/(main|cli|command|start|app)\\.tsx?$' },
    },
    {
      name: 'only-tests-know-testing',
      severity: 'error',
      from: { pathNot: [TEST, '^scripts/', '^vitest\\.config\\.ts$'] },
      to: { path: '^src/testing/' },
    },
    {
      name: 'only-the-loader-knows-the-demo',
      severity: 'error',
      from: {
        pathNot: [
          '^demo/',
          '^src/(main|cli|demo[a-z-]*)\\.ts$',
          '^src/features/[^/]+/demo\\.ts$',
          '^src/features/demo/',
          '^scripts/',
          TEST,
        ],
      },
      to: { path: '^demo/' },
    },
    {
      name: 'demo-is-plain-data',
      severity: 'error',
      from: { path: '^demo/', pathNot: TEST },
      to: { path: '^(src|scripts)/', pathNot: '^src/kernel/' },
    },
    {
      name: 'sql-only-in-stores',
      comment: 'All SQL of a feature is in its store; the rest works with what the store returns.',
      severity: 'error',
      from: { path: '^src/', pathNot: [STORE, '^src/platform/(db|jobs)/', TEST] },
      to: {
        path: '(^|node_modules/)(kysely|pg|@electric-sql/pglite)(/|$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'features-know-no-database',
      comment: 'Not even by type: a store takes the Transaction of platform/db.',
      severity: 'error',
      from: { path: '^src/features/', pathNot: [STORE, TEST] },
      to: { path: '(^|node_modules/)(kysely|pg|@electric-sql/pglite)(/|$)' },
    },
    {
      name: 'no-development-library-in-the-app',
      severity: 'error',
      from: { path: '^(src|demo)/', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
