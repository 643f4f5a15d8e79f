// SPDX-License-Identifier: EUPL-1.2
export { type CouncilDocument, type Dossier, type DocumentFile, standingOf } from './domain.ts';
export { findDocument, readDocumentsIn, readDocumentsOf, readDocumentsPartOf } from './documents-store.ts';
export { canKeepDossiers, canReadDocument, canSeeDossiers } from './policies.ts';
export { findDossier, readDossiersById } from './store.ts';
export { type Room, documentPath, dossierPath } from './paths.ts';
export { DocumentList, type DocumentListProps } from './views/document-list.tsx';
export { embargoRound } from './telling.ts';
export { routes } from './routes.tsx';
