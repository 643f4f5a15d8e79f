// SPDX-License-Identifier: EUPL-1.2

/** One measured figure, with what was aimed at; `reached` is left out where nothing is promised. */
export type Figure = {
  readonly what: string;
  readonly values: readonly string[];
  readonly aim?: string;
  readonly reached?: boolean;
};
export type Table = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly figures: readonly Figure[];
  readonly remarks: readonly string[];
};

/** The middle one; of an even number the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
}

export function inMillis(millis: number): string {
  return `${millis < 10 ? millis.toFixed(2) : millis.toFixed(1)} ms`;
}

export function inWhole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

export function asRatio(ratio: number): string {
  return ratio.toFixed(2);
}

/** A table that can be read on a screen and pasted into docs/performance.md. */
export function printTable({ title, columns, figures, remarks }: Table): void {
  const rows = figures.map(({ what, values, aim, reached }) => [what, ...values, verdict(aim, reached)]);
  const all = [['', ...columns, 'aim'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(Math.max(width - 1, 1))}:`)).join(' | ')} |`;
  console.log(`\n${title}\n`);
  for (const row of [line(all[0] ?? []), rule, ...rows.map(line)]) console.log(row);
  for (const remark of remarks) console.log(`\n${remark}`);
}

function verdict(aim: string | undefined, reached: boolean | undefined): string {
  if (aim === undefined) return '';
  return reached === undefined ? aim : `${aim} ${reached ? 'yes' : 'NO'}`;
}
