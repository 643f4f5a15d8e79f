// SPDX-License-Identifier: EUPL-1.2
export { canKeepMotions as canReadIn } from '../motions/index.ts';
