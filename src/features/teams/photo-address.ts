// SPDX-License-Identifier: EUPL-1.2
import type { Person } from './domain.ts';

/** Where somebody's photo is served, for `Face` and `PersonCard`; undefined when there is none. */
export function photoAddress(person: Pick<Person, 'photoFileId'>): string | undefined {
  return person.photoFileId ? `/fotos/${person.photoFileId}` : undefined;
}
