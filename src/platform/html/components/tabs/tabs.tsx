// SPDX-License-Identifier: EUPL-1.2

export type Tab = {
  readonly href: string;
  readonly text: string;
  readonly count?: number | string;
  readonly current?: boolean;
};

/** Views of the same list, each with an address of its own. */
export function Tabs({ label, items }: { readonly label: string; readonly items: readonly Tab[] }) {
  return (
    <nav class="meent-tabs" aria-label={label}>
      <ul>
        {items.map(({ href, text, count, current }) => (
          <li>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
              {count !== undefined && <span class="meent-tabs__count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
