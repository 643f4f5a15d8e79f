// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import { type Id, newId } from '../../../kernel/ids.ts';
import {
  Button,
  Disclosure,
  Heading,
  HiddenField,
  Paragraph,
  fullDay,
} from '../../../platform/html/index.ts';
import { type StepVerb, canTurnBack } from '../domain.ts';
import { isOnItsDay } from '../held-day.ts';
import { messages } from '../messages.ts';
import { type ChairSnapshot, around, turnOf } from '../snapshot.ts';
import type { ChairProps } from './chair-page.tsx';
import { Countdown, nameOf } from './live-body.tsx';

type Variant = Parameters<typeof Button>[0]['variant'];
type StepProps = ChairProps & {
  readonly verb: StepVerb;
  readonly targetId?: Id;
  readonly text: string;
  readonly variant?: Variant;
  /** Asked and answered. */
  readonly isSure?: boolean;
};

/** A step is a form of one button. It names how far the session was on this screen. */
function Step({ snapshot, base, verb, targetId, text, variant = 'quiet', isSure }: StepProps) {
  return (
    <form action={`${base}/stap`} method="post" class="meent-chair-step">
      <HiddenField name="sleutel" value={newId()} />
      <HiddenField name="stand" value={String(snapshot.standing.steps)} />
      <HiddenField name="doe" value={verb} />
      {targetId && <HiddenField name="wat" value={targetId} />}
      {isSure && <HiddenField name="zeker" value="ja" />}
      <Button variant={variant}>{text}</Button>
    </form>
  );
}

/** What is on now, and every way on from here. */
export function NowPart(props: ChairProps) {
  const { visit, snapshot } = props;
  const { standing } = snapshot;
  const t = messages[visit.locale].chair;
  switch (standing.phase) {
    case 'before':
      return (
        <>
          <Opening {...props} />
          <Items {...props} />
        </>
      );
    case 'closed':
      return (
        <section class="meent-chair-now">
          <Heading level={2}>{t.closed}</Heading>
          <Step {...props} verb="reopen" text={t.reopen} />
        </section>
      );
    case 'paused':
    case 'running':
      return <Running {...props} />;
  }
}

/** On another day than planned it is asked once: who presses by mistake would show everyone that it is on. */
function Opening(props: ChairProps) {
  const { visit, snapshot, refusal } = props;
  const t = messages[visit.locale].chair;
  const { startsAt } = snapshot.session;
  const hint = snapshot.items.length === 0 ? t.noItems : t.openHint;
  if (isOnItsDay(snapshot.session, visit.now))
    return (
      <section class="meent-chair-now">
        <Paragraph>{hint}</Paragraph>
        <Step {...props} verb="open" text={t.open} variant="primary" />
      </section>
    );
  const day = fullDay(visit.locale, dayOf(startsAt));
  const isToCome = startsAt.epochMilliseconds > visit.now.epochMilliseconds;
  return (
    <section class="meent-chair-now">
      <Paragraph>{isToCome ? t.notYet(day) : t.wasBefore(day)}</Paragraph>
      <Disclosure summary={t.openToday} open={refusal === 'other_day'}>
        <Paragraph>
          {t.openTodayText} {hint}
        </Paragraph>
        <Step {...props} verb="open" text={t.openNow} isSure />
      </Disclosure>
    </section>
  );
}

function Running(props: ChairProps) {
  const { visit, snapshot } = props;
  const { standing } = snapshot;
  const t = messages[visit.locale].chair;
  const { now, next } = around(snapshot);
  const isPaused = standing.phase === 'paused';
  return (
    <>
      <section class="meent-chair-now">
        <Heading level={2}>{now?.title ?? t.noItems}</Heading>
        {now && standing.itemSince && (
          <Countdown
            locale={visit.locale}
            since={standing.itemSince}
            minutes={now.minutes}
            pausedAt={standing.pausedAt}
          />
        )}
        <TheWord {...props} />
        <div class="meent-chair-ways-on">
          {isPaused ? (
            <Step {...props} verb="resume" text={t.resume} variant="primary" />
          ) : (
            <>
              {next ? (
                <Step
                  {...props}
                  verb="go_to_item"
                  targetId={next.id}
                  text={`${t.next}: ${next.title}`}
                  variant="primary"
                />
              ) : (
                <Paragraph soft>{t.nothingNext}</Paragraph>
              )}
              <Step {...props} verb="pause" text={t.pause} />
            </>
          )}
        </div>
      </section>
      {!isPaused && <Speakers {...props} />}
      {!isPaused && <Questions {...props} />}
      <Items {...props} />
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

function TheWord(props: ChairProps) {
  const { visit, snapshot } = props;
  const turn = turnOf(snapshot);
  if (!turn) return null;
  const t = messages[visit.locale];
  return (
    <div class="meent-chair-word">
      <p class="meent-live-label">{snapshot.standing.phase === 'paused' ? t.live.wordAfter : t.live.word}</p>
      <p class="meent-chair-name">{nameOf(visit.locale, turn.speaker)}</p>
      <Countdown
        locale={visit.locale}
        since={turn.since}
        minutes={turn.speaker.minutes}
        pausedAt={snapshot.standing.pausedAt}
      />
      {snapshot.standing.phase === 'running' && <Step {...props} verb="end_word" text={t.chair.end} />}
    </div>
  );
}

type Question = ChairSnapshot['questions'][number];
type ChairSpeaker = ChairSnapshot['speakers'][number];

function Speakers(props: ChairProps) {
  const { visit, snapshot } = props;
  const t = messages[visit.locale].chair;
  const { standing, speakers } = snapshot;
  const waiting = speakers.filter(({ id }) => id !== standing.word?.speakerId);
  if (speakers.length === 0) return null;
  const isHere = ({ itemId }: ChairSpeaker) => itemId === null || itemId === standing.itemId;
  const here = waiting.filter(isHere);
  const elsewhere = waiting.filter((one) => !isHere(one));
  return (
    <section>
      <Heading level={2} looks={3}>
        {t.speakers}
      </Heading>
      {here.length === 0 && !standing.word && <Paragraph soft>{t.noSpeakers}</Paragraph>}
      <SpeakerList {...props} of={here} />
      {elsewhere.length > 0 && (
        <Disclosure summary={t.otherSpeakers}>
          <SpeakerList {...props} of={elsewhere} />
        </Disclosure>
      )}
    </section>
  );
}

function SpeakerList(props: ChairProps & { readonly of: readonly ChairSpeaker[] }) {
  const { visit, snapshot, of } = props;
  const t = messages[visit.locale];
  return (
    <ul class="meent-chair-list">
      {of.map((speaker) => (
        <li>
          <Step
            {...props}
            verb="give_word"
            targetId={speaker.id}
            text={t.chair.give(nameOf(visit.locale, speaker))}
          />
          <p class="meent-soft">
            {t.live.minutes(speaker.minutes)}
            {snapshot.standing.heard.includes(speaker.id) && ` · ${t.chair.heard}`}
            {speaker.gist && ` · ${speaker.gist}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Those of the part that is on; the others stay within reach. */
function Questions(props: ChairProps) {
  const { visit, snapshot } = props;
  const t = messages[visit.locale].chair;
  const { questions, standing, items } = snapshot;
  const known = new Set(items.map(({ id }) => id));
  const isHere = ({ id, itemId }: Question) =>
    id === standing.questionId || itemId === null || !known.has(itemId) || itemId === standing.itemId;
  const here = questions.filter(isHere);
  const elsewhere = questions.filter((one) => !isHere(one));
  if (questions.length === 0) return null;
  return (
    <section>
      <Heading level={2} looks={3}>
        {t.questions}
      </Heading>
      <QuestionList {...props} of={here} />
      {elsewhere.length > 0 && (
        <Disclosure summary={t.otherQuestions}>
          <QuestionList {...props} of={elsewhere} />
        </Disclosure>
      )}
    </section>
  );
}

function QuestionList(props: ChairProps & { readonly of: readonly Question[] }) {
  const { visit, snapshot, of } = props;
  const t = messages[visit.locale].chair;
  if (of.length === 0) return null;
  return (
    <ul class="meent-chair-list">
      {of.map(({ id, body }) => (
        <li>
          {id === snapshot.standing.questionId ? (
            <>
              <p>
                <b>{body}</b> <span class="meent-soft">{t.shown}</span>
              </p>
              <Step {...props} verb="put_question" text={t.takeAway} />
            </>
          ) : (
            <Step {...props} verb="put_question" targetId={id} text={t.putQuestion(body)} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Items(props: ChairProps) {
  const { visit, snapshot } = props;
  const t = messages[visit.locale];
  const { items, standing } = snapshot;
  if (items.length === 0) return null;
  return (
    <section>
      <Heading level={2} looks={3}>
        {t.chair.programme}
      </Heading>
      <ol class="meent-chair-list">
        {items.map(({ id, title, minutes }) => (
          <li aria-current={id === standing.itemId ? 'step' : undefined}>
            {standing.phase === 'running' && id !== standing.itemId ? (
              <Step {...props} verb="go_to_item" targetId={id} text={t.chair.goTo(title)} variant="subtle" />
            ) : (
              <span>{title}</span>
            )}
            <span class="meent-soft">{t.live.minutes(minutes)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
