// SPDX-License-Identifier: EUPL-1.2
export {
  type DocumentDetails,
  type Publication,
  addDocument,
  addVersion,
  changeDocument,
  publishDocument,
} from './document-actions.ts';
export { findDocument, readDocumentsIn, readDocumentsOf, readDocumentsPartOf } from './documents-store.ts';
export {
  type CouncilDocument,
  type Dated,
  type DocumentFile,
  type Dossier,
  type Refusal,
  type Version,
  type WithdrawRefusal,
  type Withdrawal,
  accesses,
  isNumber,
  kinds,
  numbersIn,
  publishings,
  standingOf,
  storyOf,
} from './domain.ts';
export {
  type DossierDetails,
  changeDossier,
  moveDossier,
  openDossier,
  publishDossier,
} from './dossier-actions.ts';
export { documentIn, giveFile, givePreview, recordReading } from './giving.tsx';
export { messages as dossierMessages } from './messages.ts';
export { type Room, documentPath, dossierPath, dossiersPath, filePath } from './paths.ts';
export { canKeepDossiers, canReadDocument, canSeeDossiers } from './policies.ts';
export { type Around, type Listing, type Told, readAround, readListing, readTold } from './reading.ts';
export { routes } from './routes.tsx';
export { findDossier, readDossiersById } from './store.ts';
export { embargoRound, publishDue } from './telling.ts';
export { readVersions } from './versions-store.ts';
export { DocumentList, type DocumentListProps, StandingBadge } from './views/document-list.tsx';
export { AroundPart, DocumentMain } from './views/document-parts.tsx';
export { DossierFacts, DossierFilter, DossierRows } from './views/dossier-parts.tsx';
export { AreaLinks, HolderLinks } from './views/who-and-where.tsx';
export { WithdrawnLines } from './views/withdrawn-lines.tsx';
export { fileInWords } from './views/sheet.tsx';
export { DocumentStep, LatestPart } from './views/story-part.tsx';
export { withdrawVersion } from './withdrawing.ts';
