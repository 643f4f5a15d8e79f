// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../../../kernel/locale.ts';
import { htmlMessages } from '../../messages.ts';
import { LinkButton } from '../button/button.tsx';

export type PagerProps = {
  readonly visit: { readonly locale: Locale };
  readonly previous?: string;
  readonly next?: string;
  readonly label?: string;
};

/** Keyset paging: there is a page before and a page after, but no count of pages. */
export function Pager({ visit, previous, next, label }: PagerProps) {
  if (!previous && !next) return null;
  const words = htmlMessages(visit).pager;
  return (
    <nav class="meent-pager" aria-label={label ?? words.label}>
      {previous && (
        <LinkButton href={previous} variant="quiet" small>
          {words.previous}
        </LinkButton>
      )}
      {next && (
        <LinkButton href={next} variant="quiet" small>
          {words.next}
        </LinkButton>
      )}
    </nav>
  );
}
