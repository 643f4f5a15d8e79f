// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../kernel/clock.ts';
import type { Story, StoryStep } from '../contributions/index.ts';

const verbs: readonly StoryStep['verb'][] = [
  'submit',
  'triage',
  'hand_over',
  'answer',
  'refer',
  'reopen',
  'move_promise',
  'close',
];
const mostSteps = 4;

/**
 * The few steps that tell what became of something, in order. What went between the resident and the team is theirs; of a long
 * way the beginning, the first time it was passed on, the last answer and the end remain.
 */
export function toldSteps(steps: readonly StoryStep[]): StoryStep[] {
  const told = steps.filter(
    (step, index) =>
      verbs.includes(step.verb) && !isReadOnTheWay(steps, step, index) && !endsAtOnce(steps, step),
  );
  const short = told.length > mostSteps ? told.filter((step) => step.verb !== 'triage') : told;
  if (short.length <= mostSteps) return short;
  const telling = new Set([
    short[0],
    short.find((step) => step.verb === 'hand_over'),
    short.findLast((step) => step.verb === 'answer'),
    short.at(-1),
  ]);
  return short.filter((step) => telling.has(step));
}

/** Only the first reading of it is of interest, and that not when more was done with it on the same day. */
function isReadOnTheWay(steps: readonly StoryStep[], step: StoryStep, index: number): boolean {
  if (step.verb !== 'triage') return false;
  const isFirst = steps.findIndex((one) => one.verb === 'triage') === index;
  const day = dayOf(step.at).toString();
  return (
    !isFirst ||
    steps.some(
      (one) => (one.verb === 'hand_over' || one.verb === 'answer') && dayOf(one.at).toString() === day,
    )
  );
}

/** Closing on the day of the answer tells nothing more. */
function endsAtOnce(steps: readonly StoryStep[], step: StoryStep): boolean {
  const day = dayOf(step.at).toString();
  return (
    step.verb === 'close' && steps.some((one) => one.verb === 'answer' && dayOf(one.at).toString() === day)
  );
}

/**
 * The most telling of some stories, at most `count`: from different areas and on their way to somebody else first, compliments
 * last; within that in the order given.
 */
export function mostTelling(stories: readonly Story[], count: number): Story[] {
  const weight = (story: Story): number =>
    story.kind === 'compliment' ? 2 : story.steps.some((step) => step.verb === 'hand_over') ? 0 : 1;
  const ranked = stories.toSorted((one, other) => weight(one) - weight(other));
  const areas = new Set<string>();
  const chosen = new Set<Story>();
  for (const story of ranked) {
    if (areas.has(story.areaId)) continue;
    areas.add(story.areaId);
    chosen.add(story);
  }
  return [...chosen, ...ranked.filter((story) => !chosen.has(story))].slice(0, count);
}

const longestGist = 110;

/** The first sentences of an answer, without greeting, as far as they fit on a card. */
export function gistOf(answer: string): string {
  const text = answer.replace(/\s+/g, ' ').trim();
  const sentences = text.match(/[^.!?]+[.!?]+(?=\s|$)/g) ?? [text];
  let gist = '';
  for (const sentence of sentences) {
    if (gist !== '' && gist.length + sentence.length > longestGist) break;
    gist += sentence;
  }
  const whole = gist.trim();
  if (whole.length <= longestGist * 1.5) return whole;
  return `${whole.slice(0, whole.lastIndexOf(' ', longestGist))}…`;
}
