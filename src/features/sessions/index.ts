// SPDX-License-Identifier: EUPL-1.2
export { readComing } from './coming-store.ts';
export type { Item, Kind, Purpose, Question, Session, Speaker, SpeakerState, State } from './domain.ts';
export { cancelSession, prepareSession, publishSession } from './actions.ts';
export { sessionPath, speakerKey, speakerPath, workPath as sessionWorkPath } from './links.ts';
export {
  type Place as SessionPlace,
  readComing as readComingSessions,
  readPast as readPastSessions,
  readPublished,
} from './list-store.ts';
export { messages as sessionMessages } from './messages.ts';
export { canPrepare, canSeeSessions } from './policies.ts';
export { isMoved } from './domain.ts';
export { deleteItems, readItemsInUse, readItemsOfMany, saveItems } from './many-items-store.ts';
export { readPapers, replacePapers } from './papers-store.ts';
export { putItem, putQuestion, tieOf } from './programme-actions.ts';
export { saveItem, saveQuestion } from './programme-store.ts';
export { type Slot, type Turn, lengthOf, shownAs, slotsOf, speakingTime, turnsOf } from './programme.ts';
export { sessionRounds } from './rounds.ts';
export { routes } from './routes.tsx';
export { tellEverySpeaker } from './telling.ts';
export { decideOnSpeaker, inviteSpeaker } from './speaker-actions.ts';
export { tieDocument } from './tying-actions.ts';
export { insertSpeaker, readSpeakers } from './speakers-store.ts';
export {
  type Changes,
  findSession,
  insertSession,
  lockSession,
  readItems,
  readQuestions,
  readSessionsById,
  sessionsWhere,
  updateSession,
} from './store.ts';
