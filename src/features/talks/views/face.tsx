// SPDX-License-Identifier: EUPL-1.2
import type { Mood } from '../domain.ts';

const mouths: Readonly<Record<Mood, string>> = {
  angry: 'M8 17.5c2-3 6-3 8 0M7 8l3 1.5M17 8l-3 1.5',
  worried: 'M8.5 17c1.5-1.8 5.5-1.8 7 0',
  neutral: 'M8.5 16h7',
  content: 'M8.5 15c1.5 1.8 5.5 1.8 7 0',
  happy: 'M7.5 14c1 5 8 5 9 0z',
};

/** A face for a mood; the word stands beside it. */
export function MoodFace({ mood }: { readonly mood: Mood }) {
  return (
    <svg class="meent-mood-face" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="10" />
      <path d="M9 10.5v.5M15 10.5v.5" />
      <path d={mouths[mood]} />
    </svg>
  );
}
