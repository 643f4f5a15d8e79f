// SPDX-License-Identifier: EUPL-1.2
import * as leaflet from 'leaflet';
import type { AreaFeature } from './map-areas.ts';

/** A letter of a name on the map, with room around it. */
const letterPx = 8.5;
const mostNames = 400;

/**
 * Writes names on a map without tiles: those of the deepest level of which most fit into their own area at this zoom, so that
 * names of areas in each other never stand on top of one another.
 */
export function showNames(map: leaflet.Map, shown: readonly AreaFeature[]): void {
  if (shown.length > mostNames) return;
  const names = leaflet.layerGroup().addTo(map);
  const levels = [...Map.groupBy(shown, ({ properties }) => properties.depth)]
    .sort(([a], [b]) => b - a)
    .map(([, level]) => level);
  const write = (): void => {
    names.clearLayers();
    const fitting = levels.map((level) => level.filter((feature) => fits(map, feature)));
    const best = fitting.findIndex((some, index) => some.length > 0.6 * (levels[index]?.length ?? 0));
    for (const feature of fitting[best === -1 ? fitting.length - 1 : best] ?? [])
      names.addLayer(nameLayer(feature));
  };
  map.on('zoomend', write);
  write();
}

function fits(map: leaflet.Map, feature: AreaFeature): boolean {
  const box = largestPart(feature);
  const width = map.latLngToLayerPoint(box.getNorthEast()).x - map.latLngToLayerPoint(box.getNorthWest()).x;
  return width > feature.properties.name.length * letterPx;
}

function nameLayer(feature: AreaFeature): leaflet.Tooltip {
  const text = document.createElement('span');
  text.textContent = feature.properties.name;
  return leaflet
    .tooltip({ permanent: true, direction: 'center', className: 'meent-map__label', opacity: 1 })
    .setLatLng(largestPart(feature).getCenter())
    .setContent(text);
}

function largestPart({ geometry }: AreaFeature): leaflet.LatLngBounds {
  const parts = geometry.coordinates.map(([outer = []]) =>
    leaflet.latLngBounds(outer.map(([lon, lat]) => leaflet.latLng(lat, lon))),
  );
  const width = (box: leaflet.LatLngBounds): number => box.getEast() - box.getWest();
  return parts.reduce((largest, part) => (width(part) > width(largest) ? part : largest));
}
