// SPDX-License-Identifier: EUPL-1.2
export type { Party } from './domain.ts';
export { insertParty, readParties, updatePartyEnd } from './store.ts';
