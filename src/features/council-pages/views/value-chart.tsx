// SPDX-License-Identifier: EUPL-1.2
import { fullDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Indicator, type IndicatorValue, pointsOf } from '../../council/index.ts';
import { drawn } from '../chart-domain.ts';
import { messages } from '../messages.ts';
import { amountInWords } from './amounts.ts';

const box = { width: 300, height: 90 };
const margin = { side: 26, top: 26, below: 30 };
/** A value stands above its point, and below it where the line of the aim lies there: it is not yet reached. */
const above = 10;
const below = 20;
/** The word of the aim stands on that side of its line where the values are not. */
const under = 16;
const over = 6;
/** How far a value reaches beyond its point. */
const side = 8;

type ValueChartProps = {
  readonly visit: Visit;
  readonly indicator: Indicator;
  readonly values: readonly IndicatorValue[];
};

/** A small line from nothing on, with its first and last value, and the aim beside it. Two values at least; the table tells the same. */
export function ValueChart({ visit, indicator, values }: ValueChartProps) {
  const { locale } = visit;
  const t = messages[locale];
  const points = pointsOf(values);
  const { dots, aimY, low } = drawn(points, indicator.aimNumber, box);
  const [first, last] = [dots[0], dots.at(-1)];
  if (!first || !last || first === last) return null;
  const said = (amount: number): string => amountInWords(locale, amount, indicator.unit);
  const base = low < 0 ? undefined : box.height;
  const aimLabelY = aimY === undefined ? 0 : middleOf(dots) < aimY ? aimY + under : aimY - over;
  return (
    <svg
      class="raad-chart"
      viewBox={`${-margin.side} ${-margin.top} ${box.width + 2 * margin.side} ${box.height + margin.top + margin.below}`}
      role="img"
      aria-label={t.chartLabel(indicator.title, said(first.amount), said(last.amount))}
    >
      {base !== undefined && <line class="raad-chart__rule" x1={0} x2={box.width} y1={base} y2={base} />}
      {aimY !== undefined && indicator.aimNumber !== null && (
        <>
          <line class="raad-chart__aim" x1={0} x2={box.width} y1={aimY} y2={aimY} />
          <text class="raad-chart__text" x={box.width / 2} y={aimLabelY} text-anchor="middle">
            {t.aimLine} {said(indicator.aimNumber)}
          </text>
        </>
      )}
      <polyline class="raad-chart__line" points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {dots.map(({ x, y }) => (
        <circle class="raad-chart__dot" cx={x} cy={y} r={3.5} />
      ))}
      {[first, last].map(({ x, y, amount, day }, index) => (
        <>
          <text
            class="raad-chart__value"
            x={index === 0 ? x - side : x + side}
            y={labelY(y, aimY)}
            text-anchor={index === 0 ? 'start' : 'end'}
          >
            {said(amount)}
          </text>
          <text
            class="raad-chart__text"
            x={index === 0 ? -margin.side : box.width + margin.side}
            y={box.height + 22}
            text-anchor={index === 0 ? 'start' : 'end'}
          >
            {fullDay(locale, day)}
          </text>
        </>
      ))}
    </svg>
  );
}

function labelY(y: number, aimY: number | undefined): number {
  const isUnderAim = aimY !== undefined && aimY < y && y + below <= box.height;
  return isUnderAim ? y + below : y - above;
}

type Dot = { readonly x: number; readonly y: number };

/** How high the line runs halfway, where the word of the aim stands. */
function middleOf(dots: readonly Dot[]): number {
  const half = box.width / 2;
  const next = dots.findIndex(({ x }) => x >= half);
  const [one, other] = [dots[Math.max(0, next - 1)], dots[next]];
  if (!one || !other) return 0;
  if (one.x === other.x) return other.y;
  return one.y + ((half - one.x) / (other.x - one.x)) * (other.y - one.y);
}
