// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  EmptyState,
  Heading,
  Hero,
  Link,
  Paragraph,
  PublicPage,
  Section,
  WorkplacePage,
  fullDay,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { gapsIn, totalOf } from '../domain.ts';
import { messages } from '../messages.ts';
import { addressOf } from '../query.ts';
import { FiltersPart } from './filters.tsx';
import { Legend } from './marks.tsx';
import { GapsPart, MatrixLists, MatrixTable } from './matrix-table.tsx';
import { type Shown, homeOf } from './paths.ts';

/** Areas × programmes for everybody who works here. */
export function CoherencePage(shown: Shown) {
  const { visit } = shown;
  const t = messages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={t.title} current="coherence">
      <div class="coherence-sheet">
        <Heading level={1}>{t.title}</Heading>
        <Paragraph lead>{t.lead}</Paragraph>
        <Body {...shown}>
          <Link href={href(visit, '/werkplek/opgaven')}>{t.toProgrammes}</Link>
        </Body>
      </div>
    </WorkplacePage>
  );
}

/** The same for everyone, of what is public. */
export function PublicCoherencePage(shown: Shown) {
  const { visit } = shown;
  const t = messages[visit.locale];
  return (
    <PublicPage
      isRare
      visit={visit}
      title={t.title}
      description={t.publicLead}
      hero={<Hero title={t.title} lead={t.publicLead} />}
    >
      <div class="coherence-sheet">
        <Body {...shown}>
          <Link href={href(visit, '/opgaven')}>{t.toProgrammes}</Link>
        </Body>
      </div>
    </PublicPage>
  );
}

function Body(props: Shown & { readonly children: ComponentChildren }) {
  const { visit, room, programmes, matrix, children } = props;
  const t = messages[visit.locale];
  if (programmes.length === 0)
    return (
      <EmptyState title={t.programmesNone}>
        <Paragraph>{t.programmesNoneText}</Paragraph>
        {room === 'work' && <p>{children}</p>}
      </EmptyState>
    );
  const cells = matrix.columns.filter(({ id }) => id !== null).length * programmes.length;
  const empty = [...gapsIn(matrix).values()].flat().length;
  return (
    <>
      <p class="coherence-summary">
        {t.summary(totalOf(matrix.total), programmes.length, empty, cells)}{' '}
        <span class="meent-soft">
          {t.asOf(fullDay(visit.locale, visit.today))} {room === 'work' && t.scope}
        </span>
      </p>
      <FiltersPart {...props} />
      <Legend locale={visit.locale} />
      <MatrixTable {...props} />
      <MatrixLists {...props} />
      <div class="coherence-wide">
        <Section title={t.gapsTitle}>
          <GapsPart {...props} />
        </Section>
      </div>
      <TakeAlong {...props}>{children}</TakeAlong>
    </>
  );
}

function TakeAlong({ visit, room, query, children }: Shown & { readonly children: ComponentChildren }) {
  const t = messages[visit.locale];
  const home = homeOf[room];
  return (
    <p class="coherence-along">
      {children}
      <Link href={href(visit, addressOf(`${home}.csv`, query))}>{t.csv}</Link>
      <Link href={href(visit, addressOf(`${home}.xlsx`, query))}>{t.xlsx}</Link>
      <span class="meent-soft">{t.printNote}</span>
    </p>
  );
}
