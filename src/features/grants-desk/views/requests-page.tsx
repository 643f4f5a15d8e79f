// SPDX-License-Identifier: EUPL-1.2
import {
  EmptyState,
  Heading,
  LinkButton,
  Paragraph,
  Section,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { AreaTree } from '../../areas/index.ts';
import { messages } from '../messages.ts';
import type { Listed } from '../readings.ts';
import { RequestRows } from './request-rows.tsx';

const groups = ['requested', 'granted', 'paid'] as const;

/** What still has to be decided, paid out and accounted for; what waits longest first. */
export function RequestsPage({
  visit,
  tree,
  listed,
}: {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly listed: readonly Listed[];
}) {
  const t = messages[visit.locale].requests;
  return (
    <WorkplacePage visit={visit} title={t.title} current="grants">
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <p>
        <LinkButton variant="quiet" href={href(visit, '/werkplek/budgetten')}>
          {t.toBudgets}
        </LinkButton>
      </p>
      {listed.length === 0 && (
        <EmptyState title={t.none}>
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      )}
      {groups.map((state) => {
        const own = listed.filter(({ request }) => request.state === state);
        if (own.length === 0) return null;
        return (
          <Section title={t.groups[state]}>
            <RequestRows visit={visit} tree={tree} label={t.groups[state]} listed={own} hideState />
          </Section>
        );
      })}
    </WorkplacePage>
  );
}
