// SPDX-License-Identifier: EUPL-1.2
import { hardWords } from './hard-words.messages.nl.ts';

/** A stretch of the text, from one position up to another (in characters of the string). */
export type Mark = { readonly from: number; readonly to: number } & (
  { readonly kind: 'long'; readonly words: number } | { readonly kind: 'hard'; readonly instead: string }
);

export type Reading = {
  /** In the order of the text; a hard word may lie inside a long sentence. */
  readonly marks: readonly Mark[];
  readonly words: number;
  /** Flesch-Douma, 0 (hardest) to 100; none for a text of too few words to say anything. */
  readonly score: number | undefined;
  /** From the score: 60 and more can be read at level B1, below 45 is hard for most. */
  readonly level: 'easy' | 'middling' | 'hard' | undefined;
};

/** A sentence of more words than this is hard to follow (Direct Duidelijk advises fifteen on average). */
const mostWords = 20;
const fewestToJudge = 20;

/**
 * How easily a Dutch text reads: long sentences, words of the town hall, and the Flesch-Douma score
 * 206.84 − 0.93 × words per sentence − 77 × syllables per word (W.H. Douma, De leesbaarheid van landbouwbladen, 1960).
 * A hint for who writes; nothing is refused by it.
 */
export function readDutch(text: string): Reading {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap((sentence) => sentence.words);
  const marks = sentences.flatMap((sentence): Mark[] => [
    ...(sentence.words.length > mostWords
      ? [{ kind: 'long' as const, from: sentence.from, to: sentence.to, words: sentence.words.length }]
      : []),
    ...sentence.words.flatMap(hardMark),
  ]);
  if (words.length < fewestToJudge) return { marks, words: words.length, score: undefined, level: undefined };
  const syllables = words.reduce((count, word) => count + syllablesOf(word.text), 0);
  const raw = 206.84 - 0.93 * (words.length / sentences.length) - 77 * (syllables / words.length);
  const score = Math.round(Math.min(100, Math.max(0, raw)));
  return {
    marks,
    words: words.length,
    score,
    level: score >= 60 ? 'easy' : score >= 45 ? 'middling' : 'hard',
  };
}

type Word = { readonly text: string; readonly from: number; readonly to: number };
type Sentence = { readonly from: number; readonly to: number; readonly words: readonly Word[] };

const bySentence = new Intl.Segmenter('nl', { granularity: 'sentence' });
const byWord = new Intl.Segmenter('nl', { granularity: 'word' });

/** Those that have words. A line of its own, such as a greeting or a point of a list, is a sentence. */
function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((line) =>
    [...bySentence.segment(line[0])].flatMap(({ segment, index }) => {
      const from = line.index + index;
      const words = [...byWord.segment(segment)]
        .filter(({ isWordLike, segment: word }) => isWordLike && /\p{L}/u.test(word))
        .map(({ segment: word, index: at }) => ({
          text: word,
          from: from + at,
          to: from + at + word.length,
        }));
      return words.length > 0 ? [{ from, to: from + segment.trimEnd().length, words }] : [];
    }),
  );
}

function hardMark({ text, from, to }: Word): Mark[] {
  const word = text.toLowerCase();
  const instead = Object.hasOwn(hardWords, word) ? hardWords[word] : undefined;
  return instead === undefined ? [] : [{ kind: 'hard', from, to, instead }];
}

const sounds = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|ui|eu|au|ou|ij|ei|[aeiouyàáâäèéêëìíîïòóôöùúûü]/gu;

/** How many syllables a Dutch word has: its groups of vowels that sound as one; at least one. */
export function syllablesOf(word: string): number {
  return Math.max(1, word.toLowerCase().match(sounds)?.length ?? 0);
}
