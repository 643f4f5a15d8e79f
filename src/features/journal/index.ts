// SPDX-License-Identifier: EUPL-1.2
export {
  record,
  recordAll,
  readEntries,
  readLastEntries,
  type JournalEntry,
  type NewEntry,
} from './store.ts';
