// SPDX-License-Identifier: EUPL-1.2
import { Link } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Area, areaName } from '../../areas/index.ts';
import type { Person } from '../../teams/index.ts';
import type { Room } from '../paths.ts';

export type HolderLinksProps = {
  readonly visit: Visit;
  readonly room: Room;
  readonly holders: readonly Person[];
};

/** Whose portfolio it is; for everyone with the way to what they promised. */
export function HolderLinks({ visit, room, holders }: HolderLinksProps) {
  return (
    <ul class="meent-plain-list">
      {holders.map(({ id, name }) => (
        <li>{room === 'public' ? <Link href={href(visit, `/raad/wethouders/${id}`)}>{name}</Link> : name}</li>
      ))}
    </ul>
  );
}

export type AreaLinksProps = {
  readonly visit: Visit;
  readonly room: Room;
  readonly areas: readonly Area[];
};

/** Which areas it is about, each with the way to its page. */
export function AreaLinks({ visit, areas }: AreaLinksProps) {
  return (
    <ul class="meent-plain-list">
      {areas.map((area) => (
        <li>
          <Link href={href(visit, `/gebieden/${area.slug}`)}>{areaName(area, visit.locale)}</Link>
        </li>
      ))}
    </ul>
  );
}
