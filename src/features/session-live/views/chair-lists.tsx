// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Disclosure, Heading, Paragraph } from '../../../platform/html/index.ts';
import { messages } from '../messages.ts';
import type { ChairSnapshot } from '../snapshot.ts';
import type { ChairProps } from './chair-page.tsx';
import { Step } from './chair-step.tsx';
import { nameOf } from './live-body.tsx';

// Without a connection <meent-chair> moves between these lists what belongs to the part that is on, so both are always there.

type Question = ChairSnapshot['questions'][number];
type ChairSpeaker = ChairSnapshot['speakers'][number];
/** At which part it stands; nothing: at every part. */
type AtItem = { readonly itemId: string | null };

/** A part of the programme that is gone counts as none. */
function knownPart({ items }: ChairSnapshot, { itemId }: AtItem): string | null {
  return items.some(({ id }) => id === itemId) ? itemId : null;
}

/** Those of the part that is on; the others stay within reach. */
function HereAndElsewhere<T extends AtItem>({
  snapshot,
  all,
  elsewhere,
  list,
}: {
  readonly snapshot: ChairSnapshot;
  readonly all: readonly T[];
  readonly elsewhere: string;
  readonly list: (of: readonly T[]) => ComponentChildren;
}) {
  const { itemId } = snapshot.standing;
  const isHere = (one: T): boolean => {
    const at = knownPart(snapshot, one);
    return at === null || at === itemId;
  };
  const there = all.filter((one) => !isHere(one));
  return (
    <>
      <ul class="meent-chair-list" data-here>
        {list(all.filter(isHere))}
      </ul>
      <div data-elsewhere hidden={there.length === 0}>
        <Disclosure summary={elsewhere}>
          <ul class="meent-chair-list">{list(there)}</ul>
        </Disclosure>
      </div>
    </>
  );
}

export function Speakers(props: ChairProps) {
  const { visit, snapshot } = props;
  const t = messages[visit.locale].chair;
  const { standing, speakers } = snapshot;
  if (speakers.length === 0) return null;
  const isNobody = speakers.every((one) => {
    const at = knownPart(snapshot, one);
    return at !== null && at !== standing.itemId;
  });
  return (
    <section data-moving>
      <Heading level={2} looks={3}>
        {t.speakers}
      </Heading>
      <div data-nobody hidden={!isNobody || standing.word !== null}>
        <Paragraph soft>{t.noSpeakers}</Paragraph>
      </div>
      <HereAndElsewhere
        snapshot={snapshot}
        all={speakers}
        elsewhere={t.otherSpeakers}
        list={(of) => of.map((speaker) => <SpeakerLine {...props} speaker={speaker} />)}
      />
    </section>
  );
}

function SpeakerLine(props: ChairProps & { readonly speaker: ChairSpeaker }) {
  const { visit, snapshot, speaker } = props;
  const t = messages[visit.locale];
  const { standing, speakers } = snapshot;
  const name = nameOf(visit.locale, speaker);
  return (
    <li
      data-speaker={speaker.id}
      data-name={name}
      data-minutes={String(speaker.minutes)}
      data-at={knownPart(snapshot, speaker) ?? ''}
      data-place={String(speakers.indexOf(speaker))}
      hidden={standing.word?.speakerId === speaker.id}
    >
      <Step {...props} verb="give_word" targetId={speaker.id} text={t.chair.give(name)} />
      <p class="meent-soft">
        {t.live.minutes(speaker.minutes)}
        <span data-heard hidden={!standing.heard.includes(speaker.id)}>
          {` · ${t.chair.heard}`}
        </span>
        {speaker.gist && ` · ${speaker.gist}`}
      </p>
    </li>
  );
}

export function Questions(props: ChairProps) {
  const { visit, snapshot } = props;
  const t = messages[visit.locale].chair;
  const { questions } = snapshot;
  if (questions.length === 0) return null;
  return (
    <section data-moving>
      <Heading level={2} looks={3}>
        {t.questions}
      </Heading>
      <HereAndElsewhere
        snapshot={snapshot}
        all={questions}
        elsewhere={t.otherQuestions}
        list={(of) => of.map((question) => <QuestionLine {...props} question={question} />)}
      />
    </section>
  );
}

function QuestionLine(props: ChairProps & { readonly question: Question }) {
  const { visit, snapshot, question } = props;
  const { id, body } = question;
  const t = messages[visit.locale].chair;
  const isShown = id === snapshot.standing.questionId;
  return (
    <li
      data-question={id}
      data-at={knownPart(snapshot, question) ?? ''}
      data-place={String(snapshot.questions.indexOf(question))}
      aria-current={isShown ? 'true' : undefined}
    >
      <div data-shown hidden={!isShown}>
        <p>
          <b>{body}</b> <span class="meent-soft">{t.shown}</span>
        </p>
        <Step {...props} verb="put_question" text={t.takeAway} />
      </div>
      <div data-ask hidden={isShown}>
        <Step {...props} verb="put_question" targetId={id} text={t.putQuestion(body)} />
      </div>
    </li>
  );
}

/** The programme; while it goes on each part is a way on. */
export function Items(props: ChairProps & { readonly isPlain?: boolean }) {
  const { visit, snapshot, isPlain = false } = props;
  const t = messages[visit.locale];
  const { items, standing } = snapshot;
  if (items.length === 0) return null;
  const isPaused = standing.phase === 'paused';
  return (
    <section>
      <Heading level={2} looks={3}>
        {t.chair.programme}
      </Heading>
      <ol class="meent-chair-list">
        {items.map(({ id, title, minutes }) => {
          const isHere = id === standing.itemId;
          const isWay = !isPlain && !isHere && !isPaused;
          return (
            <li
              aria-current={isHere && !isPlain ? 'step' : undefined}
              {...(isPlain ? {} : { 'data-item': id, 'data-name': title, 'data-minutes': String(minutes) })}
            >
              <div>
                <span data-name-only hidden={isWay}>
                  {title}
                </span>
                {!isPlain && (
                  <div data-go hidden={!isWay}>
                    <Step
                      {...props}
                      verb="go_to_item"
                      targetId={id}
                      text={t.chair.goTo(title)}
                      variant="subtle"
                    />
                  </div>
                )}
              </div>
              {minutes > 0 && <span class="meent-soft">{t.live.minutes(minutes)}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
