// SPDX-License-Identifier: EUPL-1.2
export { type Draft, type Refused, thumbSidePixels } from './domain.ts';
export { shrink } from './inspect.ts';
export { messages } from './messages.ts';
export { uploadsOf } from './forms.ts';
export { scanRound, tidyFiles, tidyFilesRound } from './rounds.ts';
export {
  type Scan,
  type StoredFile,
  claimDrafts,
  deleteLoose,
  dropFiles,
  insertFiles,
  insertLoose,
  isLoose,
  readDrafts,
} from './store.ts';
export { checkUnpacked } from './unpack-check.ts';
export { bytesOf, fileAt, removeBytes, storeBytes } from './storing.ts';
export { look, scanNow, takeUploads } from './taking.ts';
export { FilesField, fileFaultItems } from './views/files-field.tsx';
