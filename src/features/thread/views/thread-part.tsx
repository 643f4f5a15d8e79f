// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../../kernel/clock.ts';
import {
  DayText,
  Link,
  Thread as ThreadLine,
  type ThreadItem,
  sentenceCase,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { byDay } from '../days.ts';
import { kindTable } from '../kinds.ts';
import { messages } from '../messages.ts';
import type { ThreadRecord } from '../reading-store.ts';
import { type Thread, type ThreadSide, isEmptyThread } from '../reading.ts';

export type Room = 'public' | 'workplace';

/** The page of a record in one of the two rooms. */
export function recordHref(visit: Visit, room: Room, one: Pick<ThreadRecord, 'kind' | 'number'>): string {
  const { publicPath, workPath } = kindTable[one.kind];
  return href(visit, room === 'public' ? publicPath(one.number) : workPath(one.number));
}

/** The page of its red thread. */
export function threadHref(visit: Visit, room: Room, one: Pick<ThreadRecord, 'kind' | 'number'>): string {
  return href(visit, threadPath(room, one));
}

export function threadPath(room: Room, one: Pick<ThreadRecord, 'kind' | 'number'>): string {
  return `${room === 'public' ? '' : '/werkplek'}/draad/${kindTable[one.kind].slug}/${one.number}`;
}

export type ThreadPartProps = {
  readonly visit: Visit;
  readonly room: Room;
  readonly thread: Thread;
  readonly record: Pick<ThreadRecord, 'kind' | 'number' | 'happenedAt' | 'isDated'>;
  /** Without a link where everyone else's page of it does not exist. */
  readonly hasPage?: boolean;
};

/** On the page of any record: the nearest few of what led to it and what came of it. Nothing for residents when there is nothing. */
export function ThreadPart({ visit, room, thread, record, hasPage = true }: ThreadPartProps) {
  const t = messages[visit.locale];
  const { upstream, downstream, serves } = thread;
  const isEmpty = isEmptyThread(thread);
  const address = threadHref(visit, room, record);
  if (isEmpty && room === 'public') return null;
  const items = itemsOf(visit, room, { thread, record });
  const more = t.more(left(upstream), left(downstream));
  return (
    <>
      {isEmpty && <p class="meent-soft">{t.none}</p>}
      {items.length > 1 && <ThreadLine visit={visit} label={t.title} items={items} />}
      {serves.length > 0 && <Serves visit={visit} room={room} records={serves} />}
      {hasPage && (
        <p class="meent-thread-more">
          <Link href={address}>{t.open}</Link>
          {more && <small class="meent-soft"> ({more})</small>}
        </p>
      )}
    </>
  );
}

function left(side: ThreadSide): number {
  return side.all.length - side.picked.few.length;
}

type Told = Pick<ThreadPartProps, 'thread' | 'record'>;

/** By their days, the oldest first, as a thread runs; what has none stands on its own side. */
function itemsOf(visit: Visit, room: Room, { thread, record }: Told): ThreadItem[] {
  const t = messages[visit.locale];
  const told = (side: ThreadSide) =>
    side.picked.few.toReversed().flatMap(({ id }) => {
      const one = thread.records.get(id);
      return one ? [{ one, item: itemOf(visit, room, one) }] : [];
    });
  const here = { one: record, item: { when: whenOf(visit, record), text: t.here, state: 'now' as const } };
  return byDay([...told(thread.upstream), here, ...told(thread.downstream)]).map(({ item }) => item);
}

function itemOf(visit: Visit, room: Room, one: ThreadRecord): ThreadItem {
  const t = messages[visit.locale];
  const state = t.states[one.kind]?.[one.state];
  return {
    when: whenOf(visit, one),
    text: <Link href={recordHref(visit, room, one)}>{one.title}</Link>,
    note: [sentenceCase(t.kinds[one.kind][0]), ...(state ? [state] : [])].join(' · '),
    state: isToCome(visit, one) ? 'todo' : 'done',
  };
}

type Moment = Pick<ThreadRecord, 'happenedAt' | 'isDated'>;

function whenOf(visit: Visit, one: Moment) {
  if (!one.isDated) return messages[visit.locale].noDay;
  return <DayText visit={visit} day={dayOf(one.happenedAt)} style="short" />;
}

/** A session that is planned, an evaluation that has yet to open. */
export function isToCome(visit: Visit, { happenedAt, isDated }: Moment): boolean {
  return isDated && Temporal.PlainDate.compare(dayOf(happenedAt), visit.today) > 0;
}

function Serves({ visit, room, records }: Pick<ThreadPartProps, 'visit' | 'room'> & Several) {
  const t = messages[visit.locale];
  return (
    <>
      <p class="meent-soft">{sentenceCase(t.contributesTo)}</p>
      <ul class="meent-plain-list">
        {records.map((one) => (
          <li>
            <Link href={recordHref(visit, room, one)}>{one.title}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

type Several = { readonly records: readonly ThreadRecord[] };
