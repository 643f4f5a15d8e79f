// SPDX-License-Identifier: EUPL-1.2
export { makePromise, movePromise, resumePromise, settlePromise } from './store.ts';
export { dueDay, outcomeOf } from './domain.ts';
