// SPDX-License-Identifier: EUPL-1.2

import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/*.test.tsx', 'src/testing/**', 'e2e/**', 'guards/**'];
const outsideTheApp = [...tests, 'scripts/**', 'bench/**', '*.config.ts'];

/** `process.env` has one reader, so that every setting is known, checked and documented in one place. */
const onlyConfigReadsEnv = {
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'Only src/config.ts reads process.env.' },
  ],
};

const restrictedSyntax = [
  {
    selector: 'ClassDeclaration:not([superClass]), ClassExpression:not([superClass])',
    message: 'No classes but errors and custom elements: write functions.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
];

const notOnAServer = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is a dependency: use deps.clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is a dependency: use deps.clock.',
  },
];

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'data/', 'coverage/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...onlyConfigReadsEnv,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/max-params': ['error', { max: 4 }],
      '@typescript-eslint/no-explicit-any': 'error',
      // Fastify's reply is thenable, but nobody has to wait for it.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafePromises: [{ from: 'package', name: 'FastifyReply', package: 'fastify' }] },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Handlers and hooks are async by their type, also those that have nothing to wait for yet.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Without classes a function has no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: ['error', 'always'],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'node:process', message: 'Only src/config.ts reads process.env.' }] },
      ],
      'no-restricted-syntax': ['error', ...restrictedSyntax, ...notOnAServer],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // The edges of the system. They hand the environment to config, which reads it, and speak at the console.
    files: ['src/main.ts', 'src/cli.ts', 'src/command.ts', 'src/journal-command.ts', 'src/config.ts'],
    rules: { 'no-console': 'off', 'no-restricted-properties': 'off' },
  },
  {
    files: [
      'src/kernel/clock.ts',
      'src/kernel/ids.ts',
      'src/main.ts',
      'src/cli.ts',
      'src/client/**',
      'demo/**',
    ],
    rules: { 'no-restricted-syntax': ['error', ...restrictedSyntax] },
  },
  // The demo's history is a table of calls, one line per event.
  { files: ['demo/**'], rules: { '@typescript-eslint/max-params': 'off' } },
  {
    files: outsideTheApp,
    rules: {
      'max-lines-per-function': 'off',
      'no-console': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': ['error', ...restrictedSyntax],
    },
  },
  {
    // Bodies of answers arrive as JSON of unknown shape; a wrong guess makes the test fail, which is the point.
    files: tests,
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
    },
  },
  // Tools ask for a default export in their configuration.
  { files: ['*.config.ts', 'scripts/*-reporter.ts'], rules: { 'no-restricted-exports': 'off' } },
);
