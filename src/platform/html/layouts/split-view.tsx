// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { Locale } from '../../../kernel/locale.ts';
import { classes } from '../components/classes.ts';
import { htmlMessages } from '../messages.ts';

export type SplitViewProps = {
  readonly visit: { readonly locale: Locale };
  readonly list: ComponentChildren;
  readonly listLabel: string;
  /** An item is open: on a phone only the item is shown, with a way back to the list. */
  readonly backHref?: string;
  readonly children?: ComponentChildren;
};

/** List and item side by side, so that triage goes item after item. Without an item a phone shows the list alone. */
export function SplitView({ visit, list, listLabel, backHref, children }: SplitViewProps) {
  return (
    <div class={classes('meent-split', backHref !== undefined && 'meent-split--open')}>
      <section class="meent-split__list" aria-label={listLabel}>
        {list}
      </section>
      <div class="meent-split__item">
        {backHref !== undefined && (
          <p class="meent-split__back">
            <a class="nl-link" href={backHref}>
              {htmlMessages(visit).work.backToList}
            </a>
          </p>
        )}
        {children}
      </div>
    </div>
  );
}

/** Within an item: what is said and done, and beside it the thread and what lies near. */
export function ItemColumns({
  main,
  rail,
}: {
  readonly main: ComponentChildren;
  readonly rail: ComponentChildren;
}) {
  return (
    <div class="meent-item">
      <div class="meent-item__main">{main}</div>
      <div class="meent-item__rail">{rail}</div>
    </div>
  );
}
