// SPDX-License-Identifier: EUPL-1.2
import { Disclosure, Heading, Paragraph } from '../../../platform/html/index.ts';
import { canTurnBack } from '../domain.ts';
import { messages } from '../messages.ts';
import { type ChairSnapshot, around, turnOf } from '../snapshot.ts';
import { Opening } from './chair-opening.tsx';
import type { ChairProps } from './chair-page.tsx';
import { Step } from './chair-step.tsx';
import { Countdown, nameOf } from './live-body.tsx';

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

function Running(props: ChairProps) {
  const { visit, snapshot } = props;
  const { standing } = snapshot;
  const t = messages[visit.locale].chair;
  const { now, next } = around(snapshot);
  const isPaused = standing.phase === 'paused';
  return (
    <>
      <section class="meent-chair-now">
        <p class="meent-chair-unsent" data-unsent hidden>
          {t.unsent}
        </p>
        <div data-now-title>
          <Heading level={2}>{now?.title ?? t.noItems}</Heading>
        </div>
        <div data-now-clock>
          {now && now.minutes > 0 && standing.itemSince && (
            <Countdown
              locale={visit.locale}
              since={standing.itemSince}
              minutes={now.minutes}
              pausedAt={standing.pausedAt}
            />
          )}
        </div>
        <TheWord {...props} />
        <div class="meent-chair-ways-on" data-when="paused" hidden={!isPaused}>
          <Step {...props} verb="resume" text={t.resume} variant="primary" />
        </div>
        <div class="meent-chair-ways-on" data-when="running" hidden={isPaused}>
          {next ? (
            <div class="meent-chair-next" data-next={t.next}>
              <Step
                {...props}
                verb="go_to_item"
                targetId={next.id}
                text={`${t.next}: ${next.title}`}
                variant="primary"
              />
            </div>
          ) : (
            <Paragraph soft>{t.nothingNext}</Paragraph>
          )}
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
        pausedAt={standing.pausedAt}
      />
      <div data-when="running" hidden={isPaused}>
        <Step {...props} verb="end_word" text={t.chair.end} />
      </div>
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
        <li
          data-speaker={speaker.id}
          data-name={nameOf(visit.locale, speaker)}
          data-minutes={String(speaker.minutes)}
        >
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
        <li data-question={id}>
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
          <li
            aria-current={id === standing.itemId ? 'step' : undefined}
            data-item={id}
            data-name={title}
            data-minutes={String(minutes)}
          >
            {standing.phase === 'running' && id !== standing.itemId ? (
              <Step {...props} verb="go_to_item" targetId={id} text={t.chair.goTo(title)} variant="subtle" />
            ) : (
              <span>{title}</span>
            )}
            {minutes > 0 && <span class="meent-soft">{t.live.minutes(minutes)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
