// SPDX-License-Identifier: EUPL-1.2

/** Why Meent cannot start, as one sentence for the person at the console. Ends the process with a code that is not 0. */
export class StartFault extends Error {
  override name = 'StartFault';
}
