// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';

type Point = { readonly day: string; readonly amount: number };
type Box = { readonly width: number; readonly height: number };

export type Drawn = {
  readonly dots: readonly (Point & { readonly x: number; readonly y: number })[];
  /** Where the aim lies. */
  readonly aimY: number | undefined;
  /** The lowest and highest amount on the scale. */
  readonly low: number;
  readonly high: number;
};

/**
 * Where values lie in a picture: days as far apart as they are in time, and the scale from nothing on, so that a small difference
 * does not look like a large one.
 */
export function drawn(points: readonly Point[], aim: number | null, { width, height }: Box): Drawn {
  const amounts = [...points.map(({ amount }) => amount), ...(aim === null ? [] : [aim])];
  const low = Math.min(0, ...amounts);
  const high = Math.max(low + 1e-9, 0, ...amounts);
  const y = (amount: number): number => height - ((amount - low) / (high - low)) * height;
  const days = points.map(({ day }) => daysSince(points[0]?.day ?? day, day));
  const span = Math.max(1, days.at(-1) ?? 1);
  return {
    dots: points.map((point, index) => ({
      ...point,
      x: points.length === 1 ? width / 2 : ((days[index] ?? 0) / span) * width,
      y: y(point.amount),
    })),
    aimY: aim === null ? undefined : y(aim),
    low,
    high,
  };
}

function daysSince(first: string, day: string): number {
  return Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(day), { largestUnit: 'day' }).days;
}
