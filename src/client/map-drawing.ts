// SPDX-License-Identifier: EUPL-1.2
import 'leaflet/dist/leaflet.css';
import './map.css';
import * as leaflet from 'leaflet';
import { type AreaCollection, type AreaFeature, isAreaCollection } from './map-areas.ts';
import { showNames } from './map-names.ts';

/** The European Netherlands, for as long as there are no areas. */
const country: leaflet.LatLngBoundsLiteral = [
  [50.7, 3.3],
  [53.6, 7.3],
];

export function startMap(host: HTMLElement, canvas: HTMLElement): leaflet.Map {
  const isTouch = matchMedia('(pointer: coarse)').matches;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { tileUrl, attribution = '', zoomIn = '+', zoomOut = '−' } = host.dataset;
  const map = leaflet.map(canvas, {
    // One finger and the wheel move the page; two fingers, the buttons and the keys move the map.
    dragging: !isTouch,
    scrollWheelZoom: false,
    zoomControl: false,
    attributionControl: tileUrl !== undefined,
    zoomAnimation: !isCalm,
    fadeAnimation: !isCalm,
    markerZoomAnimation: !isCalm,
    zoomSnap: 0.5,
  });
  map.attributionControl?.setPrefix(false);
  leaflet.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
  map.on('focus', () => map.scrollWheelZoom.enable());
  map.on('blur', () => map.scrollWheelZoom.disable());
  map.fitBounds(country);
  if (tileUrl !== undefined) leaflet.tileLayer(tileUrl, { attribution, maxZoom: 19 }).addTo(map);
  return map;
}

export async function loadAreas(host: HTMLElement): Promise<AreaCollection> {
  const nothing: AreaCollection = { type: 'FeatureCollection', features: [] };
  if (!host.dataset.source) return nothing;
  const response = await fetch(host.dataset.source).catch(() => undefined);
  const areas: unknown = response?.ok ? await response.json() : undefined;
  return isAreaCollection(areas) ? areas : nothing;
}

/** The upper level in its colours, what lies in it in outlines. */
export function showAreas(map: leaflet.Map, areas: AreaCollection, host: HTMLElement): void {
  const parts = areas.features.filter(({ properties }) => properties.depth > 0);
  const shown = parts.length > 0 ? parts : areas.features;
  if (shown.length === 0) return;
  const upper = Math.min(...shown.map(({ properties }) => properties.depth));
  const path = host.dataset.areaPath;
  const inOrder = shown.toSorted((a, b) => a.properties.depth - b.properties.depth);
  const layers = inOrder.map((feature) => {
    const layer = areaLayer(feature, { isUpper: feature.properties.depth === upper, path });
    tellNameUnderPointer(map, layer, feature.properties.name);
    return layer;
  });
  const group = leaflet.featureGroup(layers).addTo(map);
  map.fitBounds(group.getBounds(), { padding: [8, 8] });
  map.setMinZoom(map.getZoom() - 1);
  map.setMaxBounds(group.getBounds().pad(0.5));
  if (host.dataset.tileUrl === undefined) showNames(map, shown);
}

function areaLayer(
  { properties, geometry }: AreaFeature,
  { isUpper, path }: { isUpper: boolean; path?: string },
): leaflet.Polygon {
  const corners = geometry.coordinates.map((polygon) =>
    polygon.map((ring) => ring.map(([lon, lat]) => leaflet.latLng(lat, lon))),
  );
  const layer = leaflet.polygon(corners, {
    className: isUpper ? `meent-map__area drawing-tint-${properties.tint}` : 'meent-map__part',
    smoothFactor: 0.8,
  });
  if (path !== undefined) layer.on('click', () => location.assign(path + properties.slug));
  return layer;
}

/**
 * Not bindTooltip: it listens for focus as well, and Chromium lets the Tab key stop at every shape that does. For who has no pointer
 * the drawing and the list of areas are there.
 */
function tellNameUnderPointer(map: leaflet.Map, layer: leaflet.Polygon, name: string): void {
  const text = document.createElement('span');
  text.textContent = name;
  const tip = leaflet.tooltip({ className: 'meent-map__name' }).setContent(text);
  const show = ({ latlng }: leaflet.LeafletMouseEvent): void => {
    // A finger covers what it touches; the sentence below the map tells the name.
    if (matchMedia('(hover: hover)').matches) tip.setLatLng(latlng).addTo(map);
  };
  layer.on({ mouseover: show, mousemove: show });
  layer.on('mouseout', () => tip.remove());
}
