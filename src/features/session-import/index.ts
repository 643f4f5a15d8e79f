// SPDX-License-Identifier: EUPL-1.2
export { readMeetingsIn, startMeetings } from './actions.ts';
export type { Meeting } from './domain.ts';
export { meetingsPath } from './links.ts';
export { readMeetings } from './read-meetings.ts';
export { routes } from './routes.tsx';
export { type ListedImport, readImports as readMeetingFiles } from './store.ts';
export { EarlierFiles } from './views/earlier-files.tsx';
