// SPDX-License-Identifier: EUPL-1.2

const barWidth = 30;

/** One line that fills up; only on a terminal. */
export function showProgress(step: string, done: number, total?: number): void {
  if (!process.stderr.isTTY || !total) return;
  const part = Math.min(1, done / total);
  const filled = Math.round(part * barWidth);
  process.stderr.write(
    `\r${step.padEnd(8)} [${'#'.repeat(filled)}${' '.repeat(barWidth - filled)}] ${Math.round(part * 100)}%${part === 1 ? '\n' : ''}`,
  );
}
