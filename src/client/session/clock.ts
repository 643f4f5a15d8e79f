// SPDX-License-Identifier: EUPL-1.2

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
}
