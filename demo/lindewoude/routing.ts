// SPDX-License-Identifier: EUPL-1.2

import type { DemoRule } from '../types.ts';

/** Who gets what in Lindewoude, in order. The one before the last never has its turn: somebody forgot the first about traffic. */
export const rules: readonly DemoRule[] = [
  { theme: 'wonen', area: 'sluiswijk', to: { organisation: 'woningstichting-de-linde' } },
  { theme: 'wonen', to: { organisation: 'wonen' } },
  { theme: 'verkeer', to: { organisation: 'verkeer' } },
  { theme: 'groen', to: { organisation: 'groen' } },
  { theme: 'openbare-ruimte', to: { organisation: 'openbare-ruimte' } },
  { theme: 'veiligheid', kind: 'concern', to: { organisation: 'toezicht-handhaving' } },
  { theme: 'verkeer', area: 'tienmaat', to: { area: 'tienmaat' } },
  { theme: 'zorg', to: { organisation: 'welzijn-lindewoude' }, isOff: true },
];
