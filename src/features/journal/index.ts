// SPDX-License-Identifier: EUPL-1.2
export {
  forgetReasons,
  record,
  recordAll,
  readEntries,
  readLastEntries,
  type JournalEntry,
  type NewEntry,
} from './store.ts';
export { type Verification, readSealedUpTo, type SealedUpTo, sealJournal, verifyJournal } from './sealing.ts';
export type { Break } from './seals-domain.ts';
export { type EntryFilters, type LoggedEntry, readLog } from './log-store.ts';
