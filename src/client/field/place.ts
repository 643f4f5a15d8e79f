// SPDX-License-Identifier: EUPL-1.2
import { type Say, button, part } from './parts.ts';

const how = { enableHighAccuracy: true, timeout: 15_000, maximumAge: 30_000 };

/** The button that asks the phone where it is; gives a function that shows again what stands in the form. */
export function offerPlace(form: HTMLFormElement, say: Say, changed: () => void): () => void {
  const bar = part(form, 'place');
  const status = part(form, 'place-text');
  const ask = button(form, 'here');
  const input = (name: string): HTMLInputElement | null => form.querySelector(`input[name="${name}"]`);
  const askText = ask.textContent;
  const show = (meters?: number): void => {
    const hasPlace = input('lat')?.value !== '';
    ask.textContent = hasPlace ? say('removePlace') : askText;
    status.textContent = hasPlace
      ? meters === undefined
        ? say('placeKept')
        : say('found', { n: meters })
      : '';
  };
  const put = (lat: string, lon: string, meters?: number): void => {
    const values = { lat, lon, nauwkeurig: meters === undefined ? '' : String(meters) };
    for (const [name, value] of Object.entries(values)) {
      const field = input(name);
      if (field) field.value = value;
    }
    show(meters);
    changed();
  };
  if (!('geolocation' in navigator) || !isSecureContext) return () => undefined;
  bar.hidden = false;
  ask.addEventListener('click', () => {
    if (input('lat')?.value !== '') {
      put('', '');
      return;
    }
    status.textContent = say('looking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        put(
          coords.latitude.toFixed(6),
          coords.longitude.toFixed(6),
          Math.max(1, Math.round(coords.accuracy)),
        ),
      () => {
        status.textContent = say('notFound');
      },
      how,
    );
  });
  return () => show();
}
