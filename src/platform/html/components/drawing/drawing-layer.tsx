// SPDX-License-Identifier: EUPL-1.2
import type { JSX } from 'preact';
import { LINE_HEIGHT } from './text-block.ts';
import type { DrawingLayer, DrawnPath, PlacedFace, PlacedLabel, TextBlock } from './types.ts';

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function Lines({ text, class: name, softLine }: { text: TextBlock; class: string; softLine?: string }): JSX.Element {
  const { lines, x, y, anchor, fontSize } = text;
  const common = { class: name, x: px(x), 'text-anchor': anchor, 'font-size': fontSize };
  if (lines.length === 1) return <text {...common} y={px(y)}>{lines[0]}</text>;
  return (
    <text {...common} y={px(y)}>
      {lines.map((line, index) => (
        <tspan
          x={px(x)}
          dy={index === 0 ? undefined : px(LINE_HEIGHT * fontSize)}
          class={line === softLine ? 'drawing-role' : undefined}
        >
          {line}
          {index < lines.length - 1 && !line.endsWith('-') ? ' ' : ''}
        </tspan>
      ))}
    </text>
  );
}

type LabelProps = { label: PlacedLabel; href: string; dimmed: boolean };

/** A name beside its area is a link as well, for the mouse; the keyboard has the area itself. */
function Label({ label, href, dimmed }: LabelProps): JSX.Element {
  const { kind, text, leader } = label;
  const name = `drawing-label${kind === 'number' ? ' drawing-number' : ''}${dimmed ? ' drawing-label-dimmed' : ''}`;
  if (!leader) return <Lines text={text} class={name} />;
  const [[x1, y1], [x2, y2]] = [leader.from, leader.to];
  return (
    <a href={href} class="drawing-beside" tabindex={-1}>
      <line class="drawing-leader" x1={px(x1)} y1={px(y1)} x2={px(x2)} y2={px(y2)} />
      <circle class="drawing-leader-end" cx={px(x2)} cy={px(y2)} r="2.5" />
      <Lines text={text} class={name} />
    </a>
  );
}

function Face({ placed, photoClip }: { placed: PlacedFace; photoClip: string }): JSX.Element {
  const { face, x, y, radius, text } = placed;
  const inner = radius - 2;
  return (
    <a href={face.href} class="drawing-face" aria-label={face.role === '' ? face.name : `${face.name}, ${face.role}`}>
      <circle class="drawing-face-ring" cx={px(x)} cy={px(y)} r={radius} />
      {face.photoSrc ? (
        <image
          href={face.photoSrc}
          x={px(x - inner)}
          y={px(y - inner)}
          width={px(inner * 2)}
          height={px(inner * 2)}
          preserveAspectRatio="xMidYMid slice"
          clip-path={`url(#${photoClip})`}
        />
      ) : (
        <text class="drawing-initials" x={px(x)} y={px(y + radius * 0.26)} text-anchor="middle" font-size={px(radius * 0.72)}>
          {face.initials}
        </text>
      )}
      {text && <Lines text={text} class="drawing-face-name" softLine={face.role} />}
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
  return (
    <g class={`drawing-${layer.kind}`} transform={scale === 1 ? undefined : `scale(${scale})`}>
      <g aria-hidden="true">
        {layer.labels.map((label) => (
          <Label label={label} href={hrefs.get(label.areaId) ?? ''} dimmed={dimmed.has(label.areaId)} />
        ))}
      </g>
      {layer.faces.map((placed) => (
        <Face placed={placed} photoClip={photoClip} />
      ))}
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
          <span class="drawing-legend-number">{entry.number ?? '·'}</span>
          <a href={entry.href}>{entry.name}</a>
        </li>
      ))}
      {layer.faceLegend.map((face) => (
        <li>
          <span class="drawing-legend-number">{face.initials}</span>
          <span>
            <a href={face.href}>{face.name}</a>
            {face.role !== '' && `, ${face.role}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
