// SPDX-License-Identifier: EUPL-1.2
import { Disclosure, Heading, Paragraph } from '../../../platform/html/index.ts';
import { canTurnBack } from '../domain.ts';
import { messages } from '../messages.ts';
import { minutesAfter } from '../planned-end.ts';
import { around, asGoingOn, endOf, turnOf } from '../snapshot.ts';
import { Items, Questions, Speakers } from './chair-lists.tsx';
import { Opening } from './chair-opening.tsx';
import type { ChairProps } from './chair-page.tsx';
import { Step } from './chair-step.tsx';
import { MoreTime } from './chair-time.tsx';
import { Countdown, EndLine, nameOf } from './live-body.tsx';

/**
 * What is on now, and every way on from here. What opening and closing lead to is there as well, out of sight: without a connection
 * the screen goes on with it.
 */
export function NowPart(props: ChairProps) {
  const { visit, snapshot } = props;
  const { phase } = snapshot.standing;
  const t = messages[visit.locale].chair;
  return (
    <>
      <p class="meent-chair-unsent" data-unsent role="status" hidden>
        {t.unsent}
      </p>
      <div data-phase="before" hidden={phase !== 'before'}>
        <Opening {...props} />
        <Items {...props} isPlain />
      </div>
      <div data-phase="going" hidden={phase !== 'running' && phase !== 'paused'}>
        <Running {...props} snapshot={asGoingOn(snapshot, visit.now)} />
      </div>
      <div data-phase="closed" hidden={phase !== 'closed'}>
        <section class="meent-chair-now">
          <Heading level={2}>{t.closed}</Heading>
          <Step {...props} verb="reopen" text={t.reopen} />
        </section>
      </div>
    </>
  );
}

function Running(props: ChairProps) {
  const { visit, snapshot } = props;
  const { standing } = snapshot;
  const t = messages[visit.locale].chair;
  const { next } = around(snapshot);
  const isPaused = standing.phase === 'paused';
  return (
    <>
      <section class="meent-chair-now">
        <TheItem {...props} />
        <TheWord {...props} />
        <div class="meent-chair-ways-on" data-when="paused" hidden={!isPaused}>
          <Step {...props} verb="resume" text={t.resume} variant="primary" />
        </div>
        <div class="meent-chair-ways-on" data-when="running" hidden={isPaused}>
          <div class="meent-chair-next" data-next={t.next} hidden={!next}>
            <Step
              {...props}
              verb="go_to_item"
              targetId={next?.id ?? ''}
              text={`${t.next}: ${next?.title ?? ''}`}
              variant="primary"
            />
          </div>
          <div data-no-next hidden={next !== undefined}>
            <Paragraph soft>{t.nothingNext}</Paragraph>
          </div>
          <Step {...props} verb="pause" text={t.pause} />
        </div>
      </section>
      <div data-when="running" hidden={isPaused}>
        <Speakers {...props} />
        <Questions {...props} />
      </div>
      <Items {...props} />
      <Ending {...props} />
    </>
  );
}

/** The part that is on, how long still, and what that does to the end of the evening. */
function TheItem(props: ChairProps) {
  const { visit, snapshot } = props;
  const { standing, items } = snapshot;
  const { now } = around(snapshot);
  const isPaused = standing.phase === 'paused';
  const minutes = now?.minutes ?? 0;
  return (
    <>
      <div data-now-title>
        <Heading level={2}>{now?.title ?? messages[visit.locale].chair.noItems}</Heading>
      </div>
      <div data-now-clock hidden={minutes === 0}>
        <Countdown
          locale={visit.locale}
          since={standing.itemSince ?? visit.now}
          minutes={minutes}
          extra={standing.itemExtra}
          pausedAt={standing.pausedAt}
          isChair
        />
        <div data-when="running" hidden={isPaused}>
          <MoreTime {...props} verb="lengthen_item" targetId={now?.id ?? ''} extra={standing.itemExtra} />
        </div>
      </div>
      <EndLine
        locale={visit.locale}
        ending={endOf(snapshot, visit.now)}
        rest={minutesAfter(items, standing.itemId)}
      />
    </>
  );
}

/** The two ways out: it had not begun after all, or it is done. */
function Ending(props: ChairProps) {
  const { visit, snapshot } = props;
  const t = messages[visit.locale].chair;
  return (
    <>
      {canTurnBack(snapshot.deeds) && (
        <Disclosure summary={t.notBegun}>
          <Paragraph>{t.notBegunText}</Paragraph>
          <Step {...props} verb="not_begun" text={t.turnBack} />
        </Disclosure>
      )}
      <Disclosure summary={t.closing}>
        <Paragraph>{t.closingText}</Paragraph>
        <Step {...props} verb="close" text={t.close} variant="danger" />
      </Disclosure>
    </>
  );
}

/** Also while nobody speaks, out of sight: without a connection it shows who was given the word. */
function TheWord(props: ChairProps) {
  const { visit, snapshot } = props;
  const { standing } = snapshot;
  const turn = turnOf(snapshot);
  const t = messages[visit.locale];
  const isPaused = standing.phase === 'paused';
  return (
    <div class="meent-chair-word" data-word hidden={turn === undefined}>
      <p class="meent-live-label">{isPaused ? t.live.wordAfter : t.live.word}</p>
      <p class="meent-chair-name" data-name>
        {turn && nameOf(visit.locale, turn.speaker)}
      </p>
      <Countdown
        locale={visit.locale}
        since={turn?.since ?? visit.now}
        minutes={turn?.speaker.minutes ?? 0}
        extra={turn?.extra ?? 0}
        pausedAt={standing.pausedAt}
        isChair
      />
      <div data-when="running" hidden={isPaused}>
        <MoreTime
          {...props}
          verb="lengthen_word"
          targetId={turn?.speaker.id ?? ''}
          extra={turn?.extra ?? 0}
        />
        <Step {...props} verb="end_word" text={t.chair.end} />
      </div>
    </div>
  );
}
