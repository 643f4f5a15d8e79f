// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A rule as PostCSS hands it to its plugins. */
type StyleRule = { selectors: string[]; remove(): unknown };

const designSystemClass = /(?:utrecht|nl)-[a-z0-9]+(?:[-_]+[a-z0-9]+)*/g;

/**
 * The classes of NL Design System that any view under `folder` names. They stand there in full, never pieced together,
 * so that they can be found.
 */
export function usedClasses(folder: string): ReadonlySet<string> {
  const views = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  return new Set(
    views.flatMap((file) => readFileSync(join(folder, file), 'utf8').match(designSystemClass) ?? []),
  );
}

/**
 * A PostCSS plugin that leaves out the rules of NL Design System for classes that no view uses: its packages carry
 * every variant of a component, which would be two thirds of what a resident downloads.
 */
export function onlyUsedClasses(used: ReadonlySet<string>) {
  return {
    postcssPlugin: 'only-used-classes',
    Rule(rule: StyleRule): void {
      const kept = rule.selectors.filter((selector) => isUsed(selector, used));
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    },
  };
}

/** What is asked not to be there needs no use: `.utrecht-button:not(.utrecht-button--disabled)`. */
function isUsed(selector: string, used: ReadonlySet<string>): boolean {
  const asked = selector.replaceAll(/:not\([^)]*\)/g, '').match(/\.[\w-]+/g) ?? [];
  return asked.every((name) => !/^\.(utrecht|nl)-/.test(name) || used.has(name.slice(1)));
}
