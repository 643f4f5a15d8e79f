// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren, JSX } from 'preact';
import { DrawingLayerTexts, DrawingLegend } from './drawing-layer.tsx';
import { placeOn } from './projecting.ts';
import type { DrawingLayout, DrawnDot, DrawnPath } from './types.ts';

export type DrawingProps = {
  readonly layout: DrawingLayout;
  /** What the picture is of; its name for a screen reader. */
  readonly title: string;
  /** Makes the ids of two drawings on one page differ. */
  readonly id?: string;
  /** The area or region the page is about; the others are dimmed. */
  readonly highlight?: string;
  /** Only the shapes, as one image: to show where an area lies. */
  readonly mini?: boolean;
  /** Things at their own place; beside the picture stands a list of them, so the keyboard passes them by. */
  readonly dots?: readonly DrawnDot[];
  /** The sentence beneath. */
  readonly children?: ComponentChildren;
};

function isLit(area: DrawnPath, highlight: string | undefined): boolean {
  return highlight === undefined || area.id === highlight || area.groupId === highlight;
}

function areaClass(area: DrawnPath, highlight: string | undefined): string {
  if (highlight === undefined) return `drawing-tint-${area.tint}`;
  return isLit(area, highlight) ? `drawing-tint-${area.tint} drawing-lit` : 'drawing-tint-dimmed';
}

function AreaLinks({ layout, highlight }: Pick<DrawingProps, 'layout' | 'highlight'>): JSX.Element {
  return (
    <g class="drawing-areas">
      {layout.areas.map((area) => (
        <a href={area.href} aria-current={area.id === highlight ? 'true' : undefined}>
          <title>{area.name}</title>
          <path class={areaClass(area, highlight)} d={area.path} />
        </a>
      ))}
    </g>
  );
}

/** Where it is on the picture; nothing when it lies beside it. */
function spotOf(layout: DrawingLayout, { lon, lat }: DrawnDot): readonly [number, number] | undefined {
  const [x, y] = placeOn(layout.projection, lon, lat);
  const isOn = x > 0 && y > 0 && x < layout.width && y < layout.height;
  return isOn ? [Math.round(x), Math.round(y)] : undefined;
}

type DotsProps = { readonly layout: DrawingLayout; readonly dots: readonly DrawnDot[] };

function Dots({ layout, dots }: DotsProps): JSX.Element {
  return (
    <g class="drawing-dots">
      {dots.map((dot) => {
        const spot = spotOf(layout, dot);
        return (
          spot && (
            <a href={dot.href} tabindex={-1} aria-hidden="true">
              <title>{dot.title}</title>
              <circle class="drawing-dot-reach" cx={spot[0]} cy={spot[1]} r={13} />
              <circle class="drawing-dot" cx={spot[0]} cy={spot[1]} r={5.5} />
            </a>
          )
        );
      })}
    </g>
  );
}

function MiniDrawing({ layout, title, highlight, dots }: DrawingProps): JSX.Element {
  return (
    <svg class="drawing-mini" viewBox={`0 0 ${layout.width} ${layout.height}`} role="img" aria-label={title}>
      <g>
        {layout.areas.map((area) => (
          <path class={areaClass(area, highlight)} d={area.path} />
        ))}
      </g>
      {layout.regionBorders !== '' && <path class="drawing-region-borders" d={layout.regionBorders} />}
      {dots?.map((dot) => {
        const spot = spotOf(layout, dot);
        return spot && <circle class="drawing-dot" cx={spot[0]} cy={spot[1]} r={14} />;
      })}
    </svg>
  );
}

/**
 * The picture of the municipality: each area a link in its own colour, with its name on it, and people standing in their
 * own area. Links carry the names for keyboard and screen reader; the texts on the picture repeat them for the eye.
 */
export function Drawing(props: DrawingProps): JSX.Element {
  const { layout, title, id = 'drawing', highlight, dots = [], children } = props;
  if (props.mini) return <MiniDrawing {...props} />;
  const photoClip = `${id}-photo`;
  const hasPhotos = layout.layers.some((layer) => layer.faces.some((placed) => placed.face.photoSrc));
  const dimmed = new Set(layout.areas.filter((area) => !isLit(area, highlight)).map((area) => area.id));
  return (
    <figure class="drawing">
      <svg
        class="drawing-picture"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group"
        aria-label={title}
      >
        {hasPhotos && (
          <clipPath id={photoClip} clipPathUnits="objectBoundingBox">
            <circle cx=".5" cy=".5" r=".5" />
          </clipPath>
        )}
        <AreaLinks layout={layout} highlight={highlight} />
        {layout.regionBorders !== '' && <path class="drawing-region-borders" d={layout.regionBorders} />}
        {dots.length > 0 && <Dots layout={layout} dots={dots} />}
        {layout.layers.map((layer) => (
          <DrawingLayerTexts layer={layer} areas={layout.areas} dimmed={dimmed} photoClip={photoClip} />
        ))}
      </svg>
      {layout.layers.map((layer) => (
        <DrawingLegend layer={layer} />
      ))}
      {children !== undefined && <figcaption class="drawing-caption">{children}</figcaption>}
    </figure>
  );
}
