// SPDX-License-Identifier: EUPL-1.2
import type { Waiting } from './outbox.ts';

const millisPerMinute = 60_000;

/** When a step was done, on the clock of the server, by which the clocks of the page count. */
type Step = { readonly verb: string; readonly target: string; readonly at: number };

/**
 * Shows steps that wait for a connection as if they were taken, so that the chair sees who speaks and how long, and can go on. What
 * the server draws later takes its place.
 */
export function showAhead(root: HTMLElement, waiting: readonly Waiting[], ahead: number): void {
  const steps = waiting.filter(({ fields }) => fields.doe !== undefined);
  for (const { fields, at } of steps)
    show(root, { verb: fields.doe ?? '', target: fields.wat ?? '', at: at + ahead });
  const note = root.querySelector<HTMLElement>('[data-unsent]');
  if (note && steps.length > 0) note.hidden = false;
}

function show(root: HTMLElement, step: Step): void {
  switch (step.verb) {
    case 'give_word':
      return giveWord(root, step);
    case 'end_word':
      return takeWord(root);
    case 'go_to_item':
      return goToItem(root, step);
    case 'put_question':
      return putQuestion(root, step);
    case 'pause':
    case 'resume':
      return stopClocks(root, step);
  }
}

function find(root: HTMLElement, selector: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(selector);
}

function write(place: HTMLElement | null, text: string): void {
  if (place) place.textContent = text;
}

function giveWord(root: HTMLElement, { target, at }: Step): void {
  const word = find(root, '[data-word]');
  const line = find(root, `[data-speaker="${CSS.escape(target)}"]`);
  if (!word || !line) return;
  takeWord(root);
  word.hidden = false;
  line.hidden = true;
  write(find(word, '[data-name]'), line.dataset.name ?? '');
  startClock(word, at, Number(line.dataset.minutes));
}

/** Who was shown as speaking stands among the others again. */
function takeWord(root: HTMLElement): void {
  const word = find(root, '[data-word]');
  if (word) word.hidden = true;
  for (const line of root.querySelectorAll<HTMLElement>('[data-speaker][hidden]')) line.hidden = false;
}

function goToItem(root: HTMLElement, { target, at }: Step): void {
  const line = find(root, `[data-item="${CSS.escape(target)}"]`);
  if (!line) return;
  takeWord(root);
  write(find(root, '[data-now-title] h2'), line.dataset.name ?? '');
  const clock = find(root, '[data-now-clock]');
  if (clock) startClock(clock, at, Number(line.dataset.minutes));
  for (const other of root.querySelectorAll('[data-item][aria-current]'))
    other.removeAttribute('aria-current');
  line.setAttribute('aria-current', 'step');
  showNext(root, line.nextElementSibling);
}

function showNext(root: HTMLElement, line: Element | null): void {
  const next = find(root, '[data-next]');
  if (!next) return;
  next.hidden = !(line instanceof HTMLElement);
  if (!(line instanceof HTMLElement)) return;
  const target = next.querySelector<HTMLInputElement>('input[name="wat"]');
  if (target) target.value = line.dataset.item ?? '';
  write(next.querySelector('button'), `${next.dataset.next ?? ''}: ${line.dataset.name ?? ''}`);
}

function putQuestion(root: HTMLElement, { target }: Step): void {
  for (const line of root.querySelectorAll<HTMLElement>('[data-question]'))
    line.toggleAttribute('aria-current', line.dataset.question === target);
}

function startClock(place: HTMLElement, at: number, minutes: number): void {
  const clock = find(place, '[data-until]');
  if (!clock) return;
  clock.dataset.until = String(at + minutes * millisPerMinute);
  delete clock.dataset.paused;
}

/** Clocks stand still from here, or go on where they stood. */
function stopClocks(root: HTMLElement, { verb, at }: Step): void {
  for (const clock of root.querySelectorAll<HTMLElement>('[data-until]')) {
    const { until, paused } = clock.dataset;
    if (verb === 'pause') clock.dataset.paused = String(at);
    else if (paused !== undefined) {
      clock.dataset.until = String(Number(until) + at - Number(paused));
      delete clock.dataset.paused;
    }
  }
  for (const part of root.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = part.dataset.when !== (verb === 'pause' ? 'paused' : 'running');
}
