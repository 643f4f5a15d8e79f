// SPDX-License-Identifier: EUPL-1.2
export type { Indicator, Party } from './domain.ts';
export { insertParties } from './import-store.ts';
export { insertIndicator, readIndicators } from './indicator-store.ts';
export { insertParty, readParties, updatePartyEnd } from './store.ts';
