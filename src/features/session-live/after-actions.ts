// SPDX-License-Identifier: EUPL-1.2
export type AfterRefusal =
  | 'changed_meanwhile'
  | 'not_held'
  | 'session_not_public'
  | 'outcome'
  | 'report'
  | 'not_there'
  | 'number_taken';
