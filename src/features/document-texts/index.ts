// SPDX-License-Identifier: EUPL-1.2
export { type DocumentFault, type FileBack, type Reader, mayBeGiven } from './domain.ts';
export { readDocumentJob, readingRound } from './jobs.ts';
export { readerOf } from './reading.ts';
export {
  type KeptRead,
  type PartRead,
  forgetDocumentReads,
  readDocumentReads,
  recordDocumentReads,
} from './reads-store.ts';
export { type FoundDocuments, findDocuments, isBare } from './finding.ts';
export { type Hit, searchDocuments } from './search-store.ts';
export { type TakenFile, isStillThere, startReading, takeFile, takeOwnFile } from './taking.ts';
export { withdrawReading } from './withdrawing.ts';
export { takeFileOfForm } from './keeping.ts';
export { messages } from './messages.ts';
export { ReadingNotice } from './views/reading-notice.tsx';
export { DocumentField } from './views/document-field.tsx';
export { DocumentResults } from './views/document-results.tsx';
export { DocumentRows } from './views/document-rows.tsx';
export { NothingFound } from './views/nothing-found.tsx';
