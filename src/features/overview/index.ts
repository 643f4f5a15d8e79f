// SPDX-License-Identifier: EUPL-1.2
export { countContributions } from './counting.ts';
export { type Figures, percentOf } from './domain.ts';
export { readYearFigures } from './reading.ts';
export { routes } from './routes.tsx';
