// SPDX-License-Identifier: EUPL-1.2
import { fullDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { BoundaryStatus } from '../coverage-domain.ts';
import { messages } from '../messages.ts';

/** Whether and since when an area is on the map, in a few words. */
export function statusInWords(visit: Visit, status: BoundaryStatus | undefined): string {
  const m = messages[visit.locale].status;
  const day = (text: string): string => fullDay(visit.locale, text);
  if (!status) return m.none;
  if (status.kind === 'derived') return m.derived;
  if (status.kind === 'own') {
    return status.until === null
      ? m.own(day(status.since))
      : m.ownUntil(day(status.since), day(status.until));
  }
  if (status.begins) return m.begins(day(status.begins));
  return status.ended ? m.ended(day(status.ended)) : m.none;
}
