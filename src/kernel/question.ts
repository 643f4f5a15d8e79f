// SPDX-License-Identifier: EUPL-1.2

/** What is sought, taken apart: words that all have to be in it, phrases, and what may not be in it. */
export type Question = {
  readonly words: string;
  /** Between quotes: words that follow each other. */
  readonly phrases: readonly string[];
  readonly withoutWords: readonly string[];
  readonly withoutPhrases: readonly string[];
};

const mostParts = 24;

/**
 * Reads what was typed: `gebiedsgericht "lokale democratie" -parkeren`. Any text will do: a quote that is not closed counts for
 * nothing, and neither does a dash by itself.
 */
export function questionOf(text: string): Question {
  const question = {
    words: [] as string[],
    phrases: [] as string[],
    withoutWords: [] as string[],
    withoutPhrases: [] as string[],
  };
  const plain = text.replace(/[“”„‟«»]/g, '"');
  let parts = 0;
  for (const [, minus, phrase, word] of plain.matchAll(/(?<![^\s])(-?)(?:"([^"]*)"|(\S+))/g)) {
    const said = (phrase ?? word ?? '').replaceAll('"', ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(said) || parts >= mostParts) continue;
    parts += 1;
    const isPhrase = phrase !== undefined && /\s/.test(said);
    if (minus) (isPhrase ? question.withoutPhrases : question.withoutWords).push(said);
    else (isPhrase ? question.phrases : question.words).push(said);
  }
  return { ...question, words: question.words.join(' ') };
}

/** Is there a word that has to be in it? By what may not be in it alone, nothing is sought. */
export function asksForWords({ words, phrases }: Question): boolean {
  return words !== '' || phrases.length > 0;
}

/** What was typed without quotes and dashes: the words that have to be in it. */
export function plainWords({ words, phrases }: Question): string {
  return [words, ...phrases].filter((one) => one !== '').join(' ');
}

/** Where in a text a phrase stands as it was typed, as a regular expression of PostgreSQL; letters and digits alone come from outside. */
export function patternOf(phrase: string): string {
  return (phrase.match(/[\p{L}\p{N}]+/gu) ?? []).join('[^[:alnum:]]+');
}
