// SPDX-License-Identifier: EUPL-1.2
import type { MonthLine } from '../reading.ts';

export type TrendChartProps = {
  readonly lines: readonly MonthLine[];
  /** Says what is to be seen, for who does not see it. */
  readonly label: string;
  readonly monthName: (month: string) => string;
  readonly legend: { readonly title: string; readonly brought: string; readonly closed: string };
};

const height = 180;
const slot = 56;
const bar = 18;
const left = 40;
const top = 28;
const base = top + height;

/** Two columns a month: what came in and what went out. Wider than the screen, it scrolls within itself, also by keyboard. Told apart by shape of fill as well as by colour. */
export function TrendChart({ lines, label, monthName, legend }: TrendChartProps) {
  const most = roundUp(Math.max(1, ...lines.flatMap(({ brought, closed }) => [brought, closed])));
  const width = left + lines.length * slot + 8;
  const at = (amount: number): number => base - (amount / most) * height;
  return (
    <div class="meent-trend" role="group" aria-label={legend.title} tabindex={0}>
      <svg
        viewBox={`0 0 ${width} ${base + 30}`}
        width={width}
        height={base + 30}
        role="img"
        aria-label={label}
      >
        {[0, most / 2, most].map((tick) => (
          <>
            <line class="meent-trend__rule" x1={left} x2={width} y1={at(tick)} y2={at(tick)} />
            <text class="meent-trend__tick" x={left - 8} y={at(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </>
        ))}
        {lines.map(({ month, brought, closed }, index) => {
          const x = left + index * slot + 8;
          return (
            <>
              <rect class="meent-trend__in" x={x} y={at(brought)} width={bar} height={base - at(brought)} />
              <rect
                class="meent-trend__out"
                x={x + bar + 3}
                y={at(closed)}
                width={bar}
                height={base - at(closed)}
              />
              <text class="meent-trend__tick" x={x + bar} y={base + 20} text-anchor="middle">
                {monthName(month)}
              </text>
            </>
          );
        })}
        <rect class="meent-trend__in" x={left} y={4} width={12} height={12} />
        <text class="meent-trend__tick" x={left + 18} y={14}>
          {legend.brought}
        </text>
        <rect class="meent-trend__out" x={left + 120} y={4} width={12} height={12} />
        <text class="meent-trend__tick" x={left + 138} y={14}>
          {legend.closed}
        </text>
      </svg>
    </div>
  );
}

/** The next of 2, 4, 10, 20, 40, 100 …: halves are whole numbers. */
function roundUp(most: number): number {
  for (let unit = 1; ; unit *= 10) for (const step of [2, 4, 10]) if (step * unit >= most) return step * unit;
}
