// SPDX-License-Identifier: EUPL-1.2
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/sha';

/**
 * Solves the proof of work while someone fills in the form, and hides the question that stands there for who has no JavaScript.
 * Sent before it is solved? Then sending waits for it. If the work cannot be done, the question stays.
 */
export class MeentProof extends HTMLElement {
  #solved = false;

  connectedCallback(): void {
    const form = this.closest('form');
    const challenge = this.dataset.challenge;
    const question = this.querySelector<HTMLElement>('[data-question]');
    const field = this.querySelector<HTMLInputElement>('input[name="bewijs"]');
    if (!form || !challenge || !field || !question) return;
    question.hidden = true;
    const solving = solve(challenge).then(
      (payload) => {
        field.value = payload;
        this.#solved = true;
      },
      () => {
        question.hidden = false;
        this.#solved = true;
      },
    );
    form.addEventListener('submit', (event) => {
      if (this.#solved || event.defaultPrevented) return;
      event.preventDefault();
      const button = event.submitter;
      void solving.then(() => form.requestSubmit(button instanceof HTMLButtonElement ? button : null));
    });
  }
}

async function solve(text: string): Promise<string> {
  const challenge: unknown = JSON.parse(text);
  if (!isChallenge(challenge)) throw new Error('This is no challenge.');
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('The proof of work was not found.');
  return btoa(JSON.stringify({ challenge, solution }));
}

function isChallenge(value: unknown): value is Challenge {
  return typeof value === 'object' && value !== null && 'parameters' in value;
}
