// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Link } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Area, areaName, areaWord } from '../../areas/index.ts';
import { type Town, areaPath } from '../town.ts';
import { AreaEmblem } from './area-emblem.tsx';

type AreaLinksProps = {
  readonly visit: Visit;
  readonly town: Town;
  readonly areas: readonly Area[];
  readonly label: string;
  /** Beside its name: who works there. */
  readonly about?: (area: Area) => ComponentChildren;
};

/** Areas to choose from, each with its silhouette, as many beside each other as fit. */
export function AreaLinks({ visit, town, areas, label, about }: AreaLinksProps) {
  return (
    <ul class="meent-area-links" aria-label={label}>
      {areas.map((area) => (
        <li>
          <AreaEmblem area={area} size={36} />
          <div>
            <p>
              <Link href={areaPath(visit, town, area)} strong>
                {areaName(area, visit.locale)}
              </Link>
              <span class="meent-soft"> {areaWord(visit.municipality, area, visit.locale)}</span>
            </p>
            {about?.(area)}
          </div>
        </li>
      ))}
    </ul>
  );
}
