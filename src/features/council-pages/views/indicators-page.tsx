// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import { EmptyState, Heading, Paragraph, PublicPage } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { ThreadRecord } from '../../thread/index.ts';
import { messages } from '../messages.ts';
import type { Measured } from '../reading.ts';
import { IndicatorPart } from './indicator-parts.tsx';

type IndicatorsProps = {
  readonly visit: Visit;
  readonly measured: readonly Measured[];
  /** The sessions in which they were named, as far as everyone may read them. */
  readonly sessions: ReadonlyMap<Id, ThreadRecord>;
};

/** All public indicators: those that are measured, then those that ended. */
export function IndicatorsPage({ visit, measured, sessions }: IndicatorsProps) {
  const t = messages[visit.locale];
  const isOver = ({ indicator }: Measured): number => Number(indicator.endedAt !== null);
  const all = [...measured].sort((one, other) => isOver(one) - isOver(other));
  return (
    <PublicPage
      isRare
      visit={visit}
      title={t.indicatorsTitle}
      description={t.indicatorsLead}
      breadcrumbs={[{ text: t.title, href: href(visit, '/raad') }, { text: t.indicators }]}
    >
      <Heading level={1}>{t.indicatorsTitle}</Heading>
      <Paragraph lead>{t.indicatorsLead}</Paragraph>
      {all.length === 0 && <EmptyState title={t.noIndicators} />}
      {all.map((one) => (
        <IndicatorPart
          visit={visit}
          one={one}
          session={one.indicator.sessionId === null ? undefined : sessions.get(one.indicator.sessionId)}
        />
      ))}
    </PublicPage>
  );
}
