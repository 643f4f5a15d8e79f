// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Heading, ItemColumns, Section, TypedText, WorkplacePage } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import type { Initiative } from '../domain.ts';
import { messages } from '../messages.ts';

export type InitiativePageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly initiative: Initiative;
  /** What other features show of it, beside it. */
  readonly rail?: ComponentChildren;
};

/** Everything about one initiative on one screen. */
export function InitiativePage({ visit, tree, initiative, rail }: InitiativePageProps) {
  const t = messages[visit.locale];
  const areas = initiative.areaIds.map((id) => areaName(tree.byId(id) ?? tree.root, visit.locale));
  return (
    <WorkplacePage visit={visit} title={initiative.title} current="initiatives">
      <p class="meent-soft">
        {initiative.number} · {areas.join(', ')} · {t.states[initiative.state]}
      </p>
      <Heading level={1} looks={2}>
        {initiative.title}
      </Heading>
      <ItemColumns
        main={
          <Section title={t.body}>
            <TypedText text={initiative.body} />
          </Section>
        }
        rail={rail}
      />
    </WorkplacePage>
  );
}
