// SPDX-License-Identifier: EUPL-1.2
export { type Helped, type Satisfaction, helpedAnswers, waits } from './domain.ts';
export { satisfactionForm } from './forms.ts';
export { messages as satisfactionMessages } from './messages.ts';
export { decideWaiting, insertSatisfaction, readSatisfaction } from './store.ts';
export { SatisfactionPart } from './views.tsx';
