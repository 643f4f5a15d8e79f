// SPDX-License-Identifier: EUPL-1.2
import { tallPicture } from '../picture/tall.ts';
import type { Box, Picture, PictureOf, Words } from '../picture/types.ts';
import { widePicture } from '../picture/wide.ts';

type NetworkPictureProps = {
  readonly of: PictureOf;
  /** What it is a picture of, for who does not see it. */
  readonly label: string;
  /** Where a click on a party leads. */
  readonly partyHref: (partyId: string) => string;
};

/** The same picture twice, of which a reader meets one: for a desk and paper, and for a phone. */
export function NetworkPicture({ of, label, partyHref }: NetworkPictureProps) {
  const shapes = [
    { kind: 'wide', picture: widePicture(of) },
    { kind: 'tall', picture: tallPicture(of) },
  ] as const;
  return (
    <div class="network-picture">
      {shapes.map(({ kind, picture }) => (
        <svg
          class={`network-svg network-svg--${kind}`}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          role="group"
          aria-label={label}
        >
          <Lines picture={picture} />
          {picture.boxes.map((box) => (
            <DrawnBox box={box} partyHref={partyHref} />
          ))}
          {picture.words.map((words) => (
            <DrawnWords words={words} />
          ))}
        </svg>
      ))}
    </div>
  );
}

function Lines({ picture }: { readonly picture: Picture }) {
  return (
    <g aria-hidden="true">
      {picture.knotLines.length > 0 && (
        <path class="network-line network-line--knot" d={picture.knotLines.join('')} />
      )}
      {picture.teamLines.length > 0 && <path class="network-line" d={picture.teamLines.join('')} />}
    </g>
  );
}

function DrawnBox({ box, partyHref }: { readonly box: Box } & Pick<NetworkPictureProps, 'partyHref'>) {
  const { left, top, width, height, kind, partyId, words } = box;
  const drawn = (
    <>
      <rect
        class={kind === 'party' ? 'network-box' : `network-box network-box--${kind}`}
        x={left}
        y={top}
        width={width}
        height={height}
        rx={kind === 'party' ? 5 : 14}
      />
      {words.map((one) => (
        <DrawnWords words={one} />
      ))}
    </>
  );
  if (partyId === undefined) return <g>{drawn}</g>;
  return (
    <a class="network-party" href={partyHref(partyId)}>
      {drawn}
    </a>
  );
}

function DrawnWords({ words }: { readonly words: Words }) {
  const { x, y, anchor, size, lines, tone } = words;
  const step = size <= 13 ? (tone === 'people' ? 16 : 14.5) : size < 15 ? 17 : 18;
  return (
    <text class={`network-word network-word--${tone}`} text-anchor={anchor} font-size={size}>
      {lines.map((line, index) => (
        <tspan x={x} y={y + index * step}>
          {index === lines.length - 1 ? line : `${line} `}
        </tspan>
      ))}
    </text>
  );
}
