// SPDX-License-Identifier: EUPL-1.2
export { record, recordAll, readEntries, type JournalEntry, type NewEntry } from './store.ts';
