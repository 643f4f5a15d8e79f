// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Secrets } from '../../platform/secrets/secrets.ts';

// All without language prefix.

export const home = '/raad/sessies';
export const desk = '/werkplek/raad/sessies';

export function sessionPath(number: string, rest = ''): string {
  return `${home}/${number}${rest}`;
}

export function workPath(number: string, rest = ''): string {
  return `${desk}/${number}${rest}`;
}

const purpose = 'session-speaker';

export function speakerKey(secrets: Secrets, id: Id): string {
  return secrets.sign(purpose, id);
}

export function isSpeakerKey(secrets: Secrets, id: Id, key: string): boolean {
  return secrets.isSigned(purpose, id, key);
}

/** Where somebody who asked to speak, or was invited to, sees and changes that. Nobody makes it up: it is signed. */
export function speakerPath(number: string, id: Id, key: string): string {
  return `${sessionPath(number, `/spreker/${id}`)}?sleutel=${key}`;
}
