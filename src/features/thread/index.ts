// SPDX-License-Identifier: EUPL-1.2
export {
  type LinkReason,
  type RecordKind,
  type RecordRef,
  knownRefs,
  linkReasons,
  recordKinds,
} from './domain.ts';
export { wouldClose } from './graph.ts';
export { kindOfNumber, kindTable } from './kinds.ts';
export { messages as threadMessages } from './messages.ts';
export { makeThreadRail, makeThreadSection } from './page-parts.tsx';
export { canTie } from './policies.ts';
export { queryOf } from './search-domain.ts';
export {
  type OwnTie,
  type Reader,
  type StaffReader,
  type ThreadRecord,
  findRecord,
  findRecordsByTitle,
  readOwnTies,
  readRecords,
  readTies,
} from './reading-store.ts';
export { type Thread, readAside, readThread, readThreadPart } from './reading.ts';
export {
  type Excerpt,
  type FoundRecord,
  type FoundRecords,
  findByNumber,
  findExcerpts,
  looksLikeNumber,
  searchRecords,
} from './search-store.ts';
export { holdTying, link, removeTie, unlink } from './store.ts';
export { ThreadBody, type ThreadBodyProps, ThreadHead } from './views/thread-body.tsx';
export { FoundPassage, FoundRows } from './views/found-rows.tsx';
export { RecordRows } from './views/record-rows.tsx';
export { recordHref, threadHref, threadPath } from './views/thread-part.tsx';
export { type ThreadNews, readThreadNews, tellUpstream } from './news-store.ts';
export { ThreadRail } from './views/thread-rail.tsx';
export { ThreadSection } from './views/thread-section.tsx';
