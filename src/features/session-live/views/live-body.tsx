// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../../kernel/clock.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { Paragraph, fullDay, timeOfDay } from '../../../platform/html/index.ts';
import { untilOf } from '../domain.ts';
import { messages } from '../messages.ts';
import { type Ending, minutesAfter } from '../planned-end.ts';
import { type PublicSpeaker, type Snapshot, around, endOf, turnOf } from '../snapshot.ts';

export type LiveBodyProps = { readonly locale: Locale; readonly snapshot: Snapshot };

/**
 * What is on now, the same for the wall and the phone, and for the first page and what the server sends after it. It holds nothing
 * that changes by the clock alone: `<meent-live>` counts down what stands here as "until".
 */
export function LiveBody({ locale, snapshot }: LiveBodyProps) {
  const { session, standing } = snapshot;
  const t = messages[locale].live;
  if (session.state === 'cancelled') return <Big text={t.calledOff} />;
  if (standing.phase === 'before') return <Before locale={locale} snapshot={snapshot} />;
  if (standing.phase === 'closed')
    return (
      <>
        <Big text={t.closed} />
        <Paragraph>{standing.closedAt && t.closedAt(timeOfDay(locale, standing.closedAt))}</Paragraph>
      </>
    );
  return (
    <>
      {standing.phase === 'paused' && standing.pausedAt && (
        <div class="meent-live-pause">
          <b>{t.paused}</b> {t.pausedText(timeOfDay(locale, standing.pausedAt))}
        </div>
      )}
      <Now locale={locale} snapshot={snapshot} />
      <Programme locale={locale} snapshot={snapshot} />
    </>
  );
}

/** What there is to know before it begins: when, where, in which order and who speaks. */
function Before({ locale, snapshot }: LiveBodyProps) {
  const { session, items, speakers } = snapshot;
  const t = messages[locale].live;
  const inOrder = items.flatMap(({ id }) => speakers.filter(({ itemId }) => itemId === id));
  const rest = speakers.filter((one) => !inOrder.includes(one));
  return (
    <>
      <Big
        isBefore
        text={t.startsAt(fullDay(locale, dayOf(session.startsAt)), timeOfDay(locale, session.startsAt))}
      />
      <p>{t.beforeText}</p>
      <Programme locale={locale} snapshot={snapshot} />
      {speakers.length > 0 && (
        <section class="meent-live-programme">
          <h3>{t.speakers}</h3>
          <ul class="meent-plain-list">
            {[...rest, ...inOrder].map((speaker) => (
              <li>
                {nameOf(locale, speaker)} <small>{t.minutes(speaker.minutes)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Big({ text, isBefore = false }: { readonly text: string; readonly isBefore?: boolean }) {
  return (
    <h2 class={isBefore ? 'meent-live-big meent-live-before' : 'meent-live-big'} data-said={text}>
      {text}
    </h2>
  );
}

function Now({ locale, snapshot }: LiveBodyProps) {
  const t = messages[locale].live;
  const { items, questions, standing } = snapshot;
  const { now, next } = around(snapshot);
  const turn = turnOf(snapshot);
  const question = questions.find(({ id }) => id === standing.questionId);
  const speaker = turn ? nameOf(locale, turn.speaker) : '';
  const isPaused = standing.phase === 'paused';
  return (
    <>
      <section class="meent-live-now" data-said={isPaused ? t.saidPause : t.said(now?.title ?? '', speaker)}>
        <p class="meent-live-label">{isPaused ? t.nowAfter : t.now}</p>
        <h2 data-long={isLong(now?.title)}>{now?.title}</h2>
        {now?.presenters && <p class="meent-live-by">{now.presenters}</p>}
        {now && now.minutes > 0 && standing.itemSince && (
          <Countdown
            locale={locale}
            since={standing.itemSince}
            minutes={now.minutes}
            extra={standing.itemExtra}
            pausedAt={standing.pausedAt}
          />
        )}
      </section>
      {turn && (
        <section class="meent-live-word">
          <p class="meent-live-label">{isPaused ? t.wordAfter : t.word}</p>
          <h3 data-long={isLong(speaker)}>{speaker}</h3>
          <Countdown
            locale={locale}
            since={turn.since}
            minutes={turn.speaker.minutes}
            extra={turn.extra}
            pausedAt={standing.pausedAt}
          />
        </section>
      )}
      {question && (
        <section class="meent-live-question">
          <p class="meent-live-label">{t.question}</p>
          <blockquote data-long={isLong(question.body)}>{question.body}</blockquote>
          {question.hint && <p>{question.hint}</p>}
        </section>
      )}
      <p class="meent-live-next">
        {next ? (
          <>
            <span class="meent-live-label">{t.next}</span> {next.title}
          </>
        ) : (
          t.last
        )}
      </p>
      <EndLine locale={locale} ending={endOf(snapshot)} rest={minutesAfter(items, standing.itemId)} />
    </>
  );
}

const long = { some: 45, very: 110 };

/** Long words are set smaller on the wall: everything stays on one screen. */
function isLong(text = ''): 'some' | 'very' | undefined {
  if (text.length <= long.some) return undefined;
  return text.length <= long.very ? 'some' : 'very';
}

export type CountdownProps = {
  readonly locale: Locale;
  readonly since: Temporal.Instant;
  readonly minutes: number;
  /** So many minutes were added. */
  readonly extra: number;
  readonly pausedAt: Temporal.Instant | null;
  /** On the screen of the chair it is there from the start: without a connection it is filled in. */
  readonly isChair?: boolean;
};

/** "until 20:14"; with JavaScript what is left of it, and kindly how long it is over. */
export function Countdown({ locale, since, minutes, extra, pausedAt, isChair = false }: CountdownProps) {
  const t = messages[locale].live;
  const until = untilOf(since, minutes + extra);
  return (
    <p
      class="meent-live-clock"
      role="timer"
      data-until={String(until.epochMilliseconds)}
      data-paused={pausedAt ? String(pausedAt.epochMilliseconds) : undefined}
      data-left={t.left}
      data-over={t.over}
    >
      <b data-count>{pausedAt ? t.minutes(minutes + extra) : t.until(timeOfDay(locale, until))}</b>
      <span data-after />{' '}
      {(extra > 0 || isChair) && (
        <span class="meent-live-extra" data-extra={String(extra)} hidden={extra === 0}>
          {t.extra(extra)}
        </span>
      )}
    </p>
  );
}

type EndLineProps = {
  readonly locale: Locale;
  readonly ending: Ending | undefined;
  /** So many minutes come after the part that is on. */
  readonly rest: number;
};

/** What the clock does to the end of the evening; `<meent-live>` and `<meent-chair>` count along with the texts that stand here. */
export function EndLine({ locale, ending, rest }: EndLineProps) {
  const t = messages[locale].live;
  if (!ending) return null;
  const { at, planned, lateMinutes } = ending;
  const time = timeOfDay(locale, at);
  const late = lateMinutes === 1 ? t.runsLateOne(time) : t.runsLate(String(lateMinutes), time);
  return (
    <p
      class="meent-live-end"
      data-rest={String(rest)}
      data-planned={String(planned.epochMilliseconds)}
      data-on-time={t.endsAt('%t')}
      data-late-one={t.runsLateOne('%t')}
      data-late={t.runsLate('%m', '%t')}
    >
      {lateMinutes > 0 ? late : t.endsAt(time)}
    </p>
  );
}

/** Their name when they agreed to it; else no more than that somebody speaks. */
export function nameOf(
  locale: Locale,
  { name, organisation, isInvited }: Pick<PublicSpeaker, 'name' | 'organisation' | 'isInvited'>,
): string {
  const t = messages[locale];
  if (name && organisation) return t.speakerOf(name, organisation);
  return name ?? organisation ?? (isInvited ? t.invited : t.someone);
}

function Programme({ locale, snapshot }: LiveBodyProps) {
  const t = messages[locale].live;
  const { items, standing } = snapshot;
  const current = items.findIndex(({ id }) => id === standing.itemId);
  const lengthOf = (minutes: number): string => (minutes > 0 ? t.minutes(minutes) : '');
  if (items.length === 0) return null;
  return (
    <section class="meent-live-programme">
      <h3>{t.programme}</h3>
      <ol>
        {items.map((item, index) => (
          <li
            class={index < current ? 'meent-live-done' : undefined}
            aria-current={index === current ? 'step' : undefined}
          >
            <span>{item.title}</span>{' '}
            <small>{index === current ? t.busy : index < current ? t.done : lengthOf(item.minutes)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
