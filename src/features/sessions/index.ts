// SPDX-License-Identifier: EUPL-1.2
export type { Item, Kind, Purpose, Question, Session, Speaker, SpeakerState, State } from './domain.ts';
export { readSpeakers } from './speakers-store.ts';
export {
  type Changes,
  findSession,
  insertSession,
  lockSession,
  readItems,
  readQuestions,
  sessionsWhere,
  updateSession,
} from './store.ts';
