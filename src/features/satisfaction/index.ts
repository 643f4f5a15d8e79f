// SPDX-License-Identifier: EUPL-1.2
export { type Helped, type Satisfaction, waits } from './domain.ts';
export { satisfactionForm } from './forms.ts';
export { messages as satisfactionMessages } from './messages.ts';
export { decideWaiting, insertSatisfaction, readSatisfaction, readSatisfactionFigures } from './store.ts';
export { SatisfactionPart } from './views.tsx';
