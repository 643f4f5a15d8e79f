// SPDX-License-Identifier: EUPL-1.2
export { type Finding, type Known, findPersonal } from './domain.ts';
export { redacted } from './redacting.ts';
export { RedactionHint } from './views.tsx';
