// SPDX-License-Identifier: EUPL-1.2
export { record, readEntries, type JournalEntry, type NewEntry } from './store.ts';
export { recordAll } from './bulk-store.ts';
export { type Verification, readSealedUpTo, type SealedUpTo, sealJournal, verifyJournal } from './sealing.ts';
export type { Break } from './seals-domain.ts';
export { type EntryFilters, type LoggedEntry, readLog } from './log-store.ts';
