// SPDX-License-Identifier: EUPL-1.2
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Programme } from '../../programmes/index.ts';
import type { Column, ServingKind } from '../domain.ts';
import { addressOf, widerName } from '../query.ts';
import type { Coherence, Room } from '../reading.ts';

export const homeOf: Readonly<Record<Room, string>> = { public: '/samenhang', work: '/werkplek/samenhang' };
const programmesOf: Readonly<Record<Room, string>> = { public: '/opgaven', work: '/werkplek/opgaven' };
const recordsOf: Readonly<Record<Room, Readonly<Record<ServingKind, string>>>> = {
  public: { contribution: '/bijdragen', initiative: '/initiatieven', project: '/projecten' },
  work: {
    contribution: '/werkplek/bijdragen',
    initiative: '/werkplek/initiatieven',
    project: '/werkplek/projecten',
  },
};

export type Shown = Coherence & { readonly visit: Visit; readonly room: Room };

/** Where the records behind a cell or a total are, with the filters of the page. */
export function behindHref(
  { visit, room, query, tree }: Shown,
  { programme, column }: { readonly programme?: Programme; readonly column?: Column },
): string {
  const gebied =
    column === undefined ? undefined : column.id === null ? widerName : tree.byId(column.id)?.slug;
  const asked = { opgave: programme?.number, gebied };
  return href(visit, addressOf(`${homeOf[room]}/achter`, query, asked));
}

export function programmeHref(visit: Visit, room: Room, { number }: Pick<Programme, 'number'>): string {
  return href(visit, `${programmesOf[room]}/${number}`);
}

export function recordHref(
  visit: Visit,
  room: Room,
  { kind, number }: { readonly kind: ServingKind; readonly number: string },
): string {
  return href(visit, `${recordsOf[room][kind]}/${number}`);
}
