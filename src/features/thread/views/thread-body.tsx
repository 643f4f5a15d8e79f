// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import type { Id } from '../../../kernel/ids.ts';
import {
  EmptyState,
  Heading,
  DayText,
  Pager,
  Row,
  Rows,
  Section,
  Table,
  monthInWords,
  sentenceCase,
  shortDay,
} from '../../../platform/html/index.ts';
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import type { RecordKind } from '../domain.ts';
import type { Label, Sketch } from '../drawing.ts';
import type { Side } from '../graph.ts';
import { messages } from '../messages.ts';
import { listLength } from '../paging.ts';
import type { ThreadRecord } from '../reading-store.ts';
import { type Thread, isEmptyThread } from '../reading.ts';
import { summaryOf } from '../summary.ts';
import { ThreadPicture } from './picture.tsx';
import { type Room, isToCome, recordHref, threadPath } from './thread-part.tsx';

export type ThreadBodyProps = {
  readonly visit: Visit;
  readonly room: Room;
  readonly tree: AreaTree;
  readonly record: ThreadRecord;
  readonly thread: Thread;
  readonly aside: readonly ThreadRecord[];
};

const sides = ['upstream', 'downstream'] as const;
const pageFields = { upstream: 'eerder', downstream: 'later' } as const;

/** The red thread of a record: as a picture, and as lists that say the same. */
export function ThreadBody(props: ThreadBodyProps) {
  const { visit, thread, aside } = props;
  const t = messages[visit.locale];
  const isDrawn = thread.upstream.all.length + thread.downstream.all.length > 0;
  return (
    <>
      {isEmptyThread(thread) && <EmptyState title={t.noneYet} />}
      {isDrawn && <Picture {...props} />}
      {isDrawn && sides.map((side) => <SideList {...props} side={side} />)}
      <Others {...props} title={sentenceCase(t.contributesTo)} records={thread.serves} />
      <Others {...props} title={t.aside} records={aside} />
    </>
  );
}

type OthersProps = ThreadBodyProps & { readonly title: string; readonly records: readonly ThreadRecord[] };

/** Neither before nor after it. */
function Others({ title, records, ...props }: OthersProps) {
  if (records.length === 0) return null;
  return (
    <Section title={title}>
      <Rows label={title}>
        {records.map((one) => (
          <RecordRow {...props} one={one} />
        ))}
      </Rows>
    </Section>
  );
}

const bundleOf = (side: Side, kind: RecordKind) => `${side} ${kind}`;

function Picture(props: ThreadBodyProps) {
  const { visit, room, thread, record } = props;
  const kinds = new Map<Id, RecordKind>([[record.id, record.kind]]);
  const labels = new Map<Id, Label>([[record.id, labelOf(props, record)]]);
  for (const one of thread.records.values()) {
    kinds.set(one.id, one.kind);
    labels.set(one.id, labelOf(props, one));
  }
  const halves = sides.map((side) => {
    const { picked, ties } = thread[side];
    const beads = picked.few.map(({ id, day }) => ({ id, at: Date.parse(day), count: 1 }));
    const bundles = picked.bundles.map(({ kind, count, from, to }) => {
      const id = bundleOf(side, kind);
      kinds.set(id, kind);
      labels.set(id, {
        title: messages[visit.locale].count(kind, count),
        meta: [messages[visit.locale].period(monthWords(visit, from), monthWords(visit, to))],
      });
      return { id, at: side === 'upstream' ? -Infinity : Infinity, count };
    });
    return { beads: [...beads, ...bundles], ties };
  });
  const [upstream = { beads: [], ties: [] }, downstream = { beads: [], ties: [] }] = halves;
  const sketch: Sketch = {
    root: record,
    upstream,
    downstream,
    labelOf: (id) => labels.get(id) ?? { title: '', meta: [] },
  };
  return (
    <ThreadPicture
      sketch={sketch}
      kinds={{
        kindOf: (id) => kinds.get(id) ?? record.kind,
        hrefOf: (id) => {
          const one = thread.records.get(id);
          return one && recordHref(visit, room, one);
        },
      }}
    />
  );
}

function labelOf({ visit, tree }: ThreadBodyProps, one: ThreadRecord): Label {
  const t = messages[visit.locale];
  const area = one.areaIds[0] === undefined ? undefined : tree.byId(one.areaIds[0]);
  const day = shortDay(visit.locale, dayOf(one.happenedAt), visit.today);
  const kind = sentenceCase(t.kinds[one.kind][0]);
  return {
    title: one.title,
    meta: [
      kind,
      ...(one.isDated ? [isToCome(visit, one) ? t.comesOn(day) : day] : []),
      ...(area ? [areaName(area, visit.locale)] : []),
    ],
  };
}

/** '2026-05' as people say it. */
function monthWords(visit: Visit, month: string): string {
  return monthInWords(visit.locale, `${month}-01`);
}

type SideProps = ThreadBodyProps & { readonly side: Side };

function SideList(props: SideProps) {
  const { visit, room, record, thread, side } = props;
  const t = messages[visit.locale];
  const { all, part } = thread[side];
  const title = titleOf(props);
  const shown = all.slice(part.from, part.to).flatMap(({ id }) => thread.records.get(id) ?? []);
  const address = (page: number) =>
    `${href(visit, threadPath(room, record))}?${new URLSearchParams({ ...otherPage(visit, side), ...(page > 1 ? { [pageFields[side]]: String(page) } : {}) }).toString()}#${pageFields[side]}`;
  return (
    <Section title={title} id={pageFields[side]}>
      {all.length === 0 && <p>{noneOf(props)}</p>}
      {all.length > listLength && <Summary {...props} />}
      {all.length > listLength && <p class="meent-soft">{t.shown(part.from + 1, part.to, all.length)}</p>}
      {shown.length > 0 && (
        <Rows label={title}>
          {shown.map((one) => (
            <RecordRow {...props} one={one} />
          ))}
        </Rows>
      )}
      <Pager
        visit={visit}
        label={t.pagesOf(title)}
        {...(part.page > 1 ? { previous: address(part.page - 1) } : {})}
        {...(part.to < all.length ? { next: address(part.page + 1) } : {})}
      />
    </Section>
  );
}

function titleOf({ visit, record, side }: SideProps): string {
  const t = messages[visit.locale];
  return side === 'upstream' && record.kind === 'programme' ? t.serving : t[side];
}

function noneOf({ visit, record, side }: SideProps): string {
  const t = messages[visit.locale];
  if (side === 'downstream') return t.noneDownstream;
  return record.kind === 'programme' ? t.noneServing : t.noneUpstream;
}

/** Where the list of the other side is, stays as it is. */
function otherPage(visit: Visit, side: Side): Record<string, string> {
  const field = pageFields[side === 'upstream' ? 'downstream' : 'upstream'];
  const page = visit.query[field];
  return page === undefined ? {} : { [field]: page };
}

/** Of many: how many of which kind, from where and when. */
function Summary({ visit, tree, thread, side }: SideProps) {
  const t = messages[visit.locale];
  const { kinds, areas, months } = summaryOf(thread[side].all);
  const nameOf = (id: Id | null) => {
    const area = id === null ? undefined : tree.byId(id);
    return area ? areaName(area, visit.locale) : t.summary.otherAreas;
  };
  return (
    <>
      <p>{kinds.map(({ key, count }) => t.count(key, count)).join(', ')}</p>
      <div class="meent-draad-summary">
        <Table
          caption={`${t[side]}: ${t.summary.byArea}`}
          columns={[{ label: t.summary.byArea }, { label: t.summary.number, numeric: true }]}
          rows={areas.map(({ key, count }) => [nameOf(key), t.number(count)])}
        />
        <Table
          caption={`${t[side]}: ${t.summary.byMonth}`}
          columns={[{ label: t.summary.byMonth }, { label: t.summary.number, numeric: true }]}
          rows={months.map(({ key, count }) => [
            key === null ? t.summary.earlier : monthWords(visit, key),
            t.number(count),
          ])}
        />
      </div>
    </>
  );
}

function RecordRow({ visit, room, tree, one }: ThreadBodyProps & { readonly one: ThreadRecord }) {
  const t = messages[visit.locale];
  const area = one.areaIds[0] === undefined ? undefined : tree.byId(one.areaIds[0]);
  return (
    <Row
      {...(area ? { emblem: <Emblem path={area.emblem} tint={area.tint} size={40} box={48} /> } : {})}
      href={recordHref(visit, room, one)}
      title={one.title}
      meta={
        <>
          {sentenceCase(t.kinds[one.kind][0])} {one.number}
          {area && <> · {areaName(area, visit.locale)}</>}
          {one.isDated && (
            <>
              {' · '}
              <DayText visit={visit} day={dayOf(one.happenedAt)} style="words" />
            </>
          )}
          {isToCome(visit, one) && <> ({t.toCome})</>}
        </>
      }
      trailing={t.states[one.kind]?.[one.state]}
    />
  );
}

/** What the page is about, over everything else. */
export function ThreadHead({ visit, record }: Pick<ThreadBodyProps, 'visit' | 'record'>) {
  const t = messages[visit.locale];
  return (
    <>
      <p class="meent-soft">
        {t.title} · {t.kinds[record.kind][0]} {record.number}
      </p>
      <Heading level={1}>{record.title}</Heading>
    </>
  );
}
