// SPDX-License-Identifier: EUPL-1.2
export { routes } from './routes.tsx';
export { verbWords } from './wording.ts';
