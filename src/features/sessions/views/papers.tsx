// SPDX-License-Identifier: EUPL-1.2
import { DayText, Hidden, Link } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import type { Paper } from '../papers-store.ts';

type Props = { readonly visit: Visit; readonly papers: readonly Paper[] };

/** What lies elsewhere, by name with the way to it; without address there only the name. */
export function Papers({ visit, papers }: Props) {
  const { page: t } = messages[visit.locale];
  if (papers.length === 0) return null;
  return (
    <ul class="meent-session-papers">
      {papers.map(({ title, kind, onDay, url }) => (
        <li>
          {url === null ? title : <Link href={url}>{title}</Link>}
          {(kind !== null || onDay !== null || url !== null) && (
            <small class="meent-soft">
              {' '}
              {kind}
              {kind !== null && onDay !== null && ', '}
              {onDay !== null && <DayText visit={visit} day={onDay} />}
              {url !== null && <Hidden> {t.elsewhere(new URL(url).host)}</Hidden>}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Those of the session itself, or of a part that is gone. */
export function loosePapers(papers: readonly Paper[], items: readonly { readonly id: string }[]): Paper[] {
  const known = new Set(items.map(({ id }) => id));
  return papers.filter(({ itemId }) => itemId === null || !known.has(itemId));
}
