// SPDX-License-Identifier: EUPL-1.2
export { openPicker } from './map-picker.ts';
import { loadAreas, showAreas, startMap } from './map-drawing.ts';
import { addButton, addCanvas } from './map-parts.ts';

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
