// SPDX-License-Identifier: EUPL-1.2
// Builds the client (styles, scripts, font) and the server into dist/. Nothing is built when nothing changed.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { settledTokens } from '../src/platform/html/styles/settled-tokens.ts';
import { onlyUsedClasses, usedClasses } from '../src/platform/html/styles/used-classes.ts';

const root = join(import.meta.dirname, '..');
const stampFile = join(root, 'dist/.stamp');

/** A fingerprint of everything that the build reads. */
function stamp(): string {
  const hash = createHash('sha256');
  for (const name of globSync(
    ['src/**/*.{ts,tsx,css}', 'demo/**/*.ts', 'package-lock.json', 'scripts/build.ts'],
    { cwd: root },
  ).sort()) {
    hash.update(name).update(readFileSync(join(root, name)));
  }
  return hash.digest('hex');
}

async function buildClient(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    css: { postcss: { plugins: [onlyUsedClasses(usedClasses(join(root, 'src'))), settledTokens()] } },
    build: {
      outDir: 'dist/client',
      manifest: true,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: ['site', 'work', 'field', 'rare'].map((name) => `src/client/${name}.ts`) },
    },
  });
  await buildServiceWorker();
  for (const name of globSync('dist/client/assets/*.{js,css,svg}', { cwd: root })) {
    const path = join(root, name);
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  }
}

/** One file whose address stays the same: that is how a browser knows a service worker again. */
async function buildServiceWorker(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: 'dist/client',
      emptyOutDir: false,
      rollupOptions: {
        input: { 'veld-sw': 'src/client/field/background.ts' },
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  });
}

async function buildServer(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    ssr: { external: true },
    build: {
      ssr: true,
      outDir: 'dist/server',
      emptyOutDir: true,
      target: 'node24',
      sourcemap: true,
      // The reader of documents runs in a thread of its own, which begins in a file of its own.
      rollupOptions: { input: ['src/main.ts', 'src/cli.ts', 'src/platform/files/document-worker.ts'] },
    },
  });
}

const now = stamp();
const before = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
if (now !== before) {
  await buildClient();
  await buildServer();
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampFile, now);
}
