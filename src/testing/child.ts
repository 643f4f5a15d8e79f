// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';

export type Finished = { readonly code: number; readonly output: string };

/** Runs a command to its end and returns its exit code with everything it printed. A missing command is code 127. */
export function finish(
  command: string,
  args: readonly string[],
  options: { uid?: number; gid?: number; cwd?: string; env?: NodeJS.ProcessEnv; signal?: AbortSignal } = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const parts: string[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part.toString()));
    child.stderr.on('data', (part: Buffer) => parts.push(part.toString()));
    child.on('error', (error) => resolve({ code: 127, output: `${parts.join('')}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: parts.join('') }));
  });
}
