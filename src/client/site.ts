// SPDX-License-Identifier: EUPL-1.2
import './styles/site.css';
import { focusErrorSummary } from './focus.ts';

// Small things are here; what only some pages need is fetched when such a page is open.
focusErrorSummary();
const fetching = [
  defineWhenThere('meent-proof', async () => (await import('./proof.ts')).MeentProof),
  defineWhenThere('meent-contribute', async () => (await import('./contribute.ts')).MeentContribute),
  defineWhenThere('meent-similar', async () => (await import('./similar.ts')).MeentSimilar),
  defineWhenThere('meent-files', async () => (await import('./files.ts')).MeentFiles),
  defineWhenThere('meent-map', async () => (await import('./map.ts')).MeentMap),
  defineWhenThere('meent-live', async () => (await import('./session/live.ts')).MeentLive),
  defineWhenThere('meent-chair', async () => (await import('./session/chair.ts')).MeentChair),
  defineWhenThere('meent-passkey', async () => (await import('./passkey.ts')).MeentPasskey),
];
holdUntil(Promise.allSettled(fetching));

async function defineWhenThere(name: string, load: () => Promise<CustomElementConstructor>): Promise<void> {
  if (!document.querySelector(name)) return;
  const element = await load();
  if (!customElements.get(name)) customElements.define(name, element);
}

/** Sent before what helps with a form was fetched? Then sending waits for that, so that nothing is asked again. */
function holdUntil(fetched: Promise<unknown>): void {
  const hold = (event: SubmitEvent): void => {
    const { target, submitter } = event;
    if (event.defaultPrevented || !(target instanceof HTMLFormElement)) return;
    event.preventDefault();
    void fetched.then(() => target.requestSubmit(submitter instanceof HTMLButtonElement ? submitter : null));
  };
  document.addEventListener('submit', hold);
  void fetched.then(() => document.removeEventListener('submit', hold));
}
