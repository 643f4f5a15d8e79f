// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { type Staffing, type TeamArea, type TeamTree, holderOfTheme, teamOf } from '../teams/index.ts';
import type { Subject, Touched } from './domain.ts';
import { type Rules, levelOf } from './rules-domain.ts';

export type Town<A extends TeamArea = TeamArea> = {
  readonly staffing: Staffing;
  readonly tree: TeamTree<A>;
  readonly rules: Pick<Rules, 'levels'>;
};

/** The touched themes of a subject with who holds each that day, and the aldermen of its areas (there may be several). */
export function touchedBy(
  { staffing, tree, rules }: Town,
  subject: Pick<Subject, 'areaIds' | 'themeIds'>,
  day: Temporal.PlainDate,
): Touched[] {
  const aldermen = [
    ...new Set(
      subject.areaIds.flatMap((areaId) =>
        teamOf(staffing, tree, areaId, day)
          .filter(({ role }) => role === 'area_alderman')
          .map(({ person }) => person.id),
      ),
    ),
  ];
  return [...new Set(subject.themeIds)].map((themeId) => ({
    themeId,
    level: levelOf(rules, themeId),
    holders: holderOfTheme(staffing, themeId, day).map(({ id }) => id),
    aldermen,
  }));
}
