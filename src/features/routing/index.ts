// SPDX-License-Identifier: EUPL-1.2
export { addRule, changeRule, moveRule, removeRule, switchRule } from './actions.ts';
export { type Decision, type World, decideHolder, readWorld } from './deciding.ts';
export { type Rule, type RuleDetails, type Target, isSameTarget } from './domain.ts';
export { routes } from './routes.tsx';
