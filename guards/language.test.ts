// SPDX-License-Identifier: EUPL-1.2
import ts from 'typescript';
import { expect, test } from 'vitest';
import { files, textOf } from './source-files.ts';

// Texts that people read are in the message catalogues, so that each exists in every language. The code is English.

/** Common Dutch words that are no English words and mean nothing in SQL. */
const dutch =
  /\b(de|het|een|niet|van|voor|uw|wij|naar|geen|wordt|worden|zijn|deze|dit|kunt|moet|bij|ook|maar|heeft|onze|meer|alle|gemeente|gebied|bijdrage)\b/i;
const readAloud = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title']);

const code = files('src/**/*.{ts,tsx}').filter(
  (path) =>
    !/messages|\.test\.tsx?$|[/.]examples?\.tsx?$/.test(path) &&
    !path.startsWith('src/testing/') &&
    // The public API speaks Dutch (NLgov REST API Design Rules).
    !/(^|[/-])(api|openapi)([/.-])/.test(path),
);

test('there is code to look at', () => {
  expect(code.length).toBeGreaterThan(20);
});

test('no text for people stands in the code', () => {
  expect(code.flatMap((path) => textsIn(path, textOf(path)))).toEqual([]);
});

test.each([
  ['<p>Opslaan</p>', 1],
  ['<p>{m.save}</p>', 0],
  ['<input placeholder="Naam" />', 1],
  ['<input name="naam" />', 0],
  ["const x = 'U hebt geen bijdragen';", 1],
  ['const x = `Nog ${n} dagen voor het antwoord`;', 1],
  ["const x = '/bijdragen/nieuw';", 0],
  ["const x = 'The area has no team';", 0],
])('%s has %i', (source, count) => {
  expect(textsIn('made-up.tsx', source)).toHaveLength(count);
});

function textsIn(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForPeople(node)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push(`${path}:${line} ${node.getText().trim().slice(0, 80)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isForPeople(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return /\p{L}{2}/u.test(node.text);
  if (ts.isTemplateExpression(node)) {
    return isDutch([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(' x '));
  }
  if (!ts.isStringLiteralLike(node)) return false;
  if (ts.isJsxAttribute(node.parent) && readAloud.has(node.parent.name.getText()))
    return /\p{L}{2}/u.test(node.text);
  return isDutch(node.text);
}

function isDutch(text: string): boolean {
  return /\p{L}\s+\p{L}/u.test(text) && dutch.test(text);
}
