// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { HiddenField } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';

export type PlaceMapProps = {
  readonly visit: Visit;
  /** The names of the two inputs, and what is in them. */
  readonly lat: { readonly name: string; readonly value: string };
  readonly lon: { readonly name: string; readonly value: string };
};

/** A map on which someone picks a place; nothing but two empty inputs without scripts, so a form asks for the area as well. */
export function PlaceMap({ visit, lat, lon }: PlaceMapProps) {
  const m = messages[visit.locale].map;
  return (
    <meent-map
      data-pick={`${lat.name} ${lon.name}`}
      data-source={href(visit, '/gebieden.geojson')}
      data-label={m.pickLabel}
      data-help={m.help}
      data-here={m.here}
      data-not-here={m.notHere}
      data-centre={m.centre}
      data-chosen={m.chosen}
      data-outside={m.outside}
      data-clear={m.clear}
      {...common(visit)}
    >
      <HiddenField name={lat.name} value={lat.value} />
      <HiddenField name={lon.name} value={lon.value} />
    </meent-map>
  );
}

/** Around a drawing of the areas: with tiles configured, a button puts a map in its place. */
export function AreaMap({
  visit,
  areaPath = '/gebieden/',
  children,
}: {
  readonly visit: Visit;
  /** Where a tap on an area leads, but for its slug. */
  readonly areaPath?: string;
  readonly children: ComponentChildren;
}) {
  const m = messages[visit.locale].map;
  if (!visit.tiles) return <>{children}</>;
  return (
    <meent-map
      data-source={href(visit, '/gebieden.geojson')}
      data-area-path={href(visit, areaPath)}
      data-label={m.viewLabel}
      data-open={m.open}
      data-close={m.close}
      {...common(visit)}
    >
      {children}
    </meent-map>
  );
}

function common(visit: Visit): Record<`data-${string}`, string> {
  const m = messages[visit.locale].map;
  const texts = { 'data-zoom-in': m.zoomIn, 'data-zoom-out': m.zoomOut };
  if (!visit.tiles) return texts;
  return { ...texts, 'data-tile-url': visit.tiles.url, 'data-attribution': visit.tiles.attribution };
}
