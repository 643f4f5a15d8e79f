// SPDX-License-Identifier: EUPL-1.2
export { councilImportJob, councilImportRound } from './jobs.ts';
export { routes } from './routes.tsx';
export { toPreview } from './to-preview.ts';
