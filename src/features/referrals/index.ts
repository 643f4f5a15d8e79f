// SPDX-License-Identifier: EUPL-1.2
export { addEntry, endEntry, entryIn } from './actions.ts';
export { readDirectory } from './directory.ts';
export { type Entry, type EntryDetails, fittingFirst, isActive } from './domain.ts';
export { routes } from './routes.tsx';
