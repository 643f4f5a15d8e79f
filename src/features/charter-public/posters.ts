// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { htmlMessages, initialsOf } from '../../platform/html/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { areaName } from '../areas/index.ts';
import { type Task, type Version, charterMessages, charterRoles, marks } from '../charter/index.ts';
import type { Face, Poster } from '../charter-drawing/index.ts';
import { aboutLines } from './showing.ts';
import { type TeamRole, type Town, countPortfolioHolders, holdersOf, mapOf, teamAreas } from './town.ts';

export type PosterOf = {
  readonly versions: readonly Version[];
  readonly version: Version;
  readonly tasks: readonly Task[];
  readonly town: Town;
};

/** The picture's words: the charter, and the real teams of a day. */
export function posterOf(
  visit: Pick<Visit, 'locale' | 'municipality'> & { readonly today: Temporal.PlainDate },
  { versions, version, tasks, town }: PosterOf,
): Poster {
  const { locale } = visit;
  const words = htmlMessages(visit);
  const holders = {
    area_manager: holdersOf(town, 'area_manager'),
    community_worker: holdersOf(town, 'community_worker'),
    area_alderman: holdersOf(town, 'area_alderman'),
  };
  const faces = (role: TeamRole): Face[] =>
    holders[role].map(({ person, area }) => ({ initials: initialsOf(person.name), tint: area.tint }));
  const of = (kind: 'department' | 'partner') => town.organisations.filter((one) => one.kind === kind);
  return {
    locale,
    municipality: words.municipality(visit.municipality.name),
    title: version.title,
    about: aboutLines(visit, versions, version),
    isDraft: version.state !== 'adopted',
    columns: charterRoles.map((role) => ({
      role,
      name: charterMessages[locale].roles[role],
      tasks: marks.flatMap((mark) =>
        tasks.filter((task) => task.marks[role] === mark).map(({ name }) => ({ name, mark })),
      ),
    })),
    areas: teamAreas(town).map(({ area, people }) => ({
      name: areaName(area, locale),
      tint: area.tint,
      emblem: area.emblem,
      people: people.map(({ person, role }) => ({ name: person.name, role: words.roles[role] })),
    })),
    counts: {
      area_manager: holders.area_manager.length,
      community_worker: holders.community_worker.length,
      area_alderman: holders.area_alderman.length,
      portfolio_holder: countPortfolioHolders(town),
      departments: of('department').length,
    },
    faces: {
      area_manager: faces('area_manager'),
      community_worker: faces('community_worker'),
      area_alderman: faces('area_alderman'),
    },
    partners: of('partner').map(({ name }) => name),
    map: mapOf(town),
  };
}
