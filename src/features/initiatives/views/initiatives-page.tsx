// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  EmptyState,
  Heading,
  Paragraph,
  Row,
  Rows,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import type { Initiative } from '../domain.ts';
import { messages } from '../messages.ts';

export type InitiativesPageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly initiatives: readonly Initiative[];
};

export function InitiativesPage({ visit, tree, initiatives }: InitiativesPageProps) {
  const t = messages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={t.title} current="initiatives">
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {initiatives.length === 0 ? (
        <EmptyState title={t.none}>
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      ) : (
        <Rows label={t.title}>
          {initiatives.map(({ number, title, state, areaIds }) => {
            const area = tree.byId(areaIds[0]) ?? tree.root;
            return (
              <Row
                title={title}
                href={href(visit, `/werkplek/initiatieven/${number}`)}
                meta={`${number} · ${areaName(area, visit.locale)}`}
                trailing={<Badge>{t.states[state]}</Badge>}
              />
            );
          })}
        </Rows>
      )}
    </WorkplacePage>
  );
}
