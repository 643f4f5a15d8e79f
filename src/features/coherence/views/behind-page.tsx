// SPDX-License-Identifier: EUPL-1.2
import {
  Breadcrumbs,
  EmptyState,
  Heading,
  Link,
  Paragraph,
  PublicPage,
  WorkplacePage,
  sentenceCase,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import type { Programme } from '../../programmes/index.ts';
import { messages } from '../messages.ts';
import { addressOf, kindNamed, standingNamed } from '../query.ts';
import type { ServingRecord } from '../store.ts';
import { type Shown, homeOf } from './paths.ts';
import { RecordsList } from './records-list.tsx';

export type BehindPageProps = Omit<Shown, 'matrix' | 'programmes' | 'staffing'> & {
  /** Of one programme, or of all. */
  readonly programme?: Programme;
  /** As in the address: the slug of an area, or what is wider. */
  readonly areaSlug?: string;
  readonly records: readonly ServingRecord[];
  /** The address of what is older. */
  readonly next?: string;
};

/** The records behind a cell or a total of the matrix (R10). */
export function BehindPage(props: BehindPageProps) {
  const { visit, room } = props;
  const t = messages[visit.locale];
  return room === 'work' ? (
    <WorkplacePage visit={visit} title={t.behind} current="coherence">
      <Body {...props} />
    </WorkplacePage>
  ) : (
    <PublicPage isRare visit={visit} title={t.behind} noindex>
      <Body {...props} />
    </PublicPage>
  );
}

function Body(props: BehindPageProps) {
  const { visit, room, tree, scope, query, programme, areaSlug, records, next } = props;
  const t = messages[visit.locale];
  const area = areaSlug === undefined ? undefined : tree.bySlug(areaSlug);
  const where =
    areaSlug === undefined
      ? scope.within.id === tree.root.id
        ? t.everywhere
        : areaName(scope.within, visit.locale)
      : area
        ? areaName(area, visit.locale)
        : t.widerLong;
  const narrowed = [
    query.soort && t.kinds[kindNamed(query.soort)],
    query.stand && t.standings[standingNamed(query.stand)],
    query.vanaf && `${t.from} ${query.vanaf}`,
    query.tot && `${t.until} ${query.tot}`,
  ].filter(Boolean);
  const title = programme?.title ?? sentenceCase(t.allProgrammes);
  return (
    <>
      <Breadcrumbs
        visit={visit}
        items={[{ text: t.title, href: href(visit, addressOf(homeOf[room], query)) }, { text: t.behind }]}
      />
      <Heading level={1} looks={2}>
        {title}
      </Heading>
      <Paragraph lead>{sentenceCase([where, ...narrowed].join(' · '))}</Paragraph>
      {records.length === 0 ? (
        <EmptyState title={t.behindNone}>
          <Paragraph>{room === 'work' ? t.behindNoneText : t.behindPublicNone}</Paragraph>
        </EmptyState>
      ) : (
        <RecordsList visit={visit} room={room} tree={tree} records={records} label={title} />
      )}
      {next !== undefined && (
        <p>
          <Link href={href(visit, next)}>{t.older}</Link>
        </p>
      )}
    </>
  );
}
