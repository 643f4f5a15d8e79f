// SPDX-License-Identifier: EUPL-1.2
import { Link } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type ThreadRecord, recordHref } from '../../thread/index.ts';
import { messages } from '../messages.ts';

type CitedProps = { readonly visit: Visit; readonly records: readonly ThreadRecord[] };

/** Documents, sessions, initiatives that are pointed to, each with what it is. */
export function CitedList({ visit, records }: CitedProps) {
  const { page: t } = messages[visit.locale];
  if (records.length === 0) return null;
  return (
    <ul class="meent-motion-update__cites" aria-label={t.cites}>
      {records.map((record) => (
        <li>
          {t.cited[record.kind] && <span>{t.cited[record.kind]} </span>}
          <Link href={recordHref(visit, 'public', record)}>{record.title}</Link>
        </li>
      ))}
    </ul>
  );
}
