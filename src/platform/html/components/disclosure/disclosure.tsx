// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';

export type DisclosureProps = {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly id?: string;
  readonly children: ComponentChildren;
};

/** Something for who wants to know more or do something rare. */
export function Disclosure({ summary, open, id, children }: DisclosureProps) {
  return (
    <details class="meent-disclosure" open={open} id={id}>
      <summary>{summary}</summary>
      <div class="meent-disclosure__content">{children}</div>
    </details>
  );
}
