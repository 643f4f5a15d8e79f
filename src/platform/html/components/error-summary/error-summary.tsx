// SPDX-License-Identifier: EUPL-1.2
import type { FaultItem } from '../../fault-texts.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { htmlMessages } from '../../messages.ts';

/** Where a refused form starts, also for the focus. */
export const errorSummaryId = 'fouten';

export type ErrorSummaryProps = {
  readonly visit: { readonly locale: Locale };
  readonly title?: string;
  /** See `faultItems`. Nothing is shown without items. */
  readonly items: readonly FaultItem[];
};

export function ErrorSummary({ visit, title, items }: ErrorSummaryProps) {
  if (items.length === 0) return null;
  return (
    <div class="meent-error-summary" role="alert" tabindex={-1} id={errorSummaryId}>
      <p class="meent-error-summary__title">{title ?? htmlMessages(visit).faultsTitle}</p>
      <ul>
        {items.map(({ href, text }) => (
          <li>
            <a class="nl-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
