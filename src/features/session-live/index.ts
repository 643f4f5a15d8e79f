// SPDX-License-Identifier: EUPL-1.2
export { publish as publishReport, saveReport } from './after-actions.ts';
export { playEvening } from './demo.ts';
export { routes } from './routes.tsx';
