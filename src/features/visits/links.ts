// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Secrets } from '../../platform/secrets/secrets.ts';
import type { VisitRecord } from './domain.ts';

// All without language prefix.

export function visitPath(number: string): string {
  return `/kennismaken/${number}`;
}

export function workPath(number: string): string {
  return `/werkplek/bezoeken/${number}`;
}

export function areaVisitsPath(slug: string): string {
  return `/gebieden/${slug}/kennismaken`;
}

export function invitationPath(token: string): string {
  return `/kennismaken/uitnodiging/${token}`;
}

const purpose = 'visit-wish';

/** Where somebody sees what they wished, and stops being told. Nobody makes it up: it is signed. */
export function wishPath(secrets: Secrets, id: Id): string {
  return `/kennismaken/wens/${id}?sleutel=${secrets.sign(purpose, id)}`;
}

export function isWishKey(secrets: Secrets, id: Id, key: string): boolean {
  return secrets.isSigned(purpose, id, key);
}

/** A visit as the red thread knows it: it stands there at the moment that it begins. */
export function onThread({ id, number }: Pick<VisitRecord, 'id' | 'number'>) {
  return { kind: 'visit', id, number } as const;
}
