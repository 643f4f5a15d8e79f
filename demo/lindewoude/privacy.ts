// SPDX-License-Identifier: EUPL-1.2

const selection =
  'De selectielijst van gemeenten vraagt een jaar; daarna hebben wij de gegevens niet meer nodig.';

/** Ideas, appointments and mail are still to be decided on: the page shows what that looks like. */
export const terms = [
  { kind: 'question', amount: 12, reason: selection },
  { kind: 'concern', amount: 12, reason: selection },
  { kind: 'compliment', amount: 1, reason: 'Een compliment is na een maand wel gelezen.' },
  { kind: 'talk', amount: 12, reason: 'Na een jaar staat wat wij hoorden in het wijkplan.' },
] as const;

export const request = { email: 'wim.kanters@post.example', way: 'mail' } as const;
