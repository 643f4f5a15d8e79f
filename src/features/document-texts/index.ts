// SPDX-License-Identifier: EUPL-1.2
export { type DocumentFault, type Reader, type Reading, largestDocument, mayBeGiven } from './domain.ts';
export { readDocumentJob, readingRound } from './jobs.ts';
export { readerOf } from './reading.ts';
export { readReadings } from './readings-store.ts';
export { type Hit, searchDocuments } from './search-store.ts';
export { type TakenFile, startReading, takeFile } from './taking.ts';
export { messages } from './messages.ts';
export { DocumentRows } from './views/document-rows.tsx';
