// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';

export type Fact = { readonly term: ComponentChildren; readonly value: ComponentChildren };

/** Names and values. Leave out what is not known instead of a dash. */
export function Facts({ items }: { readonly items: readonly Fact[] }) {
  return (
    <dl class="meent-facts">
      {items.map(({ term, value }) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export type Figure = { readonly value: string; readonly label: string };

/** A few large numbers in a line. */
export function Figures({ items }: { readonly items: readonly Figure[] }) {
  return (
    <dl class="meent-figures">
      {items.map(({ value, label }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
