// SPDX-License-Identifier: EUPL-1.2

/** One class attribute of what applies. */
export function classes(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
