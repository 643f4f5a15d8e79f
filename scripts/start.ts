// SPDX-License-Identifier: EUPL-1.2
// Builds what changed and starts Meent.
import './build.ts';

await import('../dist/server/main.js' as string);
