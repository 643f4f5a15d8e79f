// SPDX-License-Identifier: EUPL-1.2
// Builds what changed, and the measurements, and runs them.
import './build.ts';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  ssr: { external: true },
  build: {
    ssr: true,
    outDir: 'dist/bench',
    emptyOutDir: true,
    target: 'node24',
    sourcemap: true,
    rollupOptions: { input: ['bench/run.ts'] },
  },
});
await import(new URL('../dist/bench/run.js', import.meta.url).href);
