// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { classes } from '../classes.ts';

export type RowsProps = {
  readonly children: ComponentChildren;
  readonly label?: string;
  /** Lines closer together: for the workplace. */
  readonly tight?: boolean;
};

/** A list with a thin rule between its rows. */
export function Rows({ children, label, tight }: RowsProps) {
  return (
    <ul class={classes('meent-rows', tight && 'meent-rows--tight')} aria-label={label}>
      {children}
    </ul>
  );
}

export type RowProps = {
  /** The area's silhouette, a face, or a day. */
  readonly emblem?: ComponentChildren;
  readonly href?: string;
  readonly title: ComponentChildren;
  readonly meta?: ComponentChildren;
  /** A badge or a due day at the end. */
  readonly trailing?: ComponentChildren;
  /** The one that is open beside the list. */
  readonly current?: boolean;
  /** Somebody else has the ball: softer. */
  readonly waiting?: boolean;
  readonly children?: ComponentChildren;
};

export function Row({ emblem, href, title, meta, trailing, current, waiting, children }: RowProps) {
  return (
    <li class={classes('meent-row', current && 'meent-row--current', waiting && 'meent-row--waiting')}>
      {emblem && <div class="meent-row__emblem">{emblem}</div>}
      <div class="meent-row__main">
        {href === undefined ? (
          <span class="meent-row__title">{title}</span>
        ) : (
          <a class="nl-link meent-row__title" href={href} aria-current={current ? 'true' : undefined}>
            {title}
          </a>
        )}
        {meta && <div class="meent-row__meta">{meta}</div>}
        {children}
      </div>
      {trailing && <div class="meent-row__trailing">{trailing}</div>}
    </li>
  );
}
