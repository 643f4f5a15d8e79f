// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { House, Key, Town } from '../town.ts';
import type { FormVisitor } from '../visitors.ts';

/** What the tests of forms have at hand; filled before the first of them runs. */
export type FormGuard = {
  readonly house: House;
  readonly town: Town;
  readonly app: FastifyInstance;
  as(key: Key | 'nobody'): FormVisitor;
  /** Does it, and sees that it was taken and told about. Gives where it leads. */
  tells(route: string, act: () => Promise<LightMyRequestResponse>): Promise<string>;
  /** The id that a query finds. */
  idOf(query: string): Promise<string>;
};

export function pathOf(location: string): string {
  return location.split('?')[0] ?? '';
}

export function lastPart(path: string): string {
  return path.split('/').at(-1) ?? '';
}
