// SPDX-License-Identifier: EUPL-1.2
export { countContributions } from './counting.ts';
export { type Figures, percentOf, repliesOf } from './domain.ts';
export { type PeriodFigures, readPeriod } from './period.ts';
export { publicRates, publishable } from './suppression-domain.ts';
export { behindHref } from './views/addresses.ts';
export { readYearFigures } from './reading.ts';
export { routes } from './routes.tsx';
