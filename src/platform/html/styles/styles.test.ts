// SPDX-License-Identifier: EUPL-1.2
import { brotliCompressSync } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { settledTokens, settledValue } from './settled-tokens.ts';
import { onlyUsedClasses, usedClasses } from './used-classes.ts';

const root = join(import.meta.dirname, '../../../..');
const used = usedClasses(join(root, 'src'));

async function bundled(entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    css: { postcss: { plugins: [onlyUsedClasses(used), settledTokens()] } },
    build: { write: false, rollupOptions: { input: join(root, 'src/client/styles', entry) } },
  });
  const outputs =
    'output' in result ? result.output : Array.isArray(result) ? result.flatMap(({ output }) => output) : [];
  const sheet = outputs.find(({ fileName }) => fileName.endsWith('.css'));
  return sheet?.type === 'asset' ? sheet.source.toString() : '';
}

describe.each(['site.css', 'work.css'])('%s', (entry) => {
  let css = '';
  beforeAll(async () => {
    css = await bundled(entry);
  });

  test('gives a value to every token that it uses', () => {
    const given = new Set(Array.from(css.matchAll(/(--[\w-]+)\s*:/g), ([, name]) => name));
    const asked = Array.from(css.matchAll(/var\(\s*(--[\w-]+)\s*\)/g), ([, name]) => name);
    expect(asked.length).toBeGreaterThan(100);
    expect([...new Set(asked.filter((name) => !given.has(name)))]).toEqual([]);
  });

  test('has every class of the design system that a view names, and no other', () => {
    const there = new Set(Array.from(css.matchAll(/\.((?:utrecht|nl)-[\w-]+)/g), ([, name]) => name));
    expect(there.has('utrecht-button--primary-action')).toBe(true);
    expect(there.has('nl-heading--level-1')).toBe(true);
    expect(there.has('utrecht-button--ready')).toBe(false);
  });

  test('ships one letter, for every device only once', () => {
    expect(css.match(/\.woff2/g)).toHaveLength(1);
    expect(css).toContain('font-display:swap');
  });

  test('reaches for no other host', () => {
    expect(css).not.toMatch(/https?:\/\//);
  });

  test('is small', () => {
    expect(brotliCompressSync(css).byteLength).toBeLessThan(12_000);
  });
});

describe('settled tokens', () => {
  const given = { anywhere: new Set(['--utrecht-a', '--nl-b']), everywhere: new Set(['--utrecht-a']) };

  test.each([
    ['var(--utrecht-x, var(--utrecht-y, 4px))', '4px'],
    ['var(--utrecht-x, var(--utrecht-a, red))', 'var(--utrecht-a)'],
    ['var(--nl-b, calc(1px + (2px * 3)))', 'var(--nl-b, calc(1px + (2px * 3)))'],
    ['var(--nl-b, var(--utrecht-x, 0))', 'var(--nl-b, 0)'],
    ['calc(var(--utrecht-x, 2px) + var(--utrecht-a))', 'calc(2px + var(--utrecht-a))'],
    ['var(--meent-own, 1rem)', 'var(--meent-own, 1rem)'],
    ['red', 'red'],
  ])('%s becomes %s', (value, settled) => {
    expect(settledValue(value, given)).toBe(settled);
  });

  test('without a value and without a fallback nothing is left', () => {
    expect(settledValue('1px solid var(--utrecht-x)', given)).toBeUndefined();
  });
});
