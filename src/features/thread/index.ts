// SPDX-License-Identifier: EUPL-1.2
export { type LinkReason, type NewLink, type RecordKind, type RecordRef } from './domain.ts';
export { link, unlink } from './store.ts';
