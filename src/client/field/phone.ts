// SPDX-License-Identifier: EUPL-1.2
import { syncTag } from './sending.ts';

/** Lets the browser open the page without network; where it cannot, the page works as long as it is open. */
export async function keepPage(worker: string, scope: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(worker, { scope, updateViaCache: 'none' });
}

/** Asks to be woken when there is network, also after the page was closed; not every browser can. */
export async function askToBeWoken(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration(location.pathname);
  if (!registration || !('sync' in registration)) return;
  const { sync } = registration;
  if (!canRegister(sync)) return;
  try {
    await sync.register(syncTag);
  } catch {
    // Not allowed by its owner: then it is sent when the page is open.
  }
}

function canRegister(sync: unknown): sync is { register(tag: string): Promise<void> } {
  return typeof sync === 'object' && sync !== null && 'register' in sync;
}

/** Asks the browser not to clear away what was not sent yet when the phone is full. */
export async function askToKeep(): Promise<void> {
  await navigator.storage?.persist?.();
}

/** Every quarter of a minute: has nobody touched the page for so long? */
export function whenLeftAlone(minutes: number, act: () => void): void {
  let last = Date.now();
  const touched = (): void => {
    last = Date.now();
  };
  const look = (): void => {
    if (Date.now() - last >= minutes * 60_000) act();
  };
  for (const name of ['pointerdown', 'keydown', 'input']) document.addEventListener(name, touched, true);
  document.addEventListener('visibilitychange', look);
  setInterval(look, 15_000);
}
