// SPDX-License-Identifier: EUPL-1.2
import type { ActionState, Kind, Outcome, State } from '../motions/index.ts';

// The words of the data are a contract: they stay the same when a page words things otherwise.

export const kindWords: Readonly<Record<Kind, string>> = {
  motion: 'motie',
  amendment: 'amendement',
  pledge: 'toezegging',
  question: 'schriftelijke vraag',
};

export const stateWords: Readonly<Record<State, string>> = {
  open: 'nog niet begonnen',
  in_progress: 'loopt',
  settled: 'afgedaan',
  lapsed: 'vervallen',
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  adopted: 'aangenomen',
  rejected: 'verworpen',
  withdrawn: 'ingetrokken',
  held_over: 'aangehouden',
};

export const partWords: Readonly<Record<ActionState, string>> = {
  open: 'nog te doen',
  in_progress: 'bezig',
  done: 'gedaan',
  dropped: 'gaat niet door',
};
