// SPDX-License-Identifier: EUPL-1.2
import { Link } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { Cited } from '../../motions/index.ts';
import { type ThreadRecord, recordHref, threadMessages } from '../../thread/index.ts';
import { messages } from '../messages.ts';

type CitedListProps = {
  readonly visit: Visit;
  readonly cites: readonly Cited[];
  /** As far as this person may see them. */
  readonly cited: ReadonlyMap<string, ThreadRecord>;
};

/** What is pointed to, each with its kind and number. */
export function CitedList({ visit, cites, cited }: CitedListProps) {
  const records = cites.flatMap(({ id }) => cited.get(id) ?? []);
  if (records.length === 0) return null;
  return (
    <ul class="motion-desk-cited" aria-label={messages[visit.locale].pointsTo}>
      {records.map((record) => (
        <li>
          <span class="meent-soft">
            {threadMessages[visit.locale].kinds[record.kind][0]} {record.number}
          </span>{' '}
          <Link href={recordHref(visit, 'workplace', record)}>{record.title}</Link>
        </li>
      ))}
    </ul>
  );
}
