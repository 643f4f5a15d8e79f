// SPDX-License-Identifier: EUPL-1.2
import { Hidden } from '../../../platform/html/index.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { type Counts, type ServingKind, radiusOf, servingKinds } from '../domain.ts';
import { messages } from '../messages.ts';

const largest = 8;

/** A shape per kind, so that nobody needs the colour; each of the same area for the same count. */
function Shape({ kind, radius }: { readonly kind: ServingKind; readonly radius: number }) {
  if (kind === 'contribution') return <circle r={radius} />;
  const half = round((radius * Math.sqrt(Math.PI)) / 2);
  if (kind === 'project') return <rect x={-half} y={-half} width={2 * half} height={2 * half} />;
  const reach = round(half * Math.SQRT2);
  return <path d={`M0 ${-reach}L${reach} 0 0 ${reach}-${reach} 0z`} />;
}

function round(size: number): number {
  return Math.round(size * 100) / 100;
}

export function Mark({
  kind,
  radius = largest * 0.7,
}: {
  readonly kind: ServingKind;
  readonly radius?: number;
}) {
  return (
    <svg
      class={`coherence-mark coherence-mark--${kind}`}
      viewBox="-11 -11 22 22"
      width={22}
      height={22}
      aria-hidden="true"
      focusable="false"
    >
      <Shape kind={kind} radius={radius} />
    </svg>
  );
}

export type MarksProps = {
  readonly locale: Locale;
  readonly counts: Counts;
  /** The largest count of one kind in one cell; without it marks are all of one size: for totals. */
  readonly most?: number;
};

/** How much of each kind: a mark with its number on it, and its name for who hears the page. */
export function Marks({ locale, counts, most }: MarksProps) {
  const words = messages[locale].counted;
  return (
    <span class="coherence-marks">
      {servingKinds.map((kind) => {
        const count = counts[kind];
        return (
          <span class="coherence-marks__one">
            {count > 0 && (
              <>
                <Mark
                  kind={kind}
                  {...(most === undefined ? {} : { radius: radiusOf(count, most, largest) })}
                />
                {count}
                <Hidden> {words[kind](count)} </Hidden>
              </>
            )}
          </span>
        );
      })}
    </span>
  );
}

/** What the marks mean, on the marks themselves. */
export function Legend({ locale }: { readonly locale: Locale }) {
  const t = messages[locale];
  return (
    <p class="coherence-legend">
      {servingKinds.map((kind) => (
        <span class="coherence-legend__one">
          <Mark kind={kind} /> {t.kinds[kind]}
        </span>
      ))}
      <span class="meent-soft">{t.sizeNote}</span>
    </p>
  );
}
