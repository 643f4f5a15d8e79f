// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';

export type EmptyStateProps = {
  /** What is so: "Er wacht niets op u." */
  readonly title: string;
  /** What to do about it. */
  readonly children?: ComponentChildren;
};

export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div class="meent-empty">
      <p class="meent-empty__title">{title}</p>
      {children}
    </div>
  );
}
