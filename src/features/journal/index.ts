// SPDX-License-Identifier: EUPL-1.2
export { record, readEntries, readLastEntries, type JournalEntry, type NewEntry } from './store.ts';
