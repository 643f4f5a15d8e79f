// SPDX-License-Identifier: EUPL-1.2
export { answerSignedIn } from './answering.ts';
export { askHolders, skipTheme } from './asking.ts';
export { noteSensitive } from './notes-actions.ts';
export { portfolioRound } from './round.ts';
export { routes } from './routes.ts';
export { addAssistant, changeRules, markOfRules } from './rules-actions.ts';
