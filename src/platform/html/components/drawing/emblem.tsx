// SPDX-License-Identifier: EUPL-1.2
import type { JSX } from 'preact';
import type { Tint } from './types.ts';

export type EmblemProps = {
  /** Path data of the silhouette, in a square of `box` units. */
  readonly path: string;
  readonly tint: Tint;
  /** px, width and height. */
  readonly size: number;
  /** Units of the square that the path was made for; the size itself when absent. */
  readonly box?: number;
};

/** An area's silhouette in its own colour: a decoration beside its name, never instead of it. */
export function Emblem({ path, tint, size, box = size }: EmblemProps): JSX.Element {
  return (
    <svg
      class="emblem"
      width={size}
      height={size}
      viewBox={`0 0 ${box} ${box}`}
      aria-hidden="true"
      focusable="false"
    >
      <path class={`drawing-tint-${tint}`} fill-rule="evenodd" d={path} />
    </svg>
  );
}
