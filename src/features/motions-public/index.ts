// SPDX-License-Identifier: EUPL-1.2
export { routes } from './routes.tsx';
export { kindWords } from './api-words.ts';
