// SPDX-License-Identifier: EUPL-1.2
import './styles/work.css';
import { focusErrorSummary } from './focus.ts';
import { MeentQuickEntry } from './quick-entry.ts';
import { MeentWorklist } from './worklist.ts';

focusErrorSummary();
customElements.define('meent-worklist', MeentWorklist);
// At once, not when it is fetched: somebody on the phone types the moment that the page is there.
customElements.define('meent-quick-entry', MeentQuickEntry);
void loadRest();

async function loadRest(): Promise<void> {
  if (document.querySelector('meent-finder'))
    customElements.define('meent-finder', (await import('./finder.ts')).MeentFinder);
  if (document.querySelector('meent-passkey'))
    customElements.define('meent-passkey', (await import('./passkey.ts')).MeentPasskey);
  if (document.querySelector('meent-files'))
    customElements.define('meent-files', (await import('./files.ts')).MeentFiles);
  if (document.querySelector('meent-boxes'))
    customElements.define('meent-boxes', (await import('./boxes.ts')).MeentBoxes);
  if (document.querySelector('meent-map'))
    customElements.define('meent-map', (await import('./map.ts')).MeentMap);
}
