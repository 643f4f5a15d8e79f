// SPDX-License-Identifier: EUPL-1.2

export const millisPerMinute = 60_000;

/** "4:05"; the sign is said in words beside it. */
export function inMinutes(seconds: number): string {
  const whole = Math.abs(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Writes in each clock below `root` what is left of its time, or kindly how long it is over. `now` is on the clock of the server. */
export function tick(root: ParentNode, now: number): void {
  for (const clock of root.querySelectorAll<HTMLElement>('[data-until]')) {
    const { until = '', paused, left = '', over = '' } = clock.dataset;
    const at = paused === undefined ? now : Number(paused);
    const seconds = Math.round((Number(until) - at) / 1000);
    const count = clock.querySelector('[data-count]');
    const after = clock.querySelector('[data-after]');
    if (!count || !after) continue;
    count.textContent = inMinutes(seconds);
    after.textContent = ` ${seconds < 0 ? over : left}`;
    clock.classList.toggle('meent-live-clock--over', seconds < 0);
    clock.classList.toggle('meent-live-clock--soon', seconds >= 0 && seconds <= 30);
  }
  for (const line of root.querySelectorAll<HTMLElement>('[data-rest]')) tellEnd(root, line, now);
}

type Running = { readonly until: number; readonly paused: number | undefined };

/** When it ends as it goes now: what runs takes its time, or as long as it already took; a break moves everything on. */
export function expectedEnd(clocks: readonly Running[], restMinutes: number, now: number): number {
  const paused = clocks.find((clock) => clock.paused !== undefined)?.paused;
  const at = paused ?? now;
  return Math.max(at, ...clocks.map(({ until }) => until)) + (now - at) + restMinutes * millisPerMinute;
}

function tellEnd(root: ParentNode, line: HTMLElement, now: number): void {
  const clocks = [...root.querySelectorAll<HTMLElement>('[data-until]')]
    .filter((clock) => clock.closest('[hidden]') === null)
    .map(({ dataset: { until, paused } }) => ({
      until: Number(until),
      paused: paused === undefined ? undefined : Number(paused),
    }));
  const { rest, planned, onTime = '', lateOne = '', late = '' } = line.dataset;
  const end = expectedEnd(clocks, Number(rest), now);
  const minutes = Math.round((end - Number(planned)) / millisPerMinute);
  const text = minutes <= 0 ? onTime : minutes === 1 ? lateOne : late;
  const said = text.replace('%m', String(minutes)).replace('%t', timeOfDay(end));
  if (line.textContent !== said) line.textContent = said;
}

/** As the server writes it: by the clock of the town, in Dutch with a full stop. */
function timeOfDay(moment: number): string {
  const { lang } = document.documentElement;
  const text = new Date(moment).toLocaleTimeString('nl', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  });
  return lang.startsWith('nl') ? text.replace(':', '.') : text;
}
