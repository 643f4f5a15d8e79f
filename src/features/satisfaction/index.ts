// SPDX-License-Identifier: EUPL-1.2
export {
  type Counts,
  type Figures,
  type Helped,
  type Satisfaction,
  figuresOf,
  helpedAnswers,
  publicFigures,
  waits,
} from './domain.ts';
export { satisfactionForm } from './forms.ts';
export { messages as satisfactionMessages } from './messages.ts';
export {
  type AreaThemeFigures,
  type Span,
  decideWaiting,
  insertSatisfaction,
  readSatisfaction,
  readSatisfactionFigures,
  readWaiting,
} from './store.ts';
export { SatisfactionPart } from './views.tsx';
