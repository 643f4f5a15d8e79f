// SPDX-License-Identifier: EUPL-1.2
export { type Look, type Read, type ReadPart, ownTask } from './domain.ts';
export { messages as readLogMessages } from './messages.ts';
export { readLatestReads, readReads, readReadsOf, recordRead } from './store.ts';
export { ReadTable } from './views/read-table.tsx';
