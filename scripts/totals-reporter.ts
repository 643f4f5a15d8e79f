// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

type Totals = { passed: number; failed: number; skipped: string[] };

/** Writes the totals of a run of Vitest as JSON to the file named in MEENT_TOTALS, with why each skipped test was. */
export default function totalsReporter(): Reporter {
  return { onTestRunEnd: (modules, unhandledErrors) => write(totalsOf(modules, unhandledErrors.length)) };
}

function totalsOf(modules: readonly TestModule[], errorsOutsideTests: number): Totals {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const inState = (state: string): TestCase[] => tests.filter((test) => test.result().state === state);
  // A file that cannot be read has no tests that could fail.
  const broken = modules.filter((module) => !module.ok() && module.children.allTests('failed').next().done);
  return {
    passed: inState('passed').length,
    failed: inState('failed').length + broken.length + errorsOutsideTests,
    skipped: inState('skipped').map(reasonOf),
  };
}

function write(totals: Totals): void {
  if (!process.env.MEENT_TOTALS) throw new Error('MEENT_TOTALS names no file.');
  writeFileSync(process.env.MEENT_TOTALS, JSON.stringify(totals));
}

function reasonOf(test: TestCase): string {
  const result = test.result();
  const note = result.state === 'skipped' ? result.note : undefined;
  return note === undefined ? test.fullName : `${test.fullName}: ${note}`;
}
