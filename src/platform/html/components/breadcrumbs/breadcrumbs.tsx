// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../../../kernel/locale.ts';
import { htmlMessages } from '../../messages.ts';

/** The last one is the page itself and needs no address. */
export type Crumb = { readonly text: string; readonly href?: string };

export type BreadcrumbsProps = {
  readonly visit: { readonly locale: Locale };
  readonly items: readonly Crumb[];
};

export function Breadcrumbs({ visit, items }: BreadcrumbsProps) {
  return (
    <nav class="meent-breadcrumbs" aria-label={htmlMessages(visit).breadcrumbs}>
      <ol>
        {items.map(({ text, href }, index) => (
          <li>
            {href === undefined || index === items.length - 1 ? (
              <span aria-current="page">{text}</span>
            ) : (
              <a class="nl-link" href={href}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
