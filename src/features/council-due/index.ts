// SPDX-License-Identifier: EUPL-1.2
export { ClerksPart, isClear } from './clerks-part.tsx';
export { DueMotionsPart } from './due-motions-part.tsx';
export { type ClerksDesk, type DueMotion, readClerksDesk, readDueMotionsOf } from './store.ts';
