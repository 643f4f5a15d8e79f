// SPDX-License-Identifier: EUPL-1.2
import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { files, root, textOf } from './source-files.ts';

const pages = files('**/*.md');

test('every link between our own documents leads somewhere', () => {
  expect(pages.flatMap(deadLinks)).toEqual([]);
});

function deadLinks(page: string): string[] {
  const prose = textOf(page)
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .replace(/`[^`\n]*`/g, '');
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)];
  const named = [...prose.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm)];
  const html = [...prose.matchAll(/(?:src|href)="([^"]+)"/g)];
  return [...inline, ...named, ...html]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/i.test(target) && isDead(page, target))
    .map((target) => `${page}: ${target}`);
}

function isDead(page: string, target: string): boolean {
  const [path = '', anchor] = decodeURIComponent(target).split('#');
  const file = path === '' ? join(root, page) : join(root, path.startsWith('/') ? '' : dirname(page), path);
  if (!existsSync(file)) return true;
  if (anchor === undefined || !file.endsWith('.md') || !statSync(file).isFile()) return false;
  return !headings(relative(root, file)).has(anchor.toLowerCase());
}

/** The names by which headings can be linked to, as code-hosting sites make them. */
function headings(page: string): Set<string> {
  const titles = [...textOf(page).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, title = '']) => title);
  return new Set(
    titles.map((title) =>
      title
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(/\s/g, '-'),
    ),
  );
}
