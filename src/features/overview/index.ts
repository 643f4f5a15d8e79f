// SPDX-License-Identifier: EUPL-1.2
export { countContributions } from './counting.ts';
export { routes } from './routes.tsx';
