// SPDX-License-Identifier: EUPL-1.2
import 'leaflet/dist/leaflet.css';
import './map.css';
import * as leaflet from 'leaflet';
import { type AreaCollection, type AreaFeature, areaAt, isAreaCollection } from './map-areas.ts';

/** The European Netherlands, for as long as there are no areas. */
const country: leaflet.LatLngBoundsLiteral = [
  [50.7, 3.3],
  [53.6, 7.3],
];
/** Streets can be read from here on. */
const streetZoom = 17;
/** A letter of a name on the map, with room around it. */
const letterPx = 8.5;
const mostNames = 400;

/** Shows the map in place of the drawing when someone asks for it, and back. */
export function openViewer(host: HTMLElement): void {
  const drawing = host.firstElementChild;
  const { open = '', close = '' } = host.dataset;
  if (!(drawing instanceof HTMLElement) || open === '') return;
  const button = addButton(host, open);
  let canvas: HTMLElement | undefined;
  button.addEventListener('click', () => {
    if (!canvas) {
      canvas = addCanvas(host, button);
      const map = startMap(host, canvas);
      void loadAreas(host).then((areas) => showAreas(map, areas, host));
    } else {
      canvas.hidden = !canvas.hidden;
    }
    drawing.hidden = !canvas.hidden;
    button.textContent = canvas.hidden ? open : close;
    if (!canvas.hidden) canvas.focus();
  });
}

/** A map on which one place is picked: by tap, by the arrow keys and Enter, or by where someone is. */
export async function openPicker(host: HTMLElement): Promise<void> {
  const [lat, lon] = (host.dataset.pick ?? '').split(' ').map((name) => host.querySelector<HTMLInputElement>(`input[name="${name}"]`));
  if (!lat || !lon) return;
  const areas = await loadAreas(host);
  const bar = host.appendChild(document.createElement('div'));
  bar.className = 'meent-map__bar';
  const canvas = addCanvas(host);
  const status = addStatus(host);
  const map = startMap(host, canvas);
  showAreas(map, areas, host);
  const marker = leaflet.circleMarker([0, 0], { radius: 11, className: 'meent-map__place', interactive: false });

  function tell(place: leaflet.LatLng | undefined): void {
    if (clear) clear.hidden = !place;
    if (!place) {
      status.textContent = host.dataset.help ?? '';
      return;
    }
    const area = areaAt(areas, place.lng, place.lat);
    const { chosen = '', outside } = host.dataset;
    status.textContent = area || !outside ? [area?.properties.name, chosen].filter(Boolean).join('. ') : outside;
  }

  function choose(place: leaflet.LatLng | undefined): void {
    if (!lat || !lon) return;
    lat.value = place ? place.lat.toFixed(6) : '';
    lon.value = place ? place.lng.toFixed(6) : '';
    if (place) marker.setLatLng(place).addTo(map);
    else marker.remove();
    tell(place);
    lon.dispatchEvent(new Event('change', { bubbles: true }));
  }

  addHere(bar, host, {
    found: (place) => {
      map.setView(place, closeZoom(map, host));
      choose(place);
    },
    failed: () => {
      status.textContent = host.dataset.notHere ?? '';
    },
  });
  if (host.dataset.centre) addButton(bar, host.dataset.centre).addEventListener('click', () => choose(map.getCenter()));
  const clear = host.dataset.clear ? addButton(bar, host.dataset.clear) : undefined;
  clear?.addEventListener('click', () => choose(undefined));
  map.on('click', ({ latlng }: leaflet.LeafletMouseEvent) => choose(latlng));
  canvas.addEventListener('keydown', (event) => {
    if (event.target !== canvas || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    choose(map.getCenter());
  });
  const before = lat.value !== '' && lon.value !== '' ? leaflet.latLng(Number(lat.value), Number(lon.value)) : undefined;
  if (before) {
    marker.setLatLng(before).addTo(map);
    map.setView(before, closeZoom(map, host));
  }
  tell(before);
}

function startMap(host: HTMLElement, canvas: HTMLElement): leaflet.Map {
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

async function loadAreas(host: HTMLElement): Promise<AreaCollection> {
  const nothing: AreaCollection = { type: 'FeatureCollection', features: [] };
  if (!host.dataset.source) return nothing;
  const response = await fetch(host.dataset.source).catch(() => undefined);
  const areas: unknown = response?.ok ? await response.json() : undefined;
  return isAreaCollection(areas) ? areas : nothing;
}

/** The upper level in its colours, what lies in it in outlines. */
function showAreas(map: leaflet.Map, areas: AreaCollection, host: HTMLElement): void {
  const parts = areas.features.filter(({ properties }) => properties.depth > 0);
  const shown = parts.length > 0 ? parts : areas.features;
  if (shown.length === 0) return;
  const upper = Math.min(...shown.map(({ properties }) => properties.depth));
  const path = host.dataset.areaPath;
  const inOrder = shown.toSorted((a, b) => a.properties.depth - b.properties.depth);
  const layers = inOrder.map((feature) => areaLayer(feature, { isUpper: feature.properties.depth === upper, path }));
  const group = leaflet.featureGroup(layers).addTo(map);
  map.fitBounds(group.getBounds(), { padding: [8, 8] });
  map.setMinZoom(map.getZoom() - 1);
  map.setMaxBounds(group.getBounds().pad(0.5));
  if (host.dataset.tileUrl === undefined) showNames(map, shown);
}

/** Without tiles there is nothing to see so close by but one colour: then a few steps nearer than the whole. */
function closeZoom(map: leaflet.Map, { dataset }: HTMLElement): number {
  return dataset.tileUrl === undefined ? Math.min(map.getMinZoom() + 2.5, streetZoom) : streetZoom;
}

/**
 * Writes names on a map without tiles: those of the deepest level of which most fit into their own area at this zoom, so that
 * names of areas in each other never stand on top of one another.
 */
function showNames(map: leaflet.Map, shown: readonly AreaFeature[]): void {
  if (shown.length > mostNames) return;
  const names = leaflet.layerGroup().addTo(map);
  const levels = [...Map.groupBy(shown, ({ properties }) => properties.depth)].sort(([a], [b]) => b - a).map(([, level]) => level);
  const write = (): void => {
    names.clearLayers();
    const fitting = levels.map((level) => level.filter((feature) => fits(map, feature)));
    const best = fitting.findIndex((some, index) => some.length > 0.6 * (levels[index]?.length ?? 0));
    for (const feature of fitting[best === -1 ? fitting.length - 1 : best] ?? []) names.addLayer(nameLayer(feature));
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
  const parts = geometry.coordinates.map(([outer = []]) => leaflet.latLngBounds(outer.map(([lon, lat]) => leaflet.latLng(lat, lon))));
  const width = (box: leaflet.LatLngBounds): number => box.getEast() - box.getWest();
  return parts.reduce((largest, part) => (width(part) > width(largest) ? part : largest));
}

function areaLayer({ properties, geometry }: AreaFeature, { isUpper, path }: { isUpper: boolean; path?: string }): leaflet.Polygon {
  const corners = geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(([lon, lat]) => leaflet.latLng(lat, lon))));
  const layer = leaflet.polygon(corners, {
    className: isUpper ? `meent-map__area drawing-tint-${properties.tint}` : 'meent-map__part',
    smoothFactor: 0.8,
  });
  const name = document.createElement('span');
  name.textContent = properties.name;
  layer.bindTooltip(name, { sticky: true, className: 'meent-map__name' });
  if (path !== undefined) layer.on('click', () => location.assign(path + properties.slug));
  return layer;
}

function addCanvas(host: HTMLElement, before?: Element): HTMLElement {
  const canvas = document.createElement('div');
  canvas.className = 'meent-map__canvas';
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', host.dataset.label ?? '');
  host.insertBefore(canvas, before ?? null);
  return canvas;
}

function addStatus(host: HTMLElement): HTMLElement {
  const status = host.appendChild(document.createElement('p'));
  status.className = 'meent-map__status';
  status.setAttribute('role', 'status');
  return status;
}

function addButton(place: HTMLElement, text: string): HTMLButtonElement {
  const button = place.appendChild(document.createElement('button'));
  button.type = 'button';
  button.className = 'utrecht-button utrecht-button--secondary-action meent-button--small';
  button.textContent = text;
  return button;
}

type Here = { readonly found: (place: leaflet.LatLng) => void; readonly failed: () => void };

function addHere(bar: HTMLElement, host: HTMLElement, { found, failed }: Here): void {
  if (!host.dataset.here || !('geolocation' in navigator) || !isSecureContext) return;
  addButton(bar, host.dataset.here).addEventListener('click', () => {
    const options = { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 };
    navigator.geolocation.getCurrentPosition(({ coords }) => found(leaflet.latLng(coords.latitude, coords.longitude)), failed, options);
  });
}
