// SPDX-License-Identifier: EUPL-1.2
import { Link, TypedText, timeOfDay } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import {
  type CouncilDocument,
  type Room,
  documentPath,
  dossierMessages,
  fileInWords,
} from '../../dossiers/index.ts';
import type { Item, Question } from '../domain.ts';
import { messages } from '../messages.ts';
import { minutesOf, slotsOf } from '../programme.ts';
import type { ShownTurn, Whole } from '../reading.ts';
import { Papers } from './papers.tsx';

type ProgrammeProps = Pick<Whole, 'session' | 'items' | 'questions' | 'documents' | 'papers'> & {
  readonly visit: Visit;
  readonly turns: readonly ShownTurn[];
};

/** The evening by the clock: each part with who tells, what is asked of the council and who speaks. */
export function Programme(props: ProgrammeProps) {
  const { visit, session, items, questions, documents, papers, turns } = props;
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
            <ShownAt
              visit={visit}
              room="public"
              document={documents.find(({ id }) => id === slot.documentId)}
            />
            <Papers visit={visit} papers={papers.filter(({ itemId }) => itemId === slot.id)} />
            <Questions visit={visit} questions={questions.filter(({ itemId }) => itemId === slot.id)} />
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

export type ShownAtProps = {
  readonly visit: Visit;
  readonly room: Room;
  readonly document: CouncilDocument | undefined;
};

/** What is shown at a part, when this reader may read it. */
export function ShownAt({ visit, room, document }: ShownAtProps) {
  if (!document) return null;
  const { page: t } = messages[visit.locale];
  const { kind, number, title, file } = document;
  const kindText = dossierMessages[visit.locale].kinds[kind];
  return (
    <p class="meent-session-shown">
      {kindText}: <Link href={href(visit, documentPath(room, number))}>{title}</Link>{' '}
      <span class="meent-soft">
        {[t.nr(number), file && fileInWords(visit, file)].filter(Boolean).join(', ')}
      </span>
    </p>
  );
}

export type QuestionsProps = {
  /** With a heading of their own: at a part of the programme. */
  readonly visit?: Visit;
  readonly questions: readonly Question[];
};

export function Questions({ visit, questions }: QuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <div class="meent-session-asked">
      {visit && <h4>{messages[visit.locale].page.questionsHere}</h4>}
      <ul class="meent-session-questions">
        {questions.map(({ body, hint }) => (
          <li>
            <p>{body}</p>
            {hint && <p class="meent-soft">{hint}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

export type SpeakersProps = {
  readonly visit: Visit;
  readonly turns: readonly ShownTurn[];
  /** About the whole, not at a part. */
  readonly isWhole?: boolean;
};

/** Who speaks: apart from what is asked of the council, as residents answer none of that. */
export function Speakers({ visit, turns, isWhole = false }: SpeakersProps) {
  const { page: t, ...words } = messages[visit.locale];
  if (turns.length === 0) return null;
  return (
    <div class="meent-session-speaking">
      {isWhole ? <h3>{t.speakersWhole}</h3> : <h4>{t.speakersHere}</h4>}
      <ul class="meent-session-speakers">
        {turns.map(({ as, speaksAt, minutes }) => (
          <li>
            <span class="meent-session-speakers__who">{as ?? t.someone}</span>{' '}
            <span class="meent-soft">
              {t.speaks(timeOfDay(visit.locale, speaksAt))}, {words.minutes(minutes)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
