// SPDX-License-Identifier: EUPL-1.2
import * as leaflet from 'leaflet';
import { type AreaCollection, areaAt } from './map-areas.ts';
import { loadAreas, showAreas, startMap } from './map-drawing.ts';
import { addButton, addCanvas, addStatus } from './map-parts.ts';

/** Streets can be read from here on. */
const streetZoom = 17;

type Fields = { readonly lat: HTMLInputElement; readonly lon: HTMLInputElement };
type Choose = (place: leaflet.LatLng | undefined) => void;

/** A map on which one place is picked: by tap, by the arrow keys and Enter, or by where someone is. */
export async function openPicker(host: HTMLElement): Promise<void> {
  const fields = findFields(host);
  if (!fields) return;
  const areas = await loadAreas(host);
  const bar = host.appendChild(document.createElement('div'));
  bar.className = 'meent-map__bar';
  const canvas = addCanvas(host);
  const status = addStatus(host);
  const map = startMap(host, canvas);
  showAreas(map, areas, host);
  const marker = leaflet.circleMarker([0, 0], {
    radius: 11,
    className: 'meent-map__place',
    interactive: false,
  });
  const show = (place: leaflet.LatLng | undefined): void => {
    if (place) marker.setLatLng(place).addTo(map);
    else marker.remove();
    if (clear) clear.hidden = !place;
    status.textContent = wordsFor(host, areas, place);
  };
  const choose: Choose = (place) => {
    fields.lat.value = place ? place.lat.toFixed(6) : '';
    fields.lon.value = place ? place.lng.toFixed(6) : '';
    show(place);
    fields.lon.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const clear = addWays({ host, bar, map, status }, choose);
  map.on('click', ({ latlng }: leaflet.LeafletMouseEvent) => choose(latlng));
  pickByKey(canvas, () => choose(map.getCenter()));
  const before = placeIn(fields);
  if (before) map.setView(before, closeZoom(map, host));
  show(before);
}

function findFields(host: HTMLElement): Fields | undefined {
  const names = (host.dataset.pick ?? '').split(' ');
  const [lat, lon] = names.map((name) => host.querySelector<HTMLInputElement>(`input[name="${name}"]`));
  return lat && lon ? { lat, lon } : undefined;
}

/** What a refused form brings back. */
function placeIn({ lat, lon }: Fields): leaflet.LatLng | undefined {
  if (lat.value === '' || lon.value === '') return undefined;
  const [north, east] = [Number(lat.value), Number(lon.value)];
  return Number.isFinite(north) && Number.isFinite(east) ? leaflet.latLng(north, east) : undefined;
}

function wordsFor(
  { dataset }: HTMLElement,
  areas: AreaCollection,
  place: leaflet.LatLng | undefined,
): string {
  if (!place) return dataset.help ?? '';
  const area = areaAt(areas, place.lng, place.lat);
  if (!area && dataset.outside) return dataset.outside;
  return [area?.properties.name, dataset.chosen].filter(Boolean).join('. ');
}

type Around = {
  readonly host: HTMLElement;
  readonly bar: HTMLElement;
  readonly map: leaflet.Map;
  readonly status: HTMLElement;
};

/** The buttons for which the page brought a text; gives the one that takes the place away. */
function addWays({ host, bar, map, status }: Around, choose: Choose): HTMLButtonElement | undefined {
  const { here, notHere = '', centre, clear } = host.dataset;
  if (here && 'geolocation' in navigator && isSecureContext) {
    const options = { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 };
    const failed = (): void => {
      status.textContent = notHere;
    };
    const found = ({ coords }: GeolocationPosition): void => {
      const place = leaflet.latLng(coords.latitude, coords.longitude);
      map.setView(place, closeZoom(map, host));
      choose(place);
    };
    addButton(bar, here).addEventListener('click', () =>
      navigator.geolocation.getCurrentPosition(found, failed, options),
    );
  }
  if (centre) addButton(bar, centre).addEventListener('click', () => choose(map.getCenter()));
  const button = clear ? addButton(bar, clear) : undefined;
  button?.addEventListener('click', () => choose(undefined));
  return button;
}

function pickByKey(canvas: HTMLElement, pick: () => void): void {
  canvas.addEventListener('keydown', (event) => {
    if (event.target !== canvas || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    pick();
  });
}

/** Without tiles there is nothing to see so close by but one colour: then a few steps nearer than the whole. */
function closeZoom(map: leaflet.Map, { dataset }: HTMLElement): number {
  return dataset.tileUrl === undefined ? Math.min(map.getMinZoom() + 2.5, streetZoom) : streetZoom;
}
