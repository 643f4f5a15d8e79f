// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Months, lastDayOf } from '../domain.ts';
import type { OverviewQuery } from '../forms.ts';

export const path = '/werkplek/overzicht';

export type Behind = {
  readonly what: 'brought' | 'closed' | 'answered' | 'settled' | 'rated' | 'suggested' | 'open';
  readonly months: Months;
  readonly areaId?: Id | undefined;
  /** "geen": those without one. */
  readonly theme?: string | undefined;
};

/** The worklist with the contributions behind a figure (R10). */
export function behindHref(visit: Visit, behind: Behind): string {
  return href(visit, `/werkplek/bijdragen?${behindQuery(behind)}`);
}

export function behindQuery({ what, months, areaId, theme }: Behind): string {
  const parameters = new URLSearchParams({ toon: what === 'open' ? 'open' : 'all' });
  if (what !== 'open') {
    parameters.set('wat', what);
    parameters.set('van', months.from);
    parameters.set('tot', lastDayOf(months.to));
  }
  if (areaId) parameters.set('gebied', areaId);
  if (theme) parameters.set('thema', theme);
  return parameters.toString();
}

/** The overview, or its file, of the same months, area and theme. */
export function overviewHref(visit: Visit, to: string, { van, tot, gebied, thema }: OverviewQuery): string {
  const parameters = new URLSearchParams();
  if (van) parameters.set('van', van.slice(0, 7));
  if (tot) parameters.set('tot', tot.slice(0, 7));
  if (gebied) parameters.set('gebied', gebied);
  if (thema) parameters.set('thema', thema);
  return href(visit, parameters.size > 0 ? `${to}?${parameters.toString()}` : to);
}
