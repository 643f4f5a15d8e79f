// SPDX-License-Identifier: EUPL-1.2
export { type Outcome, type Parcel, makeContribution, noteTalks } from './actions.ts';
export { type Mood, type Note, type Occasion, moods, occasions } from './domain.ts';
export { messages as talkMessages } from './messages.ts';
export { routes } from './routes.tsx';
