// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { StaffActor } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Occurrence, readOccurrences } from '../agenda/index.ts';
import type { Area } from '../areas/index.ts';
import { type Organisation, isActive, readOrganisations } from '../organisations/index.ts';
import { type Figures, readYearFigures } from '../overview/index.ts';
import { type PortfolioRequest, type Standings, openConditions, readGates } from '../portfolio/index.ts';
import type { Running } from '../promises/index.ts';
import { type Person, type Team, teamOf } from '../teams/index.ts';
import { readDeedsOf } from './board.ts';
import { type Around, readAround } from './brief.ts';
import { type AreaNote, readAreaNotes } from './notes-store.ts';
import { type OpenSubject, countOpenPerTheme, readGroups } from './open-store.ts';
import { readOpenSubjects } from './subjects.ts';

export type VisitBrief = {
  readonly around: Around;
  readonly area: Area;
  readonly day: Temporal.PlainDate;
  readonly whom: Person | undefined;
  readonly team: Team<Area>;
  readonly partners: readonly Organisation[];
  readonly groups: readonly string[];
  readonly subjects: readonly (OpenSubject & { readonly standings: Standings | undefined })[];
  readonly open: readonly { readonly themeId: Id | null; readonly count: number }[];
  readonly occurrences: readonly Occurrence[];
  readonly deeds: readonly Running[];
  readonly conditions: readonly { readonly subject: OpenSubject; readonly condition: PortfolioRequest }[];
  /** What waits for the one who visits. */
  readonly waits: readonly PortfolioRequest[];
  readonly figures: Figures;
  readonly months: { readonly from: string; readonly to: string };
  readonly notes: readonly AreaNote[];
};

type Asked = {
  readonly actor: StaffActor;
  readonly area: Area;
  readonly day: Temporal.PlainDate;
  readonly whomId?: Id | undefined;
};

/** All that somebody takes along to an area: the team as of that day, and what is going on there and below it now. */
export async function readVisit(
  deps: Pick<Deps, 'fresh'>,
  trx: Trx,
  { actor, area, day, whomId }: Asked,
): Promise<VisitBrief> {
  const around = await readAround(deps, trx);
  const { staffing, tree } = around;
  const areaIds = tree.idsBelow(area.id);
  const here = new Set(areaIds);
  const open = (await readOpenSubjects(trx)).filter((one) => one.areaIds.some((id) => here.has(id)));
  const gates = await readGates(deps, trx, open, day);
  const subjects = open.map((one) => ({ ...one, standings: gates.get(one.id) }));
  const organisations = await readOrganisations(deps, trx);
  const path = new Set([...tree.pathTo(area.id).map(({ id }) => id), ...areaIds]);
  const { figures, months } = await readYearFigures(trx, areaIds, day);
  return {
    around,
    area,
    day,
    whom: whomId === undefined ? undefined : staffing.people.get(whomId),
    team: teamOf(staffing, tree, area.id, day),
    partners: organisations.filter(
      (one) =>
        one.kind === 'partner' &&
        isActive(one) &&
        (one.areaIds.length === 0 || one.areaIds.some((id) => path.has(id))),
    ),
    groups: await readGroups(
      trx,
      open.map(({ id }) => id),
    ),
    subjects,
    open: await countOpenPerTheme(trx, areaIds),
    occurrences: (await readOccurrences(trx, { tree, areaId: area.id, today: day })).filter(
      ({ isOff }) => !isOff,
    ),
    deeds: await readDeedsOf(trx, { actor, tree, scope: { areaIds: here } }),
    conditions: subjects.flatMap((subject) =>
      subject.standings
        ? openConditions(subject.standings.gate).map((condition) => ({ subject, condition }))
        : [],
    ),
    waits: subjects.flatMap(({ standings }) =>
      (standings?.gate.standings ?? []).flatMap(({ requests }) =>
        requests.filter(({ askedOf, answer }) => askedOf === whomId && answer === null),
      ),
    ),
    figures,
    months,
    notes: await readAreaNotes(trx, areaIds),
  };
}
