// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { TypedText, timeOfDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { Item, Question } from '../domain.ts';
import { messages } from '../messages.ts';
import { minutesOf, slotsOf } from '../programme.ts';
import type { ShownTurn, Whole } from '../reading.ts';
import { Papers } from './papers.tsx';

type ProgrammeProps = Pick<Whole, 'session' | 'items' | 'questions' | 'papers'> & {
  readonly visit: Visit;
  readonly turns: readonly ShownTurn[];
};

/** The evening by the clock: each part with who tells, what is asked of the council and who speaks. */
export function Programme({ visit, session, items, questions, papers, turns }: ProgrammeProps) {
  const { locale } = visit;
  const { page: t, ...words } = messages[locale];
  return (
    <ol class={programmeClass(items)}>
      {slotsOf(session.startsAt, items).map((slot) => (
        <li>
          <p class="meent-session-programme__time">
            {slot.minutes > 0 && (
              <>
                <time dateTime={slot.startsAt.toString({ smallestUnit: 'second' })}>
                  {words.times(timeOfDay(locale, slot.startsAt), timeOfDay(locale, slot.endsAt))}
                </time>
                <small>{words.minutes(slot.minutes)}</small>
              </>
            )}
          </p>
          <div>
            <h3 class="meent-session-programme__title">{slot.title}</h3>
            {slot.presenters && (
              <p class="meent-session-programme__with">
                {t.presenters} {slot.presenters}
              </p>
            )}
            {slot.note && <TypedText text={slot.note} />}
            <Papers visit={visit} papers={papers.filter(({ itemId }) => itemId === slot.id)} />
            <Questions questions={questions.filter(({ itemId }) => itemId === slot.id)} />
            <Speakers visit={visit} turns={turns.filter(({ itemId }) => itemId === slot.id)} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Where nobody said how long anything takes, there is no column of times. */
export function programmeClass(items: readonly Item[]): string {
  const isTimed = minutesOf(items) > 0;
  return `meent-session-programme${isTimed ? '' : ' meent-session-programme--untimed'}`;
}

export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <ul class="meent-session-questions">
      {questions.map(({ body, hint }) => (
        <li>
          <p>{body}</p>
          {hint && <p class="meent-soft">{hint}</p>}
        </li>
      ))}
    </ul>
  );
}

export function Speakers({
  visit,
  turns,
  children,
}: {
  readonly visit: Visit;
  readonly turns: readonly ShownTurn[];
  readonly children?: ComponentChildren;
}) {
  const { page: t, ...words } = messages[visit.locale];
  if (turns.length === 0) return null;
  return (
    <>
      {children}
      <ul class="meent-session-speakers">
        {turns.map(({ as, speaksAt, minutes }) => (
          <li>
            <b>{as ?? t.someone}</b>{' '}
            <span class="meent-soft">
              {t.speaks(timeOfDay(visit.locale, speaksAt))}, {words.minutes(minutes)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
