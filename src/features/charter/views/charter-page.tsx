// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Badge,
  Breadcrumbs,
  Button,
  ButtonRow,
  Disclosure,
  ErrorSummary,
  Form,
  Heading,
  Hidden,
  HiddenField,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Section,
  TextArea,
  TypedText,
  WorkplacePage,
  fullDay,
  listInWords,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Task, type Version, isEditable, problemsOf } from '../domain.ts';
import { messages } from '../messages.ts';
import { home } from '../paths.ts';
import { canWriteCharter } from '../policies.ts';
import type { Charter } from '../readings.ts';
import { CommentsSection, ConsultSection } from './comments-section.tsx';
import { Matrix } from './matrix.tsx';
import { type Refused, faultsOf, standing } from './showing.ts';
import { StepsSection } from './steps-section.tsx';

export type CharterPageProps = {
  readonly visit: Visit;
  readonly versions: readonly Version[];
  readonly charter: Charter;
  readonly thread: ComponentChildren;
  readonly formKey: string;
  readonly isSaved?: boolean;
  /** The form that came back, with what was typed and the field that its "no" is about. */
  readonly back?: { readonly typed: Typed; readonly refused: Refused; readonly field: string };
};

/** One version on one page: its tasks, what is said about it, the way to its adoption, the path after it. */
export function CharterPage(props: CharterPageProps) {
  const { visit, versions, charter, isSaved, back } = props;
  const { version, tasks } = charter;
  const m = messages[visit.locale];
  const { text, tone } = standing(visit, versions, version);
  const faults = faultsOf(visit, back?.refused, back?.field ?? '');
  return (
    <WorkplacePage visit={visit} title={version.title} current="charter">
      <Breadcrumbs
        visit={visit}
        items={[{ text: m.title, href: href(visit, home) }, { text: version.number }]}
      />
      <ErrorSummary visit={visit} items={faults.items} />
      {isSaved && (
        <Notice tone="good" role="status">
          {m.saved}
        </Notice>
      )}
      <Heading level={1}>{version.title}</Heading>
      <p>
        <Badge tone={tone}>{text}</Badge> {version.number}
      </p>
      <TypedText text={version.intro} />
      <Adopted visit={visit} version={version} />
      <Ways {...props} />
      <Problems visit={visit} tasks={tasks} version={version} />
      <Tasks {...props} />
      <ConsultSection {...props} faultOf={faults.of} />
      <CommentsSection {...props} faultOf={faults.of} />
      <StepsSection {...props} faultOf={faults.of} />
      {props.thread}
      <Withdraw {...props} faultOf={faults.of} />
    </WorkplacePage>
  );
}

export type PartProps = CharterPageProps & { readonly faultOf: (name: string) => string | undefined };

function Adopted({ visit, version }: { readonly visit: Visit; readonly version: Version }) {
  const m = messages[visit.locale];
  if (!version.adoptedBy || !version.adoptedOn) return null;
  return (
    <Paragraph>
      {m.adopt.done(m.adopters[version.adoptedBy], fullDay(visit.locale, version.adoptedOn))}
    </Paragraph>
  );
}

/** What can be done with it now. */
function Ways({ visit, charter: { version } }: CharterPageProps) {
  const m = messages[visit.locale];
  const path = `${home}/${version.id}`;
  const canWrite = canWriteCharter(visit.actor);
  const isDone = version.state === 'adopted' || version.state === 'withdrawn';
  return (
    <ButtonRow>
      {canWrite && !isDone && (
        <LinkButton href={href(visit, `${path}/vaststellen`)}>{m.adopt.link}</LinkButton>
      )}
      {canWrite && isEditable(version, visit.today) && (
        <LinkButton variant="quiet" href={href(visit, `${path}/tekst`)}>
          {m.text.change}
        </LinkButton>
      )}
      <LinkButton variant="quiet" href={href(visit, `${path}/plaat`)}>
        {m.picture}
      </LinkButton>
      {(version.state === 'consulted' || version.state === 'adopted') && (
        <Link href={href(visit, `/rollen/${version.number}`)}>{m.publicPage}</Link>
      )}
    </ButtonRow>
  );
}

function Problems({
  visit,
  tasks,
  version,
}: {
  readonly visit: Visit;
  readonly tasks: readonly Task[];
  readonly version: Version;
}) {
  const m = messages[visit.locale];
  const problems = problemsOf(tasks);
  if (problems.length === 0 || version.state === 'adopted' || version.state === 'withdrawn') return null;
  return (
    <Notice tone="ball">
      <p>
        <strong>{m.problems.title}</strong>
      </p>
      <ul>
        {problems.map(({ task, what, roles }) => (
          <li>
            {m.problems[what](
              task.name,
              listInWords(
                visit.locale,
                roles.map((role) => m.roles[role]),
              ),
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Tasks({ visit, charter: { version, tasks } }: CharterPageProps) {
  const m = messages[visit.locale];
  const path = `${home}/${version.id}/taken`;
  const canEdit = canWriteCharter(visit.actor) && isEditable(version, visit.today);
  const order = (task: Task) => {
    const at = tasks.indexOf(task);
    return (
      <div class="charter-order">
        {at > 0 && <Move visit={visit} path={path} task={task} to={at - 1} word={m.up} />}
        {at < tasks.length - 1 && <Move visit={visit} path={path} task={task} to={at + 1} word={m.down} />}
      </div>
    );
  };
  return (
    <Section title={m.tasks} id="taken">
      {tasks.length === 0 ? (
        <Paragraph soft>{m.noTasks}</Paragraph>
      ) : (
        <Matrix
          visit={visit}
          tasks={tasks}
          caption={m.tasks}
          {...(canEdit
            ? {
                linkOf: (task: Task) => href(visit, `${path}/${task.id}`),
                last: { label: m.order, of: order },
              }
            : {})}
        />
      )}
      {canEdit && (
        <p>
          <LinkButton variant="quiet" href={href(visit, `${path}/nieuw`)}>
            {m.addTask}
          </LinkButton>
        </p>
      )}
    </Section>
  );
}

type MoveProps = {
  readonly visit: Visit;
  readonly path: string;
  readonly task: Task;
  readonly to: number;
  readonly word: string;
};

function Move({ visit, path, task, to, word }: MoveProps) {
  return (
    <Form action={href(visit, `${path}/${task.id}/plaats`)}>
      <HiddenField name="naar" value={String(to)} />
      <Button variant="subtle" small>
        {word}
        <Hidden>: {task.name}</Hidden>
      </Button>
    </Form>
  );
}

function Withdraw({ visit, charter: { version }, back, faultOf }: PartProps) {
  const m = messages[visit.locale];
  if (!canWriteCharter(visit.actor) || version.state === 'adopted' || version.state === 'withdrawn')
    return null;
  return (
    <Disclosure summary={m.withdraw.title} open={faultOf('reden') !== undefined}>
      <Paragraph soft>{m.withdraw.text}</Paragraph>
      <Form action={href(visit, `${home}/${version.id}/intrekken`)}>
        <TextArea
          visit={visit}
          name="reden"
          label={m.fields.reden}
          rows={2}
          value={back?.typed.reden}
          fault={faultOf('reden')}
          required
        />
        <Button variant="danger">{m.withdraw.button}</Button>
      </Form>
    </Disclosure>
  );
}
