// SPDX-License-Identifier: EUPL-1.2

// All without language prefix.

export const workHome = '/werkplek/evaluaties';

export function workPath(number: string): string {
  return `${workHome}/${number}`;
}

export function reportPath(number: string): string {
  return `${workHome}/${number}/verslag`;
}

export function publicPath(number: string): string {
  return `/evaluaties/${number}`;
}

export function answerPath(token: string): string {
  return `/evaluaties/antwoord/${token}`;
}
