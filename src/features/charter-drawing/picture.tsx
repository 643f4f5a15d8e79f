// SPDX-License-Identifier: EUPL-1.2
import type { JSX } from 'preact';
import { outlineOf } from './letters.ts';
import type { Scene, Shape } from './scene.ts';

export type PictureProps = {
  readonly scene: Scene;
  readonly title: string;
  readonly description: string;
  /** Unique on the page. */
  readonly id: string;
  /** With the outlines of the letters, for where the letter is not there; else as text in the letter of the page. */
  readonly outlined?: boolean;
  readonly className?: string;
};

/** The picture as SVG. Everything in it is escaped, whatever a task is called. */
export function Picture({
  scene,
  title,
  description,
  id,
  outlined = false,
  className,
}: PictureProps): JSX.Element {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class={className}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={scene.width}
      height={scene.height}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      font-family="'Atkinson Hyperlegible Next', 'Meent stand-in', sans-serif"
      text-rendering="geometricPrecision"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <g aria-hidden="true">
        {scene.shapes.map((shape) => (
          <Drawn shape={shape} outlined={outlined} />
        ))}
      </g>
    </svg>
  );
}

function Drawn({ shape, outlined }: { readonly shape: Shape; readonly outlined: boolean }): JSX.Element {
  if (shape.kind === 'path') {
    const { d, fill = 'none', stroke, width, dash, at } = shape;
    return (
      <path
        d={d}
        fill={fill}
        fill-rule="evenodd"
        stroke={stroke}
        stroke-width={width}
        stroke-dasharray={dash?.join(' ')}
        transform={at && `translate(${round(at.x)} ${round(at.y)}) scale(${round(at.scale)})`}
      />
    );
  }
  const { text, x, y, size, weight, fill } = shape;
  if (outlined) {
    const outline = outlineOf(text, { x, y, size, weight });
    // An attribute without a value is no XML: what has no outline, such as a space, is left out.
    return outline === '' ? <></> : <path d={outline} fill={fill} />;
  }
  return (
    <text x={round(x)} y={round(y)} font-size={round(size)} font-weight={weight} fill={fill}>
      {text}
    </text>
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
