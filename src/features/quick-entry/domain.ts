// SPDX-License-Identifier: EUPL-1.2

/** Ways in which somebody is in front of you or on the line. */
export const talkChannels = ['phone', 'counter', 'street_talk', 'meeting'] as const;
export type TalkChannel = (typeof talkChannels)[number];

const longestSubject = 80;

/** A subject from what was noted down: its first sentence, or its first words. */
export function subjectFrom(text: string): string {
  const [line = ''] = text.trim().split('\n');
  const sentence = /^.+?[.?!](?=\s|$)/.exec(line)?.[0] ?? line;
  const subject = (sentence.replace(/\.$/, '') || sentence).replace(/\s+/g, ' ').trim();
  if (subject.length <= longestSubject) return subject;
  // Never half of a sign that takes two places, such as an emoji.
  const words = subject.slice(0, longestSubject - 1).replace(/[\ud800-\udbff]$/, '');
  const end = words.lastIndexOf(' ');
  return `${end > longestSubject / 2 ? words.slice(0, end) : words}…`;
}
