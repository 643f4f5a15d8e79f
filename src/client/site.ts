// SPDX-License-Identifier: EUPL-1.2
import './styles/site.css';
import { focusErrorSummary } from './focus.ts';

// Small things are here; what only some pages need is fetched when such a page is open.
focusErrorSummary();
void defineWhenThere('meent-proof', async () => (await import('./proof.ts')).MeentProof);
void defineWhenThere('meent-contribute', async () => (await import('./contribute.ts')).MeentContribute);
void defineWhenThere('meent-similar', async () => (await import('./similar.ts')).MeentSimilar);
void defineWhenThere('meent-files', async () => (await import('./files.ts')).MeentFiles);
void defineWhenThere('meent-map', async () => (await import('./map.ts')).MeentMap);
void defineWhenThere('meent-live', async () => (await import('./session/live.ts')).MeentLive);
void defineWhenThere('meent-chair', async () => (await import('./session/chair.ts')).MeentChair);
void defineWhenThere('meent-passkey', async () => (await import('./passkey.ts')).MeentPasskey);

async function defineWhenThere(name: string, load: () => Promise<CustomElementConstructor>): Promise<void> {
  if (!document.querySelector(name)) return;
  const element = await load();
  if (!customElements.get(name)) customElements.define(name, element);
}
