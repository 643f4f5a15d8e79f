// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  ButtonRow,
  DateField,
  Disclosure,
  Face,
  Form,
  Heading,
  Hidden,
  HiddenField,
  Paragraph,
  SelectField,
  TextField,
  fullDay,
  nearDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import {
  type ActionPoint,
  type Owner,
  actionPointMessages,
  actionsInOrder,
  timingOf,
} from '../../action-points/index.ts';
import { isActive } from '../../organisations/index.ts';
import { hasLeft, photoAddress } from '../../teams/index.ts';
import { isOpen } from '../domain.ts';
import { ownerValue } from '../forms.ts';
import { messages } from '../messages.ts';
import { canHandle, canStep } from '../policies.ts';
import { formState } from './page-form.ts';
import type { ProjectPageProps } from './project-page.tsx';

type OneProps = ProjectPageProps & { readonly point: ActionPoint };

/** Who does what by when: first what is to be done, what is over folded away. */
export function ActionsPart(props: ProjectPageProps) {
  const { visit, project, actions } = props;
  const t = messages[visit.locale];
  const all = actionsInOrder(actions);
  const open = all.filter(({ outcome }) => outcome === null);
  const closed = all.filter(({ outcome }) => outcome !== null);
  return (
    <>
      {all.length === 0 && <Paragraph soft>{t.actionsNone}</Paragraph>}
      {open.length > 0 && (
        <ol class="project-actions">
          {open.map((point) => (
            <OpenAction {...props} point={point} />
          ))}
        </ol>
      )}
      {isOpen(project) && canHandle(visit.actor, project) && <NewAction {...props} />}
      {closed.length > 0 && (
        <Disclosure summary={t.closedActions(closed.length)}>
          <ol class="project-actions">
            {closed.map((point) => (
              <ClosedAction {...props} point={point} />
            ))}
          </ol>
        </Disclosure>
      )}
    </>
  );
}

function OpenAction(props: OneProps) {
  const { visit, project, point } = props;
  const t = messages[visit.locale];
  const timing = timingOf(point, visit.today);
  const may = isOpen(project) && canStep(visit.actor, project, point.owner);
  const tone = timing === 'late' ? 'late' : timing === 'today' ? 'due' : 'neutral';
  return (
    <li id={`actie-${point.id}`} class="project-action">
      <div class="project-action__day">
        <Badge tone={tone}>
          {timing === 'late' && `${t.tooLate} `}
          <time dateTime={point.dueOn} title={fullDay(visit.locale, point.dueOn)}>
            {nearDay(visit.locale, point.dueOn, visit.today)}
          </time>
        </Badge>
      </div>
      <div class="project-action__what">
        <Heading level={3} looks={4}>
          {point.what}
        </Heading>
        <OwnerLine {...props} owner={point.owner} />
        {point.moveReason !== null && (
          <p class="meent-soft">
            {t.moved(fullDay(visit.locale, point.firstDueOn))}: {point.moveReason}
          </p>
        )}
        {may && <StepForms {...props} />}
      </div>
    </li>
  );
}

function StepForms({ visit, project, point, refused }: OneProps) {
  const t = messages[visit.locale];
  const path = href(visit, `/werkplek/projecten/${project.number}/acties/${point.id}`);
  const form = formState(visit, `actie-${point.id}`, refused);
  const field = (name: 'dag' | 'reden') => ({
    visit,
    name,
    id: form.id(name),
    value: form.value(name),
    fault: form.fault(name),
  });
  return (
    <div class="project-action__steps">
      <Form action={path}>
        <HiddenField name="stap" value="done" />
        <Button variant="quiet" small>
          {t.doneButton}
          <Hidden>{t.markDone(point.what)}</Hidden>
        </Button>
      </Form>
      <Disclosure summary={t.otherwise} open={form.isBack}>
        <Form action={path}>
          <DateField {...field('dag')} label={t.newDay} min={visit.today.toString()} />
          <TextField {...field('reden')} label={t.reasonLabel} required autocomplete="off" />
          <ButtonRow>
            <Button variant="quiet" small name="stap" value="move">
              {t.move}
            </Button>
            <Button variant="subtle" small name="stap" value="dropped">
              {t.drop}
            </Button>
          </ButtonRow>
        </Form>
      </Disclosure>
    </div>
  );
}

function ClosedAction(props: OneProps) {
  const { visit, point } = props;
  const words = actionPointMessages[visit.locale].outcomes;
  return (
    <li id={`actie-${point.id}`} class="project-action project-action--closed">
      <div class="project-action__day">
        <Badge tone={point.outcome === 'done' ? 'good' : 'neutral'}>{words[point.outcome ?? 'done']}</Badge>
      </div>
      <div class="project-action__what">
        <Heading level={3} looks={4}>
          {point.what}
        </Heading>
        <OwnerLine {...props} owner={point.owner} />
        {point.outcomeNote !== null && <p class="meent-soft">{point.outcomeNote}</p>}
      </div>
    </li>
  );
}

function OwnerLine({ visit, around, owner }: OneProps & { readonly owner: Owner }) {
  const t = messages[visit.locale];
  const person = owner.kind === 'person' ? around.staffing.people.get(owner.id) : undefined;
  const organisation = around.organisations.find(({ id }) => id === owner.id);
  const name = person?.name ?? organisation?.name ?? '';
  const isGone = person
    ? hasLeft(person, visit.today)
    : organisation !== undefined && !isActive(organisation);
  const photo = person && photoAddress(person);
  return (
    <p class="project-action__owner">
      {person && <Face name={name} size="small" {...(photo ? { photoSrc: photo } : {})} />}
      <span>
        {name}
        {isGone && <strong> ({t.gone})</strong>}
      </span>
    </p>
  );
}

function NewAction({ visit, project, around, refused, formKey }: ProjectPageProps) {
  const t = messages[visit.locale];
  const form = formState(visit, 'nieuw', refused);
  const field = (name: 'wat' | 'wie' | 'dag') => ({
    visit,
    name,
    id: form.id(name),
    label: t.actionLabels[name],
    value: form.value(name),
    fault: form.fault(name),
    required: true,
  });
  return (
    <Disclosure summary={t.addAction} id="nieuw-vak" open={form.isBack}>
      <Form action={href(visit, `/werkplek/projecten/${project.number}/acties`)}>
        <HiddenField name="sleutel" value={form.value('sleutel') ?? formKey} />
        <TextField {...field('wat')} autocomplete="off" />
        <SelectField {...field('wie')} options={ownerOptions(visit, around)} />
        <DateField {...field('dag')} min={visit.today.toString()} />
        <ButtonRow>
          <Button small>{t.addAction}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}

function ownerOptions(visit: Visit, { staffing, organisations }: ProjectPageProps['around']) {
  const t = messages[visit.locale];
  const people = [...staffing.people.values()]
    .filter((one) => !hasLeft(one, visit.today))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
  return [
    {
      label: t.people,
      options: people.map(({ id, name }) => ({ value: ownerValue({ kind: 'person', id }), label: name })),
    },
    {
      label: t.organisations,
      options: organisations
        .filter(isActive)
        .map(({ id, name }) => ({ value: ownerValue({ kind: 'organisation', id }), label: name })),
    },
  ];
}
