// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  DateField,
  Disclosure,
  Heading,
  Link,
  TextField,
  type Tone,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { sessionWorkPath } from '../../sessions/index.ts';
import type { Askable, Meeting, Outcome, Verdict } from '../domain.ts';
import { fieldOf } from '../forms.ts';
import { messages } from '../messages.ts';
import { changesInWords, readingInWords, remarkInWords, whenInWords } from '../remarks.ts';

export type MeetingPartProps = {
  readonly visit: Visit;
  readonly meeting: Meeting;
  /** The place of the meeting in the file. */
  readonly at: number;
  readonly outcome: Outcome;
  readonly isDone: boolean;
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
};

const tones: Readonly<Record<Verdict, Tone>> = {
  new: 'good',
  changed: 'info',
  same: 'neutral',
  asks: 'due',
  begun: 'neutral',
  off_here: 'neutral',
  off: 'neutral',
  left_out: 'neutral',
};

/** One meeting of a file: what it is, what happens to it, and what a person should know of that. */
export function MeetingPart(props: MeetingPartProps) {
  const { visit, meeting, outcome, isDone } = props;
  const t = messages[visit.locale];
  const { verdict, number } = outcome;
  const told = t.verdictTexts[verdict];
  const said = [...changesInWords(visit, outcome, isDone), ...readingInWords(visit, meeting)];
  return (
    <li class="meent-meeting">
      <div class="meent-meeting__head">
        <Heading level={2} looks={3}>
          {number ? <Link href={href(visit, sessionWorkPath(number))}>{meeting.title}</Link> : meeting.title}
        </Heading>
        <Badge tone={tones[verdict]}>{(isDone ? t.done : t.planned)[verdict]}</Badge>
      </div>
      <p class="meent-soft">{whenInWords(visit, meeting)}</p>
      <p class="meent-soft">
        {number && `${number} · `}
        {t.items(meeting.items.length)}
        {meeting.papers.length > 0 && ` · ${t.papers(meeting.papers.length)}`}
      </p>
      {told && <p>{told}</p>}
      {verdict === 'left_out' && number && <p>{t.hereAlready}</p>}
      {said.length > 0 && (
        <ul>
          {said.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      )}
      {outcome.remarks.length > 0 && (
        <ul class="meent-meeting__stays">
          {outcome.remarks.map((remark) => (
            <li>{remarkInWords(visit, remark)}</li>
          ))}
        </ul>
      )}
      {!isDone && <Missing {...props} />}
      <Agenda {...props} />
    </li>
  );
}

/** What the file does not say, to be filled in. */
function Missing({ visit, at, outcome, typed, faults }: MeetingPartProps) {
  const { asks } = outcome;
  if (asks.length === 0) return null;
  const t = messages[visit.locale];
  const fault = faultTexts(visit, faults);
  const field = (one: Askable) => {
    const name = fieldOf(one, at);
    const wrong = fault(name);
    return { visit, name, label: t.labels[one], value: typed[name], ...(wrong ? { fault: wrong } : {}) };
  };
  const time = { width: 'short', hint: t.timeHint, autocomplete: 'off' } as const;
  return (
    <div class="meent-meeting__asks">
      <div class="meent-form__line">
        {asks.includes('day') && <DateField {...field('day')} />}
        {asks.includes('from') && <TextField {...field('from')} {...time} />}
        {asks.includes('to') && <TextField {...field('to')} {...time} />}
      </div>
      {asks.includes('place') && <TextField {...field('place')} autocomplete="off" />}
    </div>
  );
}

function Agenda({ visit, meeting }: MeetingPartProps) {
  if (meeting.items.length === 0) return null;
  return (
    <Disclosure summary={messages[visit.locale].agenda}>
      <ul class="meent-meeting__agenda">
        {meeting.items.map(({ title }) => (
          <li>{title}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
