// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  DateField,
  Disclosure,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  HiddenField,
  Link,
  Notice,
  Paragraph,
  Quote,
  Section,
  TextArea,
  TypedText,
  WorkplacePage,
  listInWords,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import type { Id } from '../../../kernel/ids.ts';
import { canAnswerFor, namesOf, portfolioPath, themeCalled } from '../../portfolio/index.ts';
import { changeable, requestsOf } from '../answering.ts';
import { briefOf } from '../brief.ts';
import { messages } from '../messages.ts';
import { AnswerForm } from './answer-form.tsx';
import { type DeskPageProps, fieldsOf, refusedItems } from './desk-form.ts';
import { HistoryPart } from './history-part.tsx';
import { StandingPart } from './standing-part.tsx';

const places = { initiative: 'initiatives', project: 'projects' } as const;

/** All of the coordination about one initiative or project. Who is asked answers here; the team asks, skips and notes. */
export function DeskPage(props: DeskPageProps) {
  const { visit, subject, standings, canCoordinate, refused } = props;
  const m = messages[visit.locale];
  const { gate } = standings;
  const title = m.page.title(subject.number);
  const done = m.done[visit.query.gelukt ?? ''];
  const back = portfolioPath(subject.kind, subject.number).replace(/\/afstemming$/, '');
  return (
    <WorkplacePage visit={visit} title={title} current={places[subject.kind]}>
      <ErrorSummary visit={visit} items={refusedItems(visit, refused)} />
      {done !== undefined && (
        <Notice tone="good" role="status">
          {done}
        </Notice>
      )}
      <p>
        <Link href={href(visit, back)}>{m.page.back[subject.kind]}</Link>
      </p>
      <p class="meent-soft">{title}</p>
      <Heading level={1} looks={2}>
        {subject.title}
      </Heading>
      <Notice tone={gate.isOpen ? 'good' : 'ball'}>
        {gate.standings.length === 0 ? m.page.noThemes : gate.isOpen ? m.page.ready : m.page.notReady}
      </Notice>
      <YourAnswer {...props} />
      <div class="meent-portfolio">
        <div>
          {gate.standings.length > 0 && (
            <Section title={m.page.perTheme}>
              {gate.standings.map((standing) => (
                <StandingPart {...props} standing={standing} />
              ))}
            </Section>
          )}
        </div>
        <div>
          {canCoordinate && subject.isOpen && <AskForm {...props} />}
          <ConflictPart {...props} />
          <HistoryPart {...props} />
        </div>
      </div>
    </WorkplacePage>
  );
}

/** For who is asked, or stands in for them: the same four buttons as behind the mail. */
function YourAnswer(props: DeskPageProps) {
  const { visit, subject, around, requests, newKey, refused } = props;
  const m = messages[visit.locale].page;
  const back = refused?.form === 'antwoord' ? refused : undefined;
  const asked = [...new Set(requests.map(({ askedOf }) => askedOf))].filter((id) =>
    canAnswerFor(visit.actor, id),
  );
  // One form on a page: who can answer for several, answers for the one who came first.
  const [personId] = asked.filter((id) => openOf(props, id).length > 0);
  if (!personId) return null;
  const open = openOf(props, personId);
  const themes = listInWords(
    visit.locale,
    open.map(({ themeId }) => themeCalled(visit, around.staffing, themeId)),
  );
  const isAnswered = open.every(({ answer }) => answer !== null);
  const form = (
    <AnswerForm
      visit={visit}
      action={href(visit, `${portfolioPath(subject.kind, subject.number)}/antwoord`)}
      formKey={newKey()}
      personId={personId}
      typed={back?.typed}
      faults={back?.faults ?? []}
      refusal={back?.refusal}
    />
  );
  return (
    <Section title={m.yours}>
      <Paragraph>{m.yoursLead(themes)}</Paragraph>
      {isAnswered ? (
        <Disclosure summary={m.yoursGiven} open={back !== undefined}>
          {form}
        </Disclosure>
      ) : (
        form
      )}
    </Section>
  );
}

function openOf({ visit, subject, around, requests }: DeskPageProps, personId: Id) {
  const on = { staffing: around.staffing, today: visit.today };
  return changeable(subject, requestsOf(requests, personId, on));
}

function AskForm(props: DeskPageProps) {
  const { visit, subject, around, standings, dueOn } = props;
  const m = messages[visit.locale];
  const { field, back } = fieldsOf(props, 'vragen');
  const wanted = standings.gate.standings.flatMap(({ themeId, level, toAsk }) =>
    toAsk.flatMap((askedOf) => (level === 'none' ? [] : [{ themeId, level, askedOf }])),
  );
  if (wanted.length === 0) return null;
  const names = namesOf(visit, around.staffing, [...new Set(wanted.map(({ askedOf }) => askedOf))]);
  const message = back?.typed.bericht ?? m.page.usualMessages[subject.kind](subject.title);
  const asker = visit.actor.kind === 'staff' ? visit.actor.personId : '';
  const brief = briefOf(
    around,
    subject,
    wanted.map((one) => ({ ...one, askedBy: asker, dueOn: back?.typed.uiterlijk || dueOn })),
    visit,
  );
  return (
    <Section title={m.page.ask(names)}>
      <Form
        action={href(visit, `${portfolioPath(subject.kind, subject.number)}/vragen`)}
        label={m.page.ask(names)}
      >
        <Paragraph soft>{m.page.askLead}</Paragraph>
        <TextArea {...field('bericht')} label={m.page.message} rows={4} required value={message} />
        <DateField
          {...field('uiterlijk')}
          label={m.page.until}
          required
          value={back?.typed.uiterlijk ?? dueOn}
        />
        <Disclosure summary={m.page.preview}>
          <Heading level={3} looks={4}>
            {subject.title}
          </Heading>
          <Quote>
            <TypedText text={message} />
          </Quote>
          <Facts items={brief.map(({ term, value }) => ({ term, value: <TypedText text={value} /> }))} />
        </Disclosure>
        <ButtonRow>
          <Button>{m.page.send}</Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}

function ConflictPart(props: DeskPageProps) {
  const { visit, subject, around, standings, canCoordinate, newKey } = props;
  const m = messages[visit.locale].page;
  const path = `${portfolioPath(subject.kind, subject.number)}/strijdig`;
  const { field, isBack, back } = fieldsOf(props, 'strijdig');
  const isAnswered = standings.gate.standings.some(({ requests }) =>
    requests.some(({ answer }) => answer !== null),
  );
  const canMark = canCoordinate && subject.isOpen && isAnswered;
  if (standings.marks.length === 0 && !canMark) return null;
  return (
    <Section title={m.conflict}>
      {standings.marks.map((mark) => (
        <>
          <Quote by={m.markedBy(namesOf(visit, around.staffing, [mark.markedBy]))}>
            <TypedText text={mark.note} />
          </Quote>
          {mark.settledBy ? (
            <p>
              {mark.settledNote}{' '}
              <small>{m.settledBy(namesOf(visit, around.staffing, [mark.settledBy]))}</small>
            </p>
          ) : (
            canCoordinate && <ResolveForm {...props} markId={mark.id} />
          )}
        </>
      ))}
      {canMark && (
        <Disclosure summary={m.conflictButton} open={isBack}>
          <Form action={href(visit, path)} label={m.conflictButton}>
            <Paragraph soft>{m.conflictLead}</Paragraph>
            <HiddenField name="formulier" value={back?.typed.formulier ?? newKey()} />
            <TextArea {...field('notitie')} label={m.conflictNote} rows={2} required />
            <ButtonRow>
              <Button small variant="quiet">
                {m.conflictButton}
              </Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
    </Section>
  );
}

function ResolveForm(props: DeskPageProps & { readonly markId: string }) {
  const { visit, subject, markId } = props;
  const m = messages[visit.locale].page;
  const { field, isBack } = fieldsOf(props, 'opgelost', markId);
  const path = `${portfolioPath(subject.kind, subject.number)}/strijdig/${markId}/opgelost`;
  return (
    <Disclosure summary={m.resolve} open={isBack}>
      <Form action={href(visit, path)} label={m.resolve}>
        <TextArea {...field('notitie')} label={m.resolveNote} rows={2} required />
        <ButtonRow>
          <Button small variant="quiet">
            {m.resolveButton}
          </Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
