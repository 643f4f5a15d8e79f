// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import {
  Badge,
  Link,
  Row,
  Rows,
  Section,
  type Tone,
  dayInWords,
  listInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Staffing, themeName } from '../../teams/index.ts';
import type { Gate, PortfolioRequest, StandingState, SubjectKind } from '../domain.ts';
import { messages } from '../messages.ts';

const tones: Readonly<Record<StandingState, Tone>> = {
  unheld: 'late',
  to_ask: 'due',
  up: 'late',
  late: 'late',
  talk: 'due',
  waiting: 'due',
  agreed_if: 'good',
  skipped: 'info',
  silent: 'info',
  agreed: 'good',
  known: 'good',
  own: 'neutral',
  not_needed: 'neutral',
};

/** In words, with a colour that says the same. */
export function StateBadge({ visit, state }: { readonly visit: Visit; readonly state: StandingState }) {
  return <Badge tone={tones[state]}>{messages[visit.locale].states[state]}</Badge>;
}

const places: Readonly<Record<SubjectKind, string>> = { initiative: 'initiatieven', project: 'projecten' };

/** The page with all of the coordination about one subject. */
export function portfolioPath(kind: SubjectKind, number: string): string {
  return `/werkplek/${places[kind]}/${number}/afstemming`;
}

type PartProps = {
  readonly visit: Visit;
  readonly kind: SubjectKind;
  readonly number: string;
  readonly gate: Gate;
  readonly staffing: Staffing;
};

/** Beside an initiative or project: how it stands per theme, with the way to all of it. */
export function PortfolioPart({ visit, kind, number, gate, staffing }: PartProps) {
  const m = messages[visit.locale];
  if (gate.standings.length === 0) return <p class="meent-soft">{m.none}</p>;
  return (
    <>
      <p>{gate.isOpen ? m.open : m.closed}</p>
      <ul class="meent-plain-list">
        {gate.standings.map(({ themeId, holders, state, skip }) => (
          <li>
            {themeCalled(visit, staffing, themeId)} <StateBadge visit={visit} state={state} />
            <small>{state === 'skipped' ? skip?.reason : namesOf(visit, staffing, holders)}</small>
          </li>
        ))}
      </ul>
      <Link href={href(visit, portfolioPath(kind, number))}>{m.toPage}</Link>
    </>
  );
}

export function themeCalled(visit: Pick<Visit, 'locale'>, staffing: Staffing, themeId: Id): string {
  const theme = staffing.themes.find(({ id }) => id === themeId);
  return theme ? themeName(theme, visit.locale) : '';
}

export function namesOf(visit: Pick<Visit, 'locale'>, staffing: Staffing, personIds: readonly Id[]): string {
  return listInWords(
    visit.locale,
    personIds.flatMap((id) => staffing.people.get(id)?.name ?? []),
  );
}

export type PortfolioWaiting = {
  /** For whom it waits: an answer of theirs. */
  readonly asked: readonly PortfolioRequest[];
  /** What came back on what they asked. */
  readonly answered: readonly PortfolioRequest[];
};

type WaitingProps = {
  readonly visit: Visit;
  readonly staffing: Staffing;
  readonly waiting: PortfolioWaiting;
};

/** On the page of today: what an alderman is asked, and for who asked, what came back. */
export function PortfolioWaitingPart({ visit, staffing, waiting }: WaitingProps) {
  const m = messages[visit.locale];
  const { asked, answered } = waiting;
  if (asked.length + answered.length === 0) return null;
  const linkTo = ({ subject, subjectNumber }: PortfolioRequest) =>
    href(visit, portfolioPath(subject.kind, subjectNumber));
  return (
    <Section title={m.waitingTitle}>
      <Rows tight label={m.waitingTitle}>
        {asked.map((one) => {
          const theme = themeCalled(visit, staffing, one.themeId);
          const due = dayInWords(visit.locale, one.dueOn, visit.today);
          const words = one.level === 'consult' ? m.askedOfYou(theme, due) : m.toldYou(theme, due);
          return <Row href={linkTo(one)} title={one.subjectTitle} meta={words} />;
        })}
        {answered.map((one) => (
          <Row
            href={linkTo(one)}
            title={one.subjectTitle}
            meta={m.answered(
              namesOf(visit, staffing, [one.askedOf]),
              one.answer ? m.answers[one.answer] : '',
            )}
          />
        ))}
      </Rows>
    </Section>
  );
}
