// SPDX-License-Identifier: EUPL-1.2
import { Section } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { AreaTree } from '../../areas/index.ts';
import { type Action, PartCells } from '../../motions/index.ts';
import { messages } from '../messages.ts';

type PartsProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly actions: readonly Action[];
};

/** Where it stands, per area or per part, with how many are done. */
export function PartsSection({ visit, tree, actions }: PartsProps) {
  const { page: t } = messages[visit.locale];
  if (actions.length === 0) return null;
  const going = actions.filter(({ state }) => state !== 'dropped');
  const done = going.filter(({ state }) => state === 'done').length;
  const isByArea = actions.every(({ areaId }) => areaId !== null);
  return (
    <Section
      title={isByArea ? t.partsByArea : t.parts}
      id="onderdelen"
      aside={<b>{t.partsDone(done, going.length)}</b>}
    >
      <PartCells visit={visit} tree={tree} actions={actions} />
    </Section>
  );
}
