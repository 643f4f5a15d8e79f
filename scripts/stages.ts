// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { finish } from '../src/testing/child.ts';

export type Outcome = {
  readonly passed: number;
  readonly failed: number;
  /** What was not run, with the reason. */
  readonly skipped: readonly string[];
  /** Shown only when something failed. */
  readonly output: string;
  /** Said behind the stage's name when it went well. */
  readonly remark?: string;
};

export type Stage = { readonly name: string; run(signal: AbortSignal): Promise<Outcome> };

const vitest = 'node_modules/vitest/vitest.mjs';

/** Colours only where somebody looks at them. */
const env = { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) };

/** A stage that is one command: good when it ends with code 0. `advice` is what to do when it does not. */
export function command(name: string, script: string, args: readonly string[], advice = ''): Stage {
  return {
    name,
    run: async (signal) => {
      const { code, output } = await finish(process.execPath, [script, ...args], { signal, env });
      return code === 0 ? good() : bad(`${output}\n${advice}`);
    },
  };
}

export function good(remark?: string): Outcome {
  return { passed: 1, failed: 0, skipped: [], output: '', ...(remark === undefined ? {} : { remark }) };
}

export function bad(output: string): Outcome {
  return { passed: 0, failed: 1, skipped: [], output };
}

const totals = z.object({ passed: z.number(), failed: z.number(), skipped: z.array(z.string()) });

/** A stage that is one project of vitest.config.ts; each test counts, and so does a file that cannot be read. */
export function tests(project: string): Stage {
  return {
    name: project,
    run: async (signal) => {
      const folder = mkdtempSync(join(tmpdir(), 'meent-totals-'));
      const file = join(folder, 'totals.json');
      try {
        const { code, output } = await finish(
          process.execPath,
          [
            vitest,
            'run',
            '--project',
            project,
            '--reporter=default',
            '--reporter=./scripts/totals-reporter.ts',
          ],
          { signal, env: { ...env, MEENT_TOTALS: file } },
        );
        const read = totals.safeParse(readJson(file));
        if (!read.success) return bad(output);
        // Vitest fails for other reasons than a test as well, such as a project that has none.
        const failed = code !== 0 && read.data.failed === 0 ? 1 : read.data.failed;
        return { ...read.data, failed, output };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // No report: vitest ended before it could write one, and its output says why.
    return undefined;
  }
}

/**
 * Runs the stages in order, `lanes` at a time, with one line for each as it ends and everything it printed when it
 * failed. The last line is `N passed, N failed`. Returns the exit code for the process.
 */
export async function runStages(stages: readonly Stage[], lanes: number): Promise<number> {
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort());
  const waiting = [...stages];
  const outcomes: Outcome[] = [];
  const width = Math.max(...stages.map(({ name }) => name.length));
  const lane = async (): Promise<void> => {
    for (let stage = waiting.shift(); stage && !interrupt.signal.aborted; stage = waiting.shift()) {
      const started = performance.now();
      const outcome = await stage.run(interrupt.signal);
      outcomes.push(outcome);
      if (!interrupt.signal.aborted) tell(stage.name.padEnd(width), outcome, performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (interrupt.signal.aborted) return 130;
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function tell(name: string, outcome: Outcome, millis: number): void {
  const { passed, failed, skipped, output, remark } = outcome;
  const counts = [
    `${passed} passed`,
    failed > 0 ? `${failed} failed` : '',
    skipped.length > 0 ? `${skipped.length} skipped` : '',
  ].filter((count) => count !== '');
  const seconds = `${(millis / 1000).toFixed(1)} s`.padStart(8);
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name} ${seconds}  ${counts.join(', ')}${remark ? ` (${remark})` : ''}`,
  );
  for (const one of skipped) console.log(`    skipped: ${one}`);
  if (failed > 0) console.log(output.trim().replace(/^/gm, '    '));
}
