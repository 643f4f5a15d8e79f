// SPDX-License-Identifier: EUPL-1.2

// All without language prefix.

export function sessionPath(number: string, rest = ''): string {
  return `/raad/sessies/${number}${rest}`;
}

export function livePath(number: string): string {
  return `${sessionPath(number)}/live`;
}

/** As it is read from a wall and typed on a phone. */
export function shortPath(number: string): string {
  return `/live/${number}`;
}

export function screenPath(number: string): string {
  return `${sessionPath(number)}/scherm`;
}

export function eventsPath(number: string): string {
  return `${livePath(number)}/gebeurtenissen`;
}

export function reportPath(number: string): string {
  return `${sessionPath(number)}/verslag`;
}

export function workPath(number: string): string {
  return `/werkplek/raad/sessies/${number}`;
}

/** The screen of the chair, for who is signed in. */
export function runPath(number: string): string {
  return `${workPath(number)}/voorzitten`;
}

/** The same for a chair without an account. */
export function chairPath(token: string): string {
  return `/raad/voorzitten/${token}`;
}

export function afterPath(number: string): string {
  return `${workPath(number)}/na`;
}

/** Where everyone reads an indicator. */
export function indicatorPath(id: string): string {
  return `/raad/indicatoren#indicator-${id}`;
}
