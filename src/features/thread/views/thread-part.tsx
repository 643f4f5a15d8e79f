// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  DayText,
  Link,
  Thread as ThreadLine,
  type ThreadItem,
  sentenceCase,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { RecordKind } from '../domain.ts';
import { kindTable } from '../kinds.ts';
import { messages } from '../messages.ts';
import type { ThreadRecord } from '../reading-store.ts';
import type { Thread, ThreadSide } from '../reading.ts';

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
  readonly record: {
    readonly kind: RecordKind;
    readonly number: string;
    readonly createdAt: ThreadRecord['createdAt'];
  };
  /** Without a link where everyone else's page of it does not exist. */
  readonly hasPage?: boolean;
};

/** On the page of any record: the nearest few of what led to it and what came of it. Nothing for residents when there is nothing. */
export function ThreadPart({ visit, room, thread, record, hasPage = true }: ThreadPartProps) {
  const t = messages[visit.locale];
  const { upstream, downstream } = thread;
  const isEmpty = upstream.all.length + downstream.all.length === 0;
  const address = threadHref(visit, room, record);
  if (isEmpty && room === 'public') return null;
  const before = itemsOf(visit, room, { thread, side: upstream });
  const after = itemsOf(visit, room, { thread, side: downstream });
  const more = t.more(left(upstream), left(downstream));
  const here: ThreadItem = {
    when: <DayText visit={visit} day={dayOf(record.createdAt)} style="short" />,
    text: t.here,
    state: 'now',
  };
  return (
    <>
      {isEmpty ? (
        <p class="meent-soft">{t.none}</p>
      ) : (
        <ThreadLine visit={visit} label={t.title} items={[...before, here, ...after]} />
      )}
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

type Told = { readonly thread: Thread; readonly side: ThreadSide };

/** The oldest first, as a thread runs. */
function itemsOf(visit: Visit, room: Room, { thread, side }: Told): ThreadItem[] {
  const t = messages[visit.locale];
  return side.picked.few.toReversed().flatMap(({ id }) => {
    const one = thread.records.get(id);
    if (!one) return [];
    const state = t.states[one.kind]?.[one.state];
    return [
      {
        // An aim has no day on which it came of something.
        when:
          one.kind === 'programme' && side === thread.downstream ? (
            t.contributesTo
          ) : (
            <DayText visit={visit} day={dayOf(one.createdAt)} style="short" />
          ),
        text: <Link href={recordHref(visit, room, one)}>{one.title}</Link>,
        note: [sentenceCase(t.kinds[one.kind][0]), ...(state ? [state] : [])].join(' · '),
        state: 'done' as const,
      },
    ];
  });
}
