// SPDX-License-Identifier: EUPL-1.2
export { playEvening } from './demo.ts';
export { routes } from './routes.tsx';
