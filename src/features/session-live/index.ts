// SPDX-License-Identifier: EUPL-1.2
export { type ToPlay, playEvening } from './demo.ts';
export { livePath, reportPath, runPath, screenPath, afterPath } from './links.ts';
export { routes } from './routes.tsx';
