// SPDX-License-Identifier: EUPL-1.2
// Builds what changed and runs the `meent` command.
import './build.ts';

await import(new URL('../dist/server/cli.js', import.meta.url).href);
