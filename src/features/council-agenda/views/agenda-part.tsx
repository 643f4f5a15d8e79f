// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  Badge,
  EmptyState,
  Link,
  Paragraph,
  Section,
  fullDay,
  monthInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { recordHref } from '../../thread/index.ts';
import { type Entry, type Move, type Plan, type Quarter, type When, canBecomeSession } from '../domain.ts';
import { messages } from '../messages.ts';
import { canPlan } from '../policies.ts';
import type { Agenda } from '../reading.ts';

export type Room = 'public' | 'workplace';
export type AgendaPartProps = Agenda & { readonly visit: Visit; readonly room: Room };

/** What comes to the council, quarter by quarter, with what moved. */
export function AgendaPart(props: AgendaPartProps) {
  const { visit, quarters } = props;
  const t = messages[visit.locale];
  if (quarters.length === 0)
    return (
      <EmptyState title={t.none}>
        <Paragraph>{t.noneText}</Paragraph>
      </EmptyState>
    );
  return (
    <>
      {quarters.map((quarter) => (
        <QuarterPart {...props} quarter={quarter} />
      ))}
    </>
  );
}

function QuarterPart({ quarter, ...props }: AgendaPartProps & { readonly quarter: Quarter }) {
  const { visit } = props;
  const t = messages[visit.locale];
  const [year = '', number = ''] = quarter.quarter.split('-');
  return (
    <Section
      title={t.quarter(number, year)}
      id={`kwartaal-${quarter.quarter}`}
      aside={<span class="meent-soft">{t.quarterHint[Number(number) - 1]}</span>}
    >
      <ol class="meent-plans">
        {quarter.entries.map((entry) =>
          entry.kind === 'plan' ? (
            <PlanEntry {...props} plan={entry.plan} moves={entry.moves} />
          ) : (
            <GoneEntry visit={visit} entry={entry} />
          ),
        )}
      </ol>
    </Section>
  );
}

type PlanEntryProps = AgendaPartProps & { readonly plan: Plan; readonly moves: readonly Move[] };

function PlanEntry({ visit, room, records, staffing, plan, moves }: PlanEntryProps) {
  const t = messages[visit.locale];
  const about = plan.about ? records.get(plan.about.id) : undefined;
  const holder = plan.holderId === null ? undefined : staffing.people.get(plan.holderId)?.name;
  const by = [holder, plan.broughtBy].filter((text) => Boolean(text)).join(', ');
  const isPast = plan.state === 'planned' && plan.when.on < visit.today.toString();
  const isLate = isPast && (plan.when.precision === 'day' || !isThisMonth(visit, plan.when));
  return (
    <li class="meent-plans__item">
      <p class="meent-plans__when">
        <time dateTime={plan.when.precision === 'day' ? plan.when.on : plan.when.on.slice(0, 7)}>
          {whenInWords(visit, plan.when)}
        </time>
      </p>
      <div class="meent-plans__what">
        <p class="meent-plans__title">
          <PlanTitle visit={visit} room={room} plan={plan} />{' '}
          {plan.state === 'held' && <Badge tone="good">{t.states.held}</Badge>}
          {plan.state === 'dropped' && <Badge>{t.states.dropped}</Badge>}
          {isLate && <Badge tone="due">{t.lapsedMonth}</Badge>}
          {room === 'workplace' && !plan.publishedAt && <Badge tone="due">{t.notPublic}</Badge>}
        </p>
        {plan.note && <p>{plan.note}</p>}
        <SessionLine visit={visit} room={room} plan={plan} />
        <p class="meent-soft">
          {by}
          {by !== '' && about && ' · '}
          {about && <Link href={recordHref(visit, room, about)}>{about.title}</Link>}
        </p>
        <MovesPart visit={visit} room={room} staffing={staffing} moves={moves} />
      </div>
    </li>
  );
}

/** Leads to the plan for who works here, and for everyone to the session in which it comes. */
function PlanTitle({ visit, room, plan }: SessionLineProps) {
  if (room === 'workplace')
    return <Link href={href(visit, `/werkplek/raad/agenda/${plan.id}`)}>{plan.title}</Link>;
  if (!plan.session?.isPublic) return <b>{plan.title}</b>;
  const { number } = plan.session;
  return (
    <Link strong href={recordHref(visit, room, { kind: 'session', number })}>
      {plan.title}
    </Link>
  );
}

type SessionLineProps = Pick<AgendaPartProps, 'visit' | 'room'> & { readonly plan: Plan };

/** In which session it comes; for the clerk's office the way to make it one. */
export function SessionLine({ visit, room, plan }: SessionLineProps) {
  const t = messages[visit.locale];
  const { session } = plan;
  // For everyone the title leads there.
  if (room === 'public' && session?.state !== 'cancelled') return null;
  const mayMake = room === 'workplace' && canPlan(visit.actor) && canBecomeSession(plan);
  if (!session && !mayMake) return null;
  return (
    <p>
      {session && (
        <>
          <Link href={recordHref(visit, room, { kind: 'session', number: session.number })}>
            {t.inSession(session.number)}
          </Link>{' '}
          {session.state === 'cancelled' && <Badge tone="late">{t.sessionOff}</Badge>}
          {!session.isPublic && <Badge tone="due">{t.notPublic}</Badge>}{' '}
        </>
      )}
      {mayMake && (
        <Link href={href(visit, `/werkplek/raad/sessies/nieuw?agendapunt=${plan.id}`)}>{t.makeSession}</Link>
      )}
    </p>
  );
}

type MovesProps = Pick<AgendaPartProps, 'visit' | 'room' | 'staffing'> & { readonly moves: readonly Move[] };

/** Where it stood before, the latest first: when it was moved, why, and for who works here by whom. */
export function MovesPart({ visit, room, staffing, moves }: MovesProps) {
  const t = messages[visit.locale];
  if (moves.length === 0) return null;
  return (
    <ul class="meent-plans__moves">
      {moves.toReversed().map((move) => {
        const name = move.movedBy === null ? undefined : staffing.people.get(move.movedBy)?.name;
        const when = t.movedOn(fullDay(visit.locale, dayOf(move.movedAt).toString()));
        const who = room === 'workplace' && name !== undefined ? ` ${t.movedBy(name)}` : '';
        return (
          <li>
            {t.moved(placeInWords(visit, move.from))}, {when}
            {who}
            {move.reason === null ? '.' : t.why(move.reason)}
          </li>
        );
      })}
    </ul>
  );
}

function GoneEntry({
  visit,
  entry,
}: {
  readonly visit: Visit;
  readonly entry: Extract<Entry, { kind: 'gone' }>;
}) {
  const t = messages[visit.locale];
  return (
    <li class="meent-plans__item meent-plans__item--gone">
      <p class="meent-plans__when">
        <s>{whenInWords(visit, entry.move.from)}</s>
      </p>
      <p class="meent-plans__what">
        <s>{entry.plan.title}</s> <span>{t.gone(whenInWords(visit, entry.plan.when))}</span>
      </p>
    </li>
  );
}

function isThisMonth({ today }: Visit, { on }: When): boolean {
  return on.slice(0, 7) === today.toString().slice(0, 7);
}

export function whenInWords({ locale }: Visit, { on, precision }: When): string {
  return precision === 'day' ? fullDay(locale, on) : monthInWords(locale, on);
}

function placeInWords(visit: Visit, when: When): string {
  const t = messages[visit.locale];
  return when.precision === 'day' ? t.on(whenInWords(visit, when)) : t.inMonth(whenInWords(visit, when));
}
