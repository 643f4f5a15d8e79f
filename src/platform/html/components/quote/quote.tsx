// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';

export type QuoteProps = {
  /** Who said it, when and where. */
  readonly by?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** What somebody wrote or said, in their own words. */
export function Quote({ by, children }: QuoteProps) {
  return (
    <figure class="meent-quote">
      <blockquote>{children}</blockquote>
      {by && <figcaption>{by}</figcaption>}
    </figure>
  );
}
