// SPDX-License-Identifier: EUPL-1.2
export { type DueMotion, readDueMotionsOf } from './store.ts';
export { DueMotionsPart } from './due-motions-part.tsx';
