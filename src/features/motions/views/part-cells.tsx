// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import { Hidden, shortDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import { type Action, actionStates } from '../domain.ts';
import { messages } from '../messages.ts';

export type PartCellsProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly actions: readonly Action[];
  /** What else is said of one, in the room that shows it. */
  readonly more?: (action: Action) => ComponentChildren;
  /** Where the whole cell leads to, and what is done there. */
  readonly leadsTo?: (action: Action) => { readonly to: string; readonly says: string } | undefined;
};

/** Twelve villages are twelve cells, each with its silhouette and where it stands; what is the same in several is said once above them. */
export function PartCells(props: PartCellsProps) {
  const { visit, tree, actions } = props;
  return (
    <>
      <Legend visit={visit} actions={actions} />
      {groupsOf(tree, actions).map(({ title, same }) => (
        <>
          {title !== undefined && <h3 class="meent-motion-parts__common">{title}</h3>}
          <ul class="meent-motion-parts">
            {same.map((action) => (
              <Cell {...props} action={action} isSaid={title !== undefined} />
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

type Group = { readonly title?: string; readonly same: readonly Action[] };

/** What is to be done in several areas by what it is; then each that stands by itself. In the order of the areas. */
function groupsOf(tree: AreaTree, actions: readonly Action[]): Group[] {
  const order = new Map(tree.all.map(({ id }, place) => [id, place]));
  const placeOf = ({ areaId }: Action): number => (areaId === null ? -1 : (order.get(areaId) ?? order.size));
  const sorted = actions.toSorted((one, other) => placeOf(one) - placeOf(other));
  const titles = Map.groupBy(sorted, ({ title, areaId }) => (areaId === null ? null : title));
  const groups = [...titles].flatMap(([title, same]) =>
    title === null || same.length < 2 ? [] : [{ title, same }],
  );
  const grouped = new Set(groups.flatMap(({ same }) => same));
  const rest = sorted.filter((one) => !grouped.has(one));
  return rest.length === 0 ? groups : [...groups, { same: rest }];
}

/** The same mark and the same drawing for the same state, whatever the colour of an area. */
function Legend({ visit, actions }: Pick<PartCellsProps, 'visit' | 'actions'>) {
  const { actionStates: names, parts: t } = messages[visit.locale];
  const shown = actionStates.filter((state) => actions.some((action) => action.state === state));
  if (shown.length < 2) return null;
  return (
    <ul class="meent-motion-legend" aria-label={t.legend}>
      {shown.map((state) => (
        <li>
          <Mark state={state} />
          {names[state]}
        </li>
      ))}
    </ul>
  );
}

function Mark({ state }: Pick<Action, 'state'>) {
  return <span class={`meent-motion-mark meent-motion-mark--${state}`} aria-hidden="true" />;
}

const emblemSize = 52;

type CellProps = PartCellsProps & { readonly action: Action; readonly isSaid: boolean };

function Cell({ visit, tree, action, isSaid, more, leadsTo }: CellProps) {
  const area = action.areaId === null ? undefined : tree.byId(action.areaId);
  const name = area ? areaName(area, visit.locale) : action.title;
  const way = leadsTo?.(action);
  return (
    <li
      id={`deel-${action.id}`}
      class={`meent-motion-parts__cell meent-motion-parts__cell--${action.state}${way === undefined ? '' : ' meent-motion-parts__cell--leads'}`}
    >
      {area && <Emblem path={area.emblem} tint={area.tint} size={emblemSize} box={48} />}
      <div>
        <b class="meent-motion-parts__name">
          <Name name={name} way={way} />
        </b>
        {area && !isSaid && <span class="meent-motion-parts__title">{action.title}</span>}
        <span class="meent-motion-parts__state">
          <Mark state={action.state} />
          <Standing visit={visit} action={action} />
        </span>
        {more?.(action)}
      </div>
    </li>
  );
}

type NameProps = {
  readonly name: string;
  readonly way: ReturnType<NonNullable<PartCellsProps['leadsTo']>>;
};

function Name({ name, way }: NameProps) {
  if (!way) return <>{name}</>;
  return (
    <a href={way.to}>
      <Hidden>{way.says} </Hidden>
      {name}
    </a>
  );
}

function Standing({ visit, action }: { readonly visit: Visit; readonly action: Action }) {
  const { says, late } = standingOf(visit, action);
  if (late === undefined) return <>{says}</>;
  return (
    <>
      {says}, <b>{late}</b>
    </>
  );
}

/** "Bezig, klaar op vr 4 dec": how a part stands and until when. */
export function partStands(visit: Visit, action: Action): string {
  const { says, late } = standingOf(visit, action);
  return late === undefined ? says : `${says}, ${late}`;
}

type PartStanding = { readonly says: string; readonly late?: string };

function standingOf(visit: Visit, { state, doneOn, dueOn }: Action): PartStanding {
  const { actionStates: names, parts: t } = messages[visit.locale];
  // A day is not broken over two lines.
  const day = (text: string) => shortDay(visit.locale, text, visit.today).replaceAll(' ', '\u00a0');
  if (doneOn) return { says: `${names[state]} ${t.doneOn(day(doneOn))}` };
  if (state === 'dropped' || dueOn === null) return { says: names[state] };
  if (dueOn >= visit.today.toString()) return { says: `${names[state]}, ${t.dueOn(day(dueOn))}` };
  return { says: names[state], late: t.wasDueOn(day(dueOn)) };
}
