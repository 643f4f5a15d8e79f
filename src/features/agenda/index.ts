// SPDX-License-Identifier: EUPL-1.2
export { announceMoment } from './actions.ts';
export type { Moment, MomentKind, Occurrence, Rhythm } from './domain.ts';
export { ownFeedPath } from './feeds.ts';
export { readOccurrences } from './readings.ts';
export { routes } from './routes.tsx';
export { findOwnFeedOf } from './store.ts';
export { MeetSection } from './views/meet-section.tsx';
export { OwnAgenda } from './views/own-agenda.tsx';
