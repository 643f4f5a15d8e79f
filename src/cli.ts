// SPDX-License-Identifier: EUPL-1.2
import { runCommand } from './command.ts';
import { StartFault } from './platform/start-fault.ts';

try {
  process.exitCode = await runCommand(process.argv.slice(2), process.env);
} catch (error) {
  if (!(error instanceof StartFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
