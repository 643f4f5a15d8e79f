// SPDX-License-Identifier: EUPL-1.2
import type { RecordKind } from '../domain.ts';
import { type Cut, type Drawn, type Sketch, type Station, cuts, draw } from '../drawing.ts';

export type Kinds = {
  readonly kindOf: (id: string) => RecordKind;
  readonly hrefOf: (id: string) => string | undefined;
};

/**
 * The red thread as a picture, once for a desk and once for a phone. It says nothing that the list beneath does not say: readers of
 * a screen go there.
 */
export function ThreadPicture({ sketch, kinds }: { readonly sketch: Sketch; readonly kinds: Kinds }) {
  return (
    <div class="meent-draad">
      <Picture cut={cuts.wide} name="wide" sketch={sketch} kinds={kinds} />
      <Picture cut={cuts.narrow} name="narrow" sketch={sketch} kinds={kinds} />
    </div>
  );
}

type PictureProps = {
  readonly cut: Cut;
  readonly name: string;
  readonly sketch: Sketch;
  readonly kinds: Kinds;
};

function Picture({ cut, name, sketch, kinds }: PictureProps) {
  const drawn = draw(sketch, cut);
  return (
    <svg
      class={`meent-draad__drawing meent-draad__drawing--${name}`}
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      width={drawn.width}
      height={drawn.height}
      aria-hidden="true"
      focusable="false"
    >
      {drawn.strands.map(({ path, width }) => (
        <path class="meent-draad__strand" d={path} stroke-width={width} />
      ))}
      {drawn.stations.map((station) => (
        <Mark station={station} kind={kinds.kindOf(station.id)} />
      ))}
      <Words drawn={drawn} cut={cut} hrefOf={kinds.hrefOf} />
    </svg>
  );
}

/** Each kind of record has a mark of its own. */
function Mark({
  station: { x, y, isRoot, bundle },
  kind,
}: {
  readonly station: Station;
  readonly kind: RecordKind;
}) {
  if (isRoot)
    return (
      <>
        <circle class="meent-draad__knot" cx={x} cy={y} r={15} />
        <circle class="meent-draad__eye" cx={x} cy={y} r={6} />
      </>
    );
  if (bundle > 0) return <Bundle x={x} y={y} />;
  switch (kind) {
    case 'contribution':
      return <circle class="meent-draad__ring" cx={x} cy={y} r={7} />;
    case 'initiative':
      return <circle class="meent-draad__full" cx={x} cy={y} r={9} />;
    case 'project':
      return <rect class="meent-draad__full" x={x - 8} y={y - 8} width={16} height={16} rx={2} />;
    case 'programme':
      return (
        <path class="meent-draad__full" d={`M${x} ${y - 11}L${x + 11} ${y}L${x} ${y + 11}L${x - 11} ${y}Z`} />
      );
    case 'visit':
      return <path class="meent-draad__full" d={`M${x} ${y + 10}L${x - 10} ${y - 8}H${x + 10}Z`} />;
    case 'evaluation':
      return (
        <>
          <circle class="meent-draad__ring" cx={x} cy={y} r={9} />
          <circle class="meent-draad__full" cx={x} cy={y} r={4} />
        </>
      );
    case 'charter':
      return <rect class="meent-draad__ring" x={x - 8} y={y - 8} width={16} height={16} rx={2} />;
    case 'grant':
      return (
        <path class="meent-draad__ring" d={`M${x} ${y - 10}L${x + 10} ${y}L${x} ${y + 10}L${x - 10} ${y}Z`} />
      );
    case 'motion':
      return <path class="meent-draad__full" d={`M${x} ${y - 11}L${x + 10} ${y + 8}H${x - 10}Z`} />;
    case 'dossier':
      return <rect class="meent-draad__ring" x={x - 10} y={y - 7} width={20} height={14} rx={1} />;
    case 'document':
      return <rect class="meent-draad__ring" x={x - 6} y={y - 9} width={12} height={18} rx={1} />;
    case 'session':
      return <path class="meent-draad__ring" d={`M${x} ${y - 11}L${x + 10} ${y + 8}H${x - 10}Z`} />;
  }
}

/** Many, as threads that come together. */
function Bundle({ x, y }: { readonly x: number; readonly y: number }) {
  const places = [-16, -8, 0, 8, 16];
  return (
    <>
      {places.map((place) => (
        <path
          class="meent-draad__strand"
          stroke-width={2}
          d={`M${x + place} ${y - 18}C${x + place} ${y - 4} ${x} ${y - 8} ${x} ${y + 6}`}
        />
      ))}
      {places.map((place) => (
        <circle class="meent-draad__dot" cx={x + place} cy={y - 18} r={3.4} />
      ))}
    </>
  );
}

type WordsProps = { readonly drawn: Drawn; readonly cut: Cut; readonly hrefOf: Kinds['hrefOf'] };

function Words({ drawn, cut, hrefOf }: WordsProps) {
  return (
    <>
      {drawn.written.map(({ id, x, y, anchor, meta, lines, lineHeight, isRoot }) => {
        const size = isRoot ? cut.rootSize : cut.size;
        const top = y - (20 + lines.length * lineHeight) / 2;
        const text = (
          <text
            class={isRoot ? 'meent-draad__title meent-draad__title--root' : 'meent-draad__title'}
            font-size={size}
            text-anchor={anchor}
          >
            {lines.map((line, index) => (
              <tspan x={x} y={Math.round(top + 20 + (index + 0.78) * lineHeight)}>
                {line}
              </tspan>
            ))}
          </text>
        );
        const address = hrefOf(id);
        return (
          <>
            <text class="meent-draad__meta" x={x} y={Math.round(top + 14)} text-anchor={anchor}>
              {meta}
            </text>
            {address === undefined ? (
              text
            ) : (
              <a href={address} tabindex={-1}>
                {text}
              </a>
            )}
          </>
        );
      })}
    </>
  );
}
