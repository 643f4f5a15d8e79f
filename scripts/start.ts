// SPDX-License-Identifier: EUPL-1.2
// Builds what changed and starts Meent.
import './build.ts';

await import(new URL('../dist/server/main.js', import.meta.url).href);
