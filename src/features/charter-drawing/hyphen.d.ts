// SPDX-License-Identifier: EUPL-1.2
type Hyphenating = {
  hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string;
};

declare module 'hyphen/nl/index.js' {
  const hyphenating: Hyphenating;
  export = hyphenating;
}
declare module 'hyphen/en/index.js' {
  const hyphenating: Hyphenating;
  export = hyphenating;
}
