// SPDX-License-Identifier: EUPL-1.2
export { routes } from './routes.tsx';
export { type AskedHere, readAskedHere } from './around-area.ts';
export { AskedHerePart } from './views/area-part.tsx';
export { kindWords, outcomeWords, partWords, stateWords } from './api-words.ts';
export { tellMotion, tellMotions } from './telling.ts';
export { orderWords, viewWords } from './views/choice.ts';
