// SPDX-License-Identifier: EUPL-1.2

export function addCanvas(host: HTMLElement, before?: Element): HTMLElement {
  const canvas = document.createElement('div');
  canvas.className = 'meent-map__canvas';
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', host.dataset.label ?? '');
  host.insertBefore(canvas, before ?? null);
  return canvas;
}

export function addStatus(host: HTMLElement): HTMLElement {
  const status = host.appendChild(document.createElement('p'));
  status.className = 'meent-map__status';
  status.setAttribute('role', 'status');
  return status;
}

export function addButton(place: HTMLElement, text: string): HTMLButtonElement {
  const button = place.appendChild(document.createElement('button'));
  button.type = 'button';
  button.className = 'utrecht-button utrecht-button--secondary-action meent-button--small';
  button.textContent = text;
  return button;
}
