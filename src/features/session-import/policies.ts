// SPDX-License-Identifier: EUPL-1.2
export { canPrepare as canReadIn } from '../sessions/index.ts';
