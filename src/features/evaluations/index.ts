// SPDX-License-Identifier: EUPL-1.2
export { addQuestion, addRespondents, closeEvaluation, makeEvaluation, openEvaluation } from './actions.ts';
export { loadAnswers } from './demo.ts';
export {
  addChoice,
  chooseExperience,
  noteExperience,
  publishEvaluation,
  settleChoice,
  writeConclusion,
} from './report-actions.ts';
export { evaluationRound } from './rounds.ts';
export { routes } from './routes.tsx';
