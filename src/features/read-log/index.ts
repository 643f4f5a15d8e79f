// SPDX-License-Identifier: EUPL-1.2
export {
  type Look,
  type Read,
  type ReadGround,
  type ReadPart,
  type Reader,
  type SharingGround,
  ownTask,
  sharingGrounds,
} from './domain.ts';
export { messages as readLogMessages } from './messages.ts';
export { type ReadsPage, readReads, readReadsOf, recordRead } from './store.ts';
export { ReadTable } from './views/read-table.tsx';
