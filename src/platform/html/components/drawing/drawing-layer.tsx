// SPDX-License-Identifier: EUPL-1.2
import type { JSX } from 'preact';
import { LINE_HEIGHT } from './text-block.ts';
import type { DrawingLayer, DrawnPath, PlacedFace, PlacedLabel, Point, TextBlock } from './types.ts';

/** Whole px are exact enough for texts and keep the page small. */
const px = Math.round;

type LinesProps = {
  readonly text: TextBlock;
  /** The size that the group around it has set. */
  readonly usualSize: number;
  readonly class?: string | undefined;
  readonly role?: string;
};

function Lines({ text, usualSize, class: name, role }: LinesProps): JSX.Element {
  const { lines, x, y, anchor, fontSize } = text;
  return (
    <text
      class={name}
      x={px(x)}
      y={px(y)}
      text-anchor={anchor === 'middle' ? undefined : anchor}
      font-size={fontSize === usualSize ? undefined : fontSize}
    >
      {lines.length === 1
        ? lines[0]
        : lines.map((line, index) => (
            <tspan
              x={px(x)}
              y={px(y + index * LINE_HEIGHT * fontSize)}
              class={line === role ? 'drawing-role' : undefined}
            >
              {line}
            </tspan>
          ))}
    </text>
  );
}

function classes(...names: (string | false)[]): string | undefined {
  return names.filter((name) => name !== false).join(' ') || undefined;
}

type LabelProps = {
  readonly label: PlacedLabel;
  readonly href: string;
  readonly dimmed: boolean;
  readonly usualSize: number;
};

/** A name beside its area is a link as well, for the mouse; the keyboard has the area itself. */
function Label({ label, href, dimmed, usualSize }: LabelProps): JSX.Element {
  const { kind, text, leader, astride } = label;
  const name = classes(
    kind === 'number' && 'drawing-number',
    astride && 'drawing-astride',
    dimmed && 'drawing-label-dimmed',
  );
  const lines = <Lines text={text} class={name} usualSize={usualSize} />;
  return leader ? (
    <a href={href} tabindex={-1}>
      {lines}
    </a>
  ) : (
    lines
  );
}

/** All leader lines as one path, and their ends as dots: lines without length that have round caps. */
function Leaders({ labels }: { labels: readonly PlacedLabel[] }): JSX.Element | null {
  const leaders = labels.flatMap(({ leader }) => leader ?? []);
  if (leaders.length === 0) return null;
  const at = ([x, y]: Point): string => `${px(x)} ${px(y)}`;
  return (
    <>
      <path class="drawing-leaders" d={leaders.map(({ from, to }) => `M${at(from)}L${at(to)}`).join('')} />
      <path class="drawing-leader-ends" d={leaders.map(({ to }) => `M${at(to)}h0`).join('')} />
    </>
  );
}

function Portrait({ placed, photoClip }: { placed: PlacedFace; photoClip: string }): JSX.Element {
  const { face, x, y, radius } = placed;
  if (!face.photoSrc) {
    return (
      <text
        aria-hidden="true"
        class="drawing-initials"
        x={px(x)}
        y={px(y + radius * 0.26)}
        font-size={Math.max(11, px(radius * 0.72))}
      >
        {face.initials}
      </text>
    );
  }
  const inner = radius - 2;
  return (
    <image
      href={face.photoSrc}
      x={px(x) - inner}
      y={px(y) - inner}
      width={inner * 2}
      height={inner * 2}
      preserveAspectRatio="xMidYMid slice"
      clip-path={`url(#${photoClip})`}
    />
  );
}

function Face({
  placed,
  photoClip,
  usualSize,
}: {
  placed: PlacedFace;
  photoClip: string;
  usualSize: number;
}): JSX.Element {
  const { face, x, y, radius, text, astride } = placed;
  return (
    <a href={face.href}>
      <title>{face.role === '' ? face.name : `${face.name}, ${face.role}`}</title>
      <circle cx={px(x)} cy={px(y)} r={radius} />
      <Portrait placed={placed} photoClip={photoClip} />
      {text && (
        <g aria-hidden="true">
          <Lines
            text={text}
            class={classes(astride && 'drawing-astride')}
            role={face.role}
            usualSize={usualSize}
          />
        </g>
      )}
    </a>
  );
}

type LayerProps = {
  readonly layer: DrawingLayer;
  readonly areas: readonly DrawnPath[];
  readonly dimmed: ReadonlySet<string>;
  readonly photoClip: string;
};

/** The texts and faces for one width of the picture; the style sheet shows one of the layers. */
export function DrawingLayerTexts({ layer, areas, dimmed, photoClip }: LayerProps): JSX.Element {
  const hrefs = new Map(areas.map((area) => [area.id, area.href]));
  const scale = Math.round(layer.scale * 10000) / 10000;
  const labelSize = Math.max(0, ...layer.labels.map((label) => label.text.fontSize));
  const faceSize = Math.max(0, ...layer.faces.map((placed) => placed.text?.fontSize ?? 0));
  return (
    <g
      class={`drawing-${layer.kind}`}
      transform={scale === 1 ? undefined : `scale(${scale})`}
      text-anchor="middle"
    >
      <g class="drawing-labels" aria-hidden="true" font-size={labelSize}>
        <Leaders labels={layer.labels} />
        {layer.labels.map((label) => (
          <Label
            label={label}
            href={hrefs.get(label.areaId) ?? ''}
            dimmed={dimmed.has(label.areaId)}
            usualSize={labelSize}
          />
        ))}
      </g>
      {layer.faces.length > 0 && (
        <g class="drawing-faces" font-size={faceSize}>
          {layer.faces.map((placed) => (
            <Face placed={placed} photoClip={photoClip} usualSize={faceSize} />
          ))}
        </g>
      )}
    </g>
  );
}

/** What the picture had no room for: names behind numbers, and people without their name. */
export function DrawingLegend({ layer }: { layer: DrawingLayer }): JSX.Element | null {
  if (layer.legend.length === 0 && layer.faceLegend.length === 0) return null;
  return (
    <ul class={`drawing-legend drawing-${layer.kind}`}>
      {layer.legend.map((entry) => (
        <li>
          <b>{entry.number ?? '·'}</b> <a href={entry.href}>{entry.name}</a>
        </li>
      ))}
      {layer.faceLegend.map((face) => (
        <li>
          <b>{face.initials}</b>{' '}
          <span>
            <a href={face.href}>{face.name}</a>
            {face.role !== '' && `, ${face.role}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
