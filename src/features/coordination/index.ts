// SPDX-License-Identifier: EUPL-1.2
export {
  answerColleagueQuestion,
  insertColleagueQuestion,
  lockColleagueQuestion,
  noteColleagueReminded,
  noteSeen,
  readUnremindedColleagues,
} from './colleague-store.ts';
export {
  type AnswerWay,
  type ColleagueQuestion,
  type Coordination,
  type PartnerAnswer,
  type PartnerQuestion,
  type Shareable,
  type Shared,
  type Sharing,
  isVisible,
  partnerState,
  sharedOf,
} from './domain.ts';
export { tellMentioned } from './mentioning.ts';
export { messages as coordinationMessages } from './messages.ts';
export {
  findByCode,
  findByLink,
  insertPartnerAnswer,
  insertPartnerLink,
  insertPartnerQuestion,
  lockPartnerQuestion,
  type PartnerChanges,
  readUnremindedPartners,
  updatePartnerQuestion,
} from './partner-store.ts';
export { readCoordination } from './reading.ts';
export { type WhoIs, coordinationSteps } from './views/history.tsx';
export {
  CoordinationPart,
  WaitingPart,
  coordinationPath,
  waitingPath,
  waitsForPartner,
  waitsForResident,
  whoWaits,
} from './views/parts.tsx';
export { type Waiting, readWaiting } from './waiting-store.ts';
