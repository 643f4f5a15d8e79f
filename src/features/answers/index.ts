// SPDX-License-Identifier: EUPL-1.2
export { addTemplate } from './actions.ts';
export { type Template, fillFields, fitting } from './domain.ts';
export { type Mark, type Reading, readDutch } from './readability.ts';
export { ReadingHelp } from './views/reading-help.tsx';
export { routes } from './routes.tsx';
export { readTemplates } from './templates.ts';
