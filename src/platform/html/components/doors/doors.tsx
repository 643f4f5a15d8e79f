// SPDX-License-Identifier: EUPL-1.2

export type Door = { readonly href: string; readonly text: string; readonly about?: string };

/** The few ways into a page's subject, each one line wide. */
export function Doors({ items, label }: { readonly items: readonly Door[]; readonly label?: string }) {
  return (
    <ul class="meent-doors" aria-label={label}>
      {items.map(({ href, text, about }) => (
        <li>
          <a href={href}>
            <b>{text}</b>
            {about && <span> {about}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
