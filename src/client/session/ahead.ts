// SPDX-License-Identifier: EUPL-1.2
import { goesWith, moveTo, setHeard } from './ahead-lists.ts';
import { millisPerMinute } from './clock.ts';
import type { Waiting } from './outbox.ts';

/** When a step was done, on the clock of the server, by which the clocks of the page count. */
type Step = {
  readonly verb: string;
  readonly target: string;
  readonly minutes: number;
  readonly at: number;
};
type Phase = 'before' | 'running' | 'paused' | 'closed';

/**
 * Shows steps that wait for a connection as if they were taken, so that the chair sees what is on, who speaks and how long, and can
 * go on, from opening to closing. What the server draws later takes its place.
 */
export function showAhead(root: HTMLElement, waiting: readonly Waiting[], ahead: number): void {
  const steps = waiting.filter(({ fields }) => fields.doe !== undefined);
  for (const { fields, at } of steps)
    show(root, {
      verb: fields.doe ?? '',
      target: fields.wat ?? '',
      minutes: Number(fields.minuten),
      at: at + ahead,
    });
  const note = find(root, '[data-unsent]');
  if (note && steps.length > 0) note.hidden = false;
}

function show(root: HTMLElement, step: Step): void {
  switch (step.verb) {
    case 'open':
      return open(root, step);
    case 'close':
      return close(root, step);
    case 'reopen':
    case 'resume':
      showPhase(root, 'running');
      return goOn(root, step);
    case 'not_begun':
      takeWord(root);
      setHeard(root);
      putQuestion(root, '');
      return showPhase(root, 'before');
    case 'pause':
      stop(root, step);
      return showPhase(root, 'paused');
    case 'give_word':
      return giveWord(root, step);
    case 'end_word':
      return takeWord(root);
    case 'go_to_item':
      return goToItem(root, step);
    case 'lengthen_word':
      return lengthen(find(root, '[data-word]'), step.minutes);
    case 'lengthen_item':
      return lengthen(find(root, '[data-now-clock]'), step.minutes);
    case 'put_question':
      return putQuestion(root, step.target);
  }
}

function find(root: Element, selector: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(selector);
}

function all(root: Element, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

function write(place: HTMLElement | null, text: string): void {
  if (place) place.textContent = text;
}

function setField(form: Element | null, name: string, value: string): void {
  const field = form?.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (field) field.value = value;
}

/** The part of the screen for how far it is now; in a break only going on is left. */
function showPhase(root: HTMLElement, phase: Phase): void {
  const part = phase === 'running' || phase === 'paused' ? 'going' : phase;
  for (const one of all(root, '[data-phase]')) {
    one.hidden = one.dataset.phase !== part;
    // What was unfolded to close or open it does not stand open when it is back.
    if (one.hidden) for (const box of one.querySelectorAll('details[open]')) box.removeAttribute('open');
  }
  for (const one of all(root, '[data-when]'))
    one.hidden = one.dataset.when !== (phase === 'paused' ? 'paused' : 'running');
  const word = find(root, `[data-is-${phase}]`);
  write(word, word?.getAttribute(`data-is-${phase}`) ?? '');
  showWays(root, phase === 'running');
}

/** Each part of the programme is a way on, but the one that is on. */
function showWays(root: HTMLElement, isRunning: boolean): void {
  for (const line of all(root, '[data-item]')) {
    const isWay = isRunning && !line.hasAttribute('aria-current');
    const way = find(line, '[data-go]');
    const name = find(line, '[data-name-only]');
    if (way) way.hidden = !isWay;
    if (name) name.hidden = isWay;
  }
}

function open(root: HTMLElement, step: Step): void {
  const first = find(root, '[data-item]');
  if (first) goToItem(root, { ...step, target: first.dataset.item ?? '' });
  setHeard(root);
  showPhase(root, 'running');
}

function close(root: HTMLElement, step: Step): void {
  takeWord(root);
  putQuestion(root, '');
  stop(root, step);
  showPhase(root, 'closed');
}

function giveWord(root: HTMLElement, { target, at }: Step): void {
  const word = find(root, '[data-word]');
  const line = find(root, `[data-speaker="${CSS.escape(target)}"]`);
  if (!word || !line) return;
  takeWord(root);
  word.hidden = false;
  line.hidden = true;
  write(find(word, '[data-name]'), line.dataset.name ?? '');
  startClock(word, { target, at, minutes: Number(line.dataset.minutes) });
}

/** Who was shown as speaking stands among the others again, as somebody who was heard. */
function takeWord(root: HTMLElement): void {
  const word = find(root, '[data-word]');
  if (word) word.hidden = true;
  for (const line of all(root, '[data-speaker][hidden]')) {
    line.hidden = false;
    setHeard(root, line);
  }
}

function goToItem(root: HTMLElement, { target, at }: Step): void {
  const line = find(root, `[data-item="${CSS.escape(target)}"]`);
  if (!line) return;
  const { name = '', minutes } = line.dataset;
  takeWord(root);
  putQuestion(root, '');
  write(find(root, '[data-now-title] h2'), name);
  const clock = find(root, '[data-now-clock]');
  if (clock) {
    clock.hidden = Number(minutes) === 0;
    startClock(clock, { target, at, minutes: Number(minutes) });
  }
  for (const other of all(root, '[data-item][aria-current]')) other.removeAttribute('aria-current');
  line.setAttribute('aria-current', 'step');
  showWays(root, true);
  showNext(root, line);
  moveTo(root, target);
  goesWith(root, { item: target, title: name });
}

/** What comes after it, and how many minutes all of that takes. */
function showNext(root: HTMLElement, line: HTMLElement): void {
  const items = all(root, '[data-item]');
  const after = items.slice(items.indexOf(line) + 1);
  const rest = after.reduce((sum, { dataset }) => sum + Number(dataset.minutes), 0);
  const end = find(root, '[data-rest]');
  if (end) end.dataset.rest = String(rest);
  const next = find(root, '[data-next]');
  const last = find(root, '[data-no-next]');
  const [following] = after;
  if (last) last.hidden = following !== undefined;
  if (!next) return;
  next.hidden = following === undefined;
  setField(next, 'wat', following?.dataset.item ?? '');
  write(next.querySelector('button'), `${next.dataset.next ?? ''}: ${following?.dataset.name ?? ''}`);
}

function putQuestion(root: HTMLElement, target: string): void {
  for (const line of all(root, '[data-question]')) {
    const isShown = line.dataset.question === target;
    line.toggleAttribute('aria-current', isShown);
    const shown = find(line, '[data-shown]');
    const ask = find(line, '[data-ask]');
    if (shown) shown.hidden = !isShown;
    if (ask) ask.hidden = isShown;
  }
  goesWith(root, { question: target });
}

type Start = { readonly target: string; readonly at: number; readonly minutes: number };

function startClock(place: HTMLElement, { target, at, minutes }: Start): void {
  const clock = find(place, '[data-until]');
  if (!clock) return;
  clock.dataset.until = String(at + minutes * millisPerMinute);
  delete clock.dataset.paused;
  for (const form of all(place, '[data-time] form')) setField(form, 'wat', target);
  showExtra(place, 0);
}

/** So many minutes more than planned, in all: the clock goes that much further, and the buttons from there. */
function lengthen(place: HTMLElement | null, minutes: number): void {
  const clock = place && find(place, '[data-until]');
  if (!place || !clock) return;
  const before = Number(find(place, '[data-extra]')?.dataset.extra);
  clock.dataset.until = String(Number(clock.dataset.until) + (minutes - before) * millisPerMinute);
  showExtra(place, minutes);
}

function showExtra(place: HTMLElement, minutes: number): void {
  const extra = find(place, '[data-extra]');
  if (extra) {
    extra.dataset.extra = String(minutes);
    extra.hidden = minutes === 0;
    write(extra, `+${minutes} min`);
  }
  const less = find(place, '[data-less]');
  if (less) less.hidden = minutes === 0;
  setField(find(place, '[data-more]'), 'minuten', String(minutes + 1));
  setField(less, 'minuten', String(Math.max(0, minutes - 1)));
}

/** Clocks stand still from here; those that stood still already stay as they stood. */
function stop(root: HTMLElement, { at }: Step): void {
  for (const clock of all(root, '[data-until]')) clock.dataset.paused ??= String(at);
}

/** Clocks go on where they stood. */
function goOn(root: HTMLElement, { at }: Step): void {
  for (const clock of all(root, '[data-until][data-paused]')) {
    const { until, paused } = clock.dataset;
    clock.dataset.until = String(Number(until) + at - Number(paused));
    delete clock.dataset.paused;
  }
}
