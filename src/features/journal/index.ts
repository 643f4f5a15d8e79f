// SPDX-License-Identifier: EUPL-1.2
export { record, readEntries, type JournalEntry, type NewEntry } from './store.ts';
