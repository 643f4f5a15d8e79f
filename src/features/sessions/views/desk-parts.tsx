// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  HiddenField,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Section,
  TypedText,
  timeOfDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../desk-messages.ts';
import type { Session } from '../domain.ts';
import { workPath } from '../links.ts';
import { messages as words } from '../messages.ts';
import { type Slot, lengthOf, minutesOf, slotsOf } from '../programme.ts';
import { type DeskPageProps, mayChange } from './desk-showing.ts';
import { Papers } from './papers.tsx';
import { ShownAt, programmeClass } from './programme.tsx';

/** The programme with its times, and whether it fits in the session. */
export function ProgrammePart(props: DeskPageProps) {
  const { visit, session, items, documents, papers } = props;
  const { page: t } = messages[visit.locale];
  const { page } = words[visit.locale];
  return (
    <Section title={t.programme} id="programma">
      {items.length === 0 && <Paragraph soft>{t.noItems}</Paragraph>}
      <ol class={programmeClass(items)}>
        {slotsOf(session.startsAt, items).map((slot, place) => (
          <li>
            <SlotTime visit={visit} slot={slot} />
            <div>
              <h3 class="meent-session-programme__title">{slot.title}</h3>
              {slot.presenters && (
                <p class="meent-session-programme__with">
                  {page.presenters} {slot.presenters}
                </p>
              )}
              {slot.note && <TypedText text={slot.note} />}
              <ShownAt
                visit={visit}
                room="workplace"
                document={documents.find(({ id }) => id === slot.documentId)}
              />
              <Papers visit={visit} papers={papers.filter(({ itemId }) => itemId === slot.id)} />
              {mayChange(props) && (
                <Tools
                  visit={visit}
                  session={session}
                  path={`/programma/${slot.id}`}
                  title={slot.title}
                  isFirst={place === 0}
                  isLast={place === items.length - 1}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
      {items.length > 0 && <Fitting {...props} />}
      {mayChange(props) && <AddItem {...props} />}
    </Section>
  );
}

function SlotTime({ visit, slot }: { readonly visit: Visit; readonly slot: Slot }) {
  const w = words[visit.locale];
  return (
    <p class="meent-session-programme__time">
      {slot.minutes > 0 && (
        <>
          {w.times(timeOfDay(visit.locale, slot.startsAt), timeOfDay(visit.locale, slot.endsAt))}
          <small>{w.minutes(slot.minutes)}</small>
        </>
      )}
    </p>
  );
}

function AddItem({ visit, session, items }: DeskPageProps) {
  const { page: t } = messages[visit.locale];
  return (
    <ButtonRow>
      <LinkButton
        href={href(visit, workPath(session.number, '/programma/nieuw'))}
        variant={items.length === 0 ? 'primary' : 'quiet'}
        small
      >
        {t.addItem}
      </LinkButton>
    </ButtonRow>
  );
}

/** The sum of the minutes beside the length of the session. */
function Fitting({ visit, session, items }: DeskPageProps) {
  const { page: t } = messages[visit.locale];
  const [sum, length] = [minutesOf(items), lengthOf(session)];
  if (sum === 0) return <Paragraph soft>{t.untimed}</Paragraph>;
  if (sum > length)
    return (
      <Notice tone="danger">
        <p>{t.long(sum, sum - length)}</p>
      </Notice>
    );
  return <Paragraph soft>{sum === length ? t.fits(sum) : t.short(sum, length - sum)}</Paragraph>;
}

type ToolsProps = {
  readonly visit: Visit;
  readonly session: Session;
  readonly path: string;
  readonly title: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/** Change, up and down: buttons of forms, so that it works with a keyboard and without JavaScript. */
function Tools({ visit, session, path, title, isFirst, isLast }: ToolsProps) {
  const { page: t } = messages[visit.locale];
  const whole = href(visit, workPath(session.number, path));
  const steps = [
    { value: 'omhoog', text: t.up, label: t.upOf(title), isOff: isFirst },
    { value: 'omlaag', text: t.down, label: t.downOf(title), isOff: isLast },
  ].filter(({ isOff }) => !isOff);
  return (
    <div class="meent-session-tools">
      <Link href={whole}>{t.changeIt}</Link>
      {steps.map(({ value, text, label }) => (
        <form action={`${whole}/verplaatsen`} method="post" aria-label={label}>
          <HiddenField name="versie" value={String(session.version)} />
          <Button name="naar" value={value} variant="subtle" small>
            {text}
          </Button>
        </form>
      ))}
    </div>
  );
}

export function QuestionsPart(props: DeskPageProps) {
  const { visit, session, questions, items } = props;
  const { page: t } = messages[visit.locale];
  return (
    <Section title={t.questions} id="vragen">
      {questions.length === 0 && <Paragraph soft>{t.noQuestions}</Paragraph>}
      <ol class="meent-session-questions">
        {questions.map(({ id, body, hint, itemId }, place) => (
          <li>
            <p>{body}</p>
            {hint && <p class="meent-soft">{hint}</p>}
            <p class="meent-soft">{items.find((item) => item.id === itemId)?.title}</p>
            {mayChange(props) && (
              <Tools
                visit={visit}
                session={session}
                path={`/vragen/${id}`}
                title={body}
                isFirst={place === 0}
                isLast={place === questions.length - 1}
              />
            )}
          </li>
        ))}
      </ol>
      {mayChange(props) && (
        <ButtonRow>
          <LinkButton href={href(visit, workPath(session.number, '/vragen/nieuw'))} variant="quiet" small>
            {t.addQuestion}
          </LinkButton>
        </ButtonRow>
      )}
    </Section>
  );
}
