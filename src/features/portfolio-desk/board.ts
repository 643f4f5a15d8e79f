// SPDX-License-Identifier: EUPL-1.2
import { type StaffActor, holdsRole } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Area } from '../areas/index.ts';
import { canRead, readContributionsById } from '../contributions/index.ts';
import {
  type PortfolioRequest,
  type Standing,
  type Standings,
  conflictsOf,
  openConditions,
  readGates,
} from '../portfolio/index.ts';
import { type Running, readRunningDeeds } from '../promises/index.ts';
import { type Staffing, isTeamRole, portfoliosOf } from '../teams/index.ts';
import { type Cell, type Line, type Placed, type Scope, cellsOf, within } from './board-domain.ts';
import { type Around, readAround } from './brief.ts';
import { type OpenSubject, mostOpen } from './open-store.ts';
import { canReadVisit } from './policies.ts';
import { readOpenSubjects } from './subjects.ts';

export const views = ['gebied', 'portefeuille', 'alles'] as const;
export type BoardView = (typeof views)[number];

export type BoardItem = Placed & {
  readonly subject: OpenSubject;
  readonly standings: Standings;
  readonly conflicts: ReturnType<typeof conflictsOf>;
  readonly conditions: readonly PortfolioRequest[];
};

export type Board = {
  readonly around: Around;
  readonly views: readonly BoardView[];
  readonly view: BoardView;
  readonly cells: readonly Cell[];
  /** What the chosen area and theme leave of it. */
  readonly items: readonly BoardItem[];
  readonly deeds: readonly Running[];
  readonly area: string;
  readonly theme: string;
  readonly isFull: boolean;
  /** Of which the brief for a working visit is at hand. */
  readonly visits: readonly Area[];
};

export type BoardWish = {
  readonly als?: BoardView | undefined;
  readonly gebied: string;
  readonly thema: string;
};

const mostDeeds = 20;

/** Own area with all portfolios, own portfolio with all areas, or everything: as it stands today. */
export async function readBoard(
  deps: Pick<Deps, 'fresh' | 'clock'>,
  trx: Trx,
  actor: StaffActor,
  wish: BoardWish,
): Promise<Board> {
  const today = dayOf(deps.clock.now());
  const around = await readAround(deps, trx);
  const own = ownScopes(actor, around.staffing, today);
  const offered = views.filter((view) => view === 'alles' || own[view] !== undefined);
  const view = offered.find((one) => one === wish.als) ?? offered[0] ?? 'alles';
  const scope = view === 'alles' ? {} : (own[view] ?? {});
  const subjects = await readOpenSubjects(trx);
  const gates = await readGates(deps, trx, subjects, today);
  const all = subjects.flatMap((subject) => {
    const standings = gates.get(subject.id);
    return standings ? [itemOf(subject, standings)] : [];
  });
  const chosen = narrowed(scope, around, wish);
  return {
    around,
    views: offered,
    view,
    cells: cellsOf(all, scope),
    items: within(all, chosen),
    deeds: await readDeedsOf(trx, { actor, tree: around.tree, scope: chosen }),
    area: around.tree.bySlug(wish.gebied)?.slug ?? '',
    theme: around.staffing.themes.find(({ slug }) => slug === wish.thema)?.slug ?? '',
    isFull: subjects.length >= mostOpen,
    visits: visitsOf(actor, around.tree, own.portefeuille !== undefined),
  };
}

function ownScopes(
  actor: StaffActor,
  staffing: Staffing,
  today: ReturnType<typeof dayOf>,
): Readonly<Partial<Record<BoardView, Scope>>> {
  const areaIds = new Set(actor.roles.filter(({ role }) => isTeamRole(role)).flatMap((held) => held.areaIds));
  const themeIds = new Set(
    [actor.personId, ...actor.standsInFor].flatMap((id) =>
      portfoliosOf(staffing, id, today).map((theme) => theme.id),
    ),
  );
  const areas = areaIds.size > 0 ? { gebied: { areaIds } } : {};
  return { ...areas, ...(themeIds.size > 0 ? { portefeuille: { themeIds } } : {}) };
}

/** The areas where a role is held; for who holds a portfolio or looks after everything, all directly below the municipality. */
function visitsOf(actor: StaffActor, tree: Around['tree'], holdsPortfolio: boolean): Area[] {
  const held = new Set(actor.roles.map(({ areaId }) => areaId));
  const isWide = holdsPortfolio || holdsRole(actor, 'administrator');
  return tree.all.filter(
    ({ id, depth }) => (held.has(id) || (isWide && depth === 1)) && canReadVisit(actor, id, holdsPortfolio),
  );
}

function narrowed(scope: Scope, { tree, staffing }: Around, wish: BoardWish): Scope {
  const area = tree.bySlug(wish.gebied);
  const theme = staffing.themes.find(({ slug }) => slug === wish.thema);
  const isIn = (set: ReadonlySet<Id> | undefined, id: Id) => !set || set.has(id);
  return {
    ...scope,
    ...(area && isIn(scope.areaIds, area.id) ? { areaIds: new Set([area.id]) } : {}),
    ...(theme && isIn(scope.themeIds, theme.id) ? { themeIds: new Set([theme.id]) } : {}),
  };
}

function itemOf(subject: OpenSubject, standings: Standings): BoardItem {
  const { gate, marks } = standings;
  const conflicts = conflictsOf(gate, marks);
  return {
    id: subject.id,
    areaIds: subject.areaIds,
    lines: gate.standings.map(lineOf),
    isInConflict: conflicts.length > 0,
    subject,
    standings,
    conflicts,
    conditions: openConditions(gate),
  };
}

function lineOf({ themeId, state, isClear }: Standing): Line {
  if (state === 'up' || state === 'late' || state === 'unheld') return { themeId, part: 'stuck' };
  return { themeId, part: isClear ? 'rest' : 'waiting' };
}

type Looking = { readonly actor: StaffActor; readonly tree: Around['tree']; readonly scope: Scope };

/** What was promised to residents there, as far as this reader may read what it is about (R9). */
export async function readDeedsOf(trx: Trx, { actor, tree, scope }: Looking): Promise<Running[]> {
  const { areaIds, themeIds } = scope;
  const own = holdsRole(actor, 'administrator') ? tree.all.map(({ id }) => id) : actor.areaIds;
  const areas = areaIds ? [...areaIds] : own;
  const running = await readRunningDeeds(trx, { areas, limit: mostDeeds });
  const contributions = await readContributionsById(
    trx,
    running.map(({ contributionId }) => contributionId),
  );
  const readable = new Set(
    contributions
      .filter((one) => canRead(actor, one) && (!themeIds || (one.themeId && themeIds.has(one.themeId))))
      .map(({ id }) => id),
  );
  return running.filter(({ contributionId }) => readable.has(contributionId));
}
