// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { dayOf } from '../../../kernel/clock.ts';
import {
  Badge,
  Button,
  DayText,
  Face,
  Heading,
  Paragraph,
  TypedText,
  dayInWords,
  htmlMessages,
  listInWords,
  monthInWords,
  nearDay,
  timeOfDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { percentOf } from '../../overview/index.ts';
import { StateBadge, mostPressing, namesOf, portfolioPath, themeCalled } from '../../portfolio/index.ts';
import { photoAddress } from '../../teams/index.ts';
import { visitPath } from '../links.ts';
import { messages } from '../messages.ts';
import type { VisitBrief } from '../visit.ts';

type PartProps = { readonly visit: Visit; readonly brief: VisitBrief };

/** What fits on two sheets; the rest is counted. */
const most = { subjects: 8, themes: 8, deeds: 8, occurrences: 5, notes: 5, partners: 12 };

type BlockProps = { readonly title: string; readonly children: ComponentChildren };

function Block({ title, children }: BlockProps) {
  return (
    <section class="meent-visit__block">
      <Heading level={2} looks={3}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

function More({
  visit,
  all,
  shown,
}: {
  readonly visit: Visit;
  readonly all: number;
  readonly shown: number;
}) {
  if (all <= shown) return null;
  return <p class="meent-soft">{messages[visit.locale].visit.more(all - shown)}</p>;
}

/** The team of that day with their faces, partners, and groups of residents. */
export function WhoPart({ visit, brief }: PartProps) {
  const m = messages[visit.locale].visit;
  const { roles } = htmlMessages(visit);
  const partners = brief.partners.map(({ name }) => name);
  return (
    <Block title={m.who}>
      <ul class="meent-visit__team">
        {brief.team.map(({ person, role, deputy }) => {
          const photo = photoAddress(person);
          return (
            <li>
              <Face name={person.name} size="small" {...(photo ? { photoSrc: photo } : {})} />
              <span>
                <b>{person.name}</b>, {roles[role]}
                {deputy && <> ({deputy.name})</>}
                <br />
                {person.phone}
              </span>
            </li>
          );
        })}
      </ul>
      {partners.length > 0 && (
        <p>
          <b>{m.partners}:</b> {listInWords(visit.locale, partners.slice(0, most.partners))}
        </p>
      )}
      {brief.groups.length > 0 && (
        <p>
          <b>{m.groups}:</b> {listInWords(visit.locale, brief.groups)}
        </p>
      )}
    </Block>
  );
}

/** Initiatives with how they stand, and what is open per theme. */
export function GoingPart({ visit, brief }: PartProps) {
  const m = messages[visit.locale].visit;
  const { subjects, open, around } = brief;
  return (
    <Block title={m.going}>
      <Heading level={3} looks={4}>
        {m.initiatives}
      </Heading>
      {subjects.length === 0 && <Paragraph soft>{m.noInitiatives}</Paragraph>}
      <ul class="meent-plain-list">
        {subjects.slice(0, most.subjects).map(({ kind, number, title, standings }) => (
          <li>
            <a class="nl-link" href={href(visit, portfolioPath(kind, number))}>
              {title}
            </a>{' '}
            <StateBadge
              visit={visit}
              state={mostPressing((standings?.gate.standings ?? []).map(({ state }) => state))}
            />
          </li>
        ))}
      </ul>
      <More visit={visit} all={subjects.length} shown={most.subjects} />
      <Heading level={3} looks={4}>
        {m.open}
      </Heading>
      {open.length === 0 ? (
        <Paragraph soft>{m.noOpen}</Paragraph>
      ) : (
        <p>
          {open
            .slice(0, most.themes)
            .map(({ themeId, count }) => {
              const theme = themeId ? themeCalled(visit, around.staffing, themeId) : m.noTheme;
              return `${theme}: ${count}`;
            })
            .join(' · ')}
        </p>
      )}
      <More visit={visit} all={open.length} shown={most.themes} />
    </Block>
  );
}

/** What residents and portfolio holders were promised, and what waits for the visitor. */
export function PromisesPart({ visit, brief }: PartProps) {
  const m = messages[visit.locale].visit;
  const { deeds, conditions, waits, whom, around } = brief;
  const { boards } = messages[visit.locale];
  return (
    <Block title={m.promises}>
      {deeds.length + conditions.length === 0 && <Paragraph soft>{m.noPromises}</Paragraph>}
      <ul class="meent-plain-list">
        {deeds.slice(0, most.deeds).map(({ deed, dueOn, number }) => (
          <li>
            {deed}{' '}
            <Badge tone={dueOn < visit.today.toString() ? 'late' : 'due'}>
              {nearDay(visit.locale, dueOn, visit.today)}
            </Badge>{' '}
            <small>{number}</small>
          </li>
        ))}
        {conditions.slice(0, most.deeds).map(({ subject, condition }) => (
          <li>
            {condition.words}{' '}
            <small>
              {boards.condition(namesOf(visit, around.staffing, [condition.askedOf]))}, {subject.title}
            </small>
          </li>
        ))}
      </ul>
      <More visit={visit} all={deeds.length} shown={most.deeds} />
      {whom && waits.length > 0 && (
        <>
          <Heading level={3} looks={4}>
            {m.waits(whom.name)}
          </Heading>
          <ul class="meent-plain-list">
            {waits.map(({ subject, subjectNumber, subjectTitle, dueOn }) => (
              <li>
                <a class="nl-link" href={href(visit, portfolioPath(subject.kind, subjectNumber))}>
                  {subjectTitle}
                </a>{' '}
                <small>{boards.due(dayInWords(visit.locale, dueOn, visit.today))}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </Block>
  );
}

/** What is announced from that day on. */
export function AgendaPart({ visit, brief }: PartProps) {
  const m = messages[visit.locale].visit;
  const { occurrences } = brief;
  return (
    <Block title={m.agenda}>
      {occurrences.length === 0 && <Paragraph soft>{m.noAgenda}</Paragraph>}
      <ul class="meent-plain-list">
        {occurrences.slice(0, most.occurrences).map(({ moment, day, startsAt }) => (
          <li>
            {dayInWords(visit.locale, day, visit.today)}, {timeOfDay(visit.locale, startsAt)}
            <small>{moment.place}</small>
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** A few figures of the last year, each from the overview. */
export function FiguresPart({ visit, brief }: PartProps) {
  const m = messages[visit.locale].visit;
  const { figures, months } = brief;
  const inTime = percentOf(figures.inTime, figures.answered);
  const all = [
    { value: String(figures.brought), label: m.brought },
    { value: String(figures.closed), label: m.closed },
    ...(inTime === null ? [] : [{ value: `${inTime}%`, label: m.inTime }]),
    ...(figures.medianDays === null ? [] : [{ value: String(figures.medianDays), label: m.days }]),
  ];
  const year = [months.from, months.to].map((month) => monthInWords(visit.locale, month)).join(' – ');
  return (
    <Block title={m.figures}>
      <p class="meent-soft">{m.figuresOf(year)}</p>
      <dl class="meent-visit__figures">
        {all.map(({ value, label }) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Block>
  );
}

/** Sensitive points, marked as internal on paper too. */
export function NotesPart({ visit, brief, canPrepare }: PartProps & { readonly canPrepare: boolean }) {
  const m = messages[visit.locale].visit;
  const { notes, around, area } = brief;
  return (
    <section class="meent-visit__block meent-visit__internal">
      <Heading level={2} looks={3}>
        {m.notes} <Badge tone="late">{m.internal}</Badge>
      </Heading>
      <p class="meent-soft">{m.internalHint}</p>
      {notes.length === 0 && <Paragraph soft>{m.noNotes}</Paragraph>}
      <ul class="meent-plain-list">
        {notes.slice(0, most.notes).map((note) => (
          <li>
            <TypedText text={note.body} />
            <small>
              {namesOf(visit, around.staffing, [note.writtenBy])},{' '}
              <DayText visit={visit} day={dayOf(note.createdAt)} />
            </small>
            {canPrepare && (
              <form
                class="meent-form"
                action={href(visit, `${visitPath(area.slug)}/let-op/${note.id}/einde`)}
                method="post"
              >
                <Button small variant="subtle">
                  {m.end}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <More visit={visit} all={notes.length} shown={most.notes} />
    </section>
  );
}
