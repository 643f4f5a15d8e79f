// SPDX-License-Identifier: EUPL-1.2
export { readComing } from './coming-store.ts';
export type { Item, Kind, Purpose, Question, Session, Speaker, SpeakerState, State } from './domain.ts';
export { findSession, lockSession, readItems, readQuestions, readSpeakers, sessionsWhere } from './store.ts';
