// SPDX-License-Identifier: EUPL-1.2
export { routes } from './routes.tsx';
export { HowItWorks } from './views/how-it-works.tsx';
