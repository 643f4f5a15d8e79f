// SPDX-License-Identifier: EUPL-1.2
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import { Section, shortDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import { type Action, actionStates, motionMessages as words } from '../../motions/index.ts';
import { messages } from '../messages.ts';

type PartsProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly actions: readonly Action[];
};

const emblemSize = 52;

/** Twelve villages are twelve cells, each with its silhouette and where it stands. */
export function PartsSection({ visit, tree, actions }: PartsProps) {
  const { page: t } = messages[visit.locale];
  if (actions.length === 0) return null;
  const going = actions.filter(({ state }) => state !== 'dropped');
  const done = going.filter(({ state }) => state === 'done').length;
  const isByArea = actions.every(({ areaId }) => areaId !== null);
  // Said once above all of them when it is the same everywhere.
  const common =
    isByArea && new Set(actions.map(({ title }) => title)).size === 1 ? actions[0]?.title : undefined;
  return (
    <Section
      title={isByArea ? t.partsByArea : t.parts}
      id="onderdelen"
      aside={<b>{t.partsDone(done, going.length)}</b>}
    >
      {common !== undefined && <p class="meent-motion-parts__common">{common}</p>}
      <Legend visit={visit} actions={actions} />
      <ul class="meent-motion-parts">
        {actions.map((action) => (
          <Part visit={visit} tree={tree} action={action} isSaid={common !== undefined} />
        ))}
      </ul>
    </Section>
  );
}

/** The same mark and the same drawing for the same state, whatever the colour of an area. */
function Legend({ visit, actions }: Pick<PartsProps, 'visit' | 'actions'>) {
  const { actionStates: names } = words[visit.locale];
  const shown = actionStates.filter((state) => actions.some((action) => action.state === state));
  if (shown.length < 2) return null;
  return (
    <ul class="meent-motion-legend" aria-label={messages[visit.locale].page.legend}>
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

type PartProps = Omit<PartsProps, 'actions'> & { readonly action: Action; readonly isSaid: boolean };

function Part({ visit, tree, action, isSaid }: PartProps) {
  const area = action.areaId === null ? undefined : tree.byId(action.areaId);
  return (
    <li class={`meent-motion-parts__cell meent-motion-parts__cell--${action.state}`}>
      {area && <Emblem path={area.emblem} tint={area.tint} size={emblemSize} box={48} />}
      <div>
        <b class="meent-motion-parts__name">{area ? areaName(area, visit.locale) : action.title}</b>
        {area && !isSaid && <span class="meent-motion-parts__title">{action.title}</span>}
        <span class="meent-motion-parts__state">
          <Mark state={action.state} />
          {partStands(visit, action)}
        </span>
      </div>
    </li>
  );
}

/** "Bezig, klaar op vr 4 dec": how a part stands and until when. */
export function partStands(visit: Visit, { state, doneOn, dueOn }: Action): string {
  const { page: t, list } = messages[visit.locale];
  const { actionStates } = words[visit.locale];
  const day = (text: string) => shortDay(visit.locale, text, visit.today);
  if (doneOn) return `${actionStates[state]} ${t.doneOn(day(doneOn))}`;
  if (state === 'dropped' || dueOn === null) return actionStates[state];
  const isLate = dueOn < visit.today.toString();
  return `${actionStates[state]}, ${(isLate ? list.wasDueOn : list.dueOn)(day(dueOn))}`;
}
