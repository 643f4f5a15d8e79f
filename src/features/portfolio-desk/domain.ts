// SPDX-License-Identifier: EUPL-1.2

/** Why something is not done. Each has a sentence in every language. */
export type Refusal =
  | 'not_open'
  | 'nothing_to_ask'
  | 'day_passed'
  | 'no_longer'
  | 'decided'
  | 'no_condition'
  | 'not_due'
  | 'not_talking'
  | 'no_such'
  | 'changed'
  | 'not_an_alderman'
  | 'already_there'
  | 'reminder_too_long';

/** Why an alderman, an assistant or a deputy gets a letter. */
export type LetterKind = 'asked' | 'remind_before' | 'remind_after' | 'handed_over';
