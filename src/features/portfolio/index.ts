// SPDX-License-Identifier: EUPL-1.2
export {
  findAnswerLink,
  insertAnswerLink,
  insertMark,
  insertSkip,
  noteUnheld,
  settleMark,
} from './case-store.ts';
export {
  type Answer,
  type Gate,
  type Level,
  type PortfolioRequest,
  type Standing,
  type Subject,
  type SubjectKind,
  type SubjectRef,
  answers,
  conflictsOf,
  levels,
  mostPressing,
  openConditions,
  subjectKinds,
} from './domain.ts';
export { messages as portfolioMessages } from './messages.ts';
export { canAnswerFor, canCoordinate, canSetRules } from './policies.ts';
export { type Standings, readGate, readGates, readRules } from './reading.ts';
export {
  type AnswerGiven,
  type RequestChanges,
  insertRequests,
  lockRequest,
  lockRequests,
  readAnswers,
  readRequests,
  readRunning,
  saveAnswer,
  updateRequest,
} from './request-store.ts';
export {
  type Assistant,
  type Rules,
  type Terms,
  dueDay,
  levelOf,
  silenceOf,
  stepsOn,
} from './rules-domain.ts';
export { endAssistant, insertAssistant, loadRules, lockRules, saveLevels, saveTerms } from './rules-store.ts';
export {
  PortfolioPart,
  type PortfolioWaiting,
  PortfolioWaitingPart,
  StateBadge,
  namesOf,
  portfolioPath,
  themeCalled,
} from './views/parts.tsx';
export { readPortfolioWaiting } from './waiting.ts';
