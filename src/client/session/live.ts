// SPDX-License-Identifier: EUPL-1.2
import { tick } from './clock.ts';
import { follow } from './following.ts';

/** What everyone follows: new parts come from the server as they are drawn there; only the clocks count here. */
export class MeentLive extends HTMLElement {
  /** How much the clock of the server is ahead of this one. */
  #ahead = 0;
  #stop: (() => void) | undefined;
  #timer: number | undefined;

  connectedCallback(): void {
    const { events } = this.dataset;
    const body = this.querySelector('[data-body]');
    if (!events || !body) return;
    const lostNote = this.querySelector<HTMLElement>('[data-lost]');
    const status = this.querySelector('[data-status]');
    this.#stop = follow(events, {
      shown: ({ now, html }) => {
        this.#ahead = now - Date.now();
        body.innerHTML = html;
        const said = body.querySelector<HTMLElement>('[data-said]')?.dataset.said ?? '';
        if (status && status.textContent !== said) status.textContent = said;
        this.#tick();
      },
      lost: (isLost) => {
        if (lostNote) lostNote.hidden = !isLost;
      },
    });
    this.#timer = window.setInterval(() => this.#tick(), 500);
    this.#tick();
  }

  disconnectedCallback(): void {
    this.#stop?.();
    window.clearInterval(this.#timer);
  }

  #tick(): void {
    tick(this, Date.now() + this.#ahead);
  }
}
