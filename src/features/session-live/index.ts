// SPDX-License-Identifier: EUPL-1.2
export { livePath, reportPath, runPath, screenPath, afterPath } from './links.ts';
export { routes } from './routes.tsx';
