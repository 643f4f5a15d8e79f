// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  Link,
  Notice,
  Paragraph,
  WorkplacePage,
  faultItems,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { MeetingImport, Outcome } from '../domain.ts';
import { fieldOf } from '../forms.ts';
import { listPath, meetingsPath, readingHome } from '../links.ts';
import { messages } from '../messages.ts';
import { MeetingPart } from './meeting-part.tsx';

export type MeetingsPageProps = {
  readonly visit: Visit;
  readonly one: MeetingImport;
  /** What happens, or happened, to each meeting. */
  readonly outcomes: readonly Outcome[];
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  /** Somebody was before. */
  readonly isLate: boolean;
};

/** The meetings of a file: what is going to happen to each, or what was done. */
export function MeetingsPage(props: MeetingsPageProps) {
  const { visit, one, faults, isLate } = props;
  const t = messages[visit.locale];
  const isDone = one.state === 'done';
  return (
    <WorkplacePage visit={visit} title={t.title(one.source)} current="councilImport">
      <ErrorSummary visit={visit} items={faultItems(visit, faults, { labels: labelsOf(props) })} />
      <p>
        <Link href={href(visit, readingHome)}>{t.back}</Link>
      </p>
      <Heading level={1}>{t.title(one.source)}</Heading>
      <p class="meent-soft">
        {one.fileName} · {t.meetings(one.meetings.length)} · {t.states[one.state]}
      </p>
      {isLate && <Notice tone="neutral">{t.notNow}</Notice>}
      {one.listId && (
        <Notice tone="info">
          {t.alsoList} <Link href={href(visit, listPath(one.listId))}>{t.toList}</Link>
        </Notice>
      )}
      {isDone ? (
        <>
          <Notice tone="good" role="status">
            {t.wasRead}
          </Notice>
          <Meetings {...props} />
        </>
      ) : (
        <Preview {...props} />
      )}
    </WorkplacePage>
  );
}

/** Which meeting a field belongs to. */
function labelsOf({ visit, one }: MeetingsPageProps): Record<string, string> {
  const { labels } = messages[visit.locale];
  return Object.fromEntries(
    one.meetings.flatMap(({ title }, at) =>
      (['day', 'from', 'to', 'place'] as const).map((asked) => [
        fieldOf(asked, at),
        `${title}, ${labels[asked]}`,
      ]),
    ),
  );
}

function Meetings({ visit, one, outcomes, typed, faults }: MeetingsPageProps) {
  return (
    <ul class="meent-meetings">
      {one.meetings.map((meeting, at) => {
        const outcome = outcomes[at];
        return (
          outcome && (
            <MeetingPart {...{ visit, meeting, at, outcome, typed, faults }} isDone={one.state === 'done'} />
          )
        );
      })}
    </ul>
  );
}

function Preview(props: MeetingsPageProps) {
  const { visit, one, outcomes } = props;
  const t = messages[visit.locale];
  const count = (verdict: Outcome['verdict']): number =>
    outcomes.filter((outcome) => outcome.verdict === verdict).length;
  const [made, changed, asks] = [count('new'), count('changed'), count('asks')];
  const isSomething = made + changed + asks > 0;
  return (
    <>
      {isSomething ? <Paragraph lead>{t.lead}</Paragraph> : <Notice tone="neutral">{t.nothing}</Notice>}
      {isSomething ? (
        <Form action={href(visit, meetingsPath(one.id, '/bevestigen'))}>
          <Meetings {...props} />
          <ButtonRow>
            <Button>{t.confirm(made, changed)}</Button>
          </ButtonRow>
        </Form>
      ) : (
        <Meetings {...props} />
      )}
      <Form action={href(visit, meetingsPath(one.id, '/weg'))}>
        <ButtonRow>
          <Button variant="subtle">{t.drop}</Button>
        </ButtonRow>
      </Form>
    </>
  );
}
