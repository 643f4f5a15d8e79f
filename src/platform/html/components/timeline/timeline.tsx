// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { classes } from '../classes.ts';

export type TimelineItem = {
  readonly who: ComponentChildren;
  /** "gaf de bal aan Openbare ruimte". */
  readonly what: ComponentChildren;
  readonly when: ComponentChildren;
  /** What was written with it. */
  readonly text?: ComponentChildren;
  /** Seen by staff only: said in words and set apart. */
  readonly internal?: string;
};

/** The history of an item in the workplace, oldest first. */
export function Timeline({
  items,
  label,
}: {
  readonly items: readonly TimelineItem[];
  readonly label?: string;
}) {
  return (
    <ol class="meent-timeline" aria-label={label}>
      {items.map(({ who, what, when, text, internal }) => (
        <li class={classes(internal !== undefined && 'meent-timeline__internal')}>
          <p class="meent-timeline__head">
            <b>{who}</b> {what} <span class="meent-timeline__when">{when}</span>
            {internal !== undefined && ' '}
            {internal !== undefined && <span class="nl-data-badge meent-badge--due">{internal}</span>}
          </p>
          {text && <div class="meent-timeline__text">{text}</div>}
        </li>
      ))}
    </ol>
  );
}
