// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Disclosure,
  Fieldset,
  Form,
  HiddenField,
  Paragraph,
  SelectField,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Task, type Version, charterRoles, marks, stampOf } from '../domain.ts';
import { roleField } from '../forms.ts';
import { messages } from '../messages.ts';
import { home } from '../paths.ts';
import { FormFrame } from './form-pages.tsx';
import type { Refused } from './showing.ts';

export type TaskPageProps = {
  readonly visit: Visit;
  readonly version: Version;
  /** The one that is changed; nothing for a new one. */
  readonly task: Task | undefined;
  readonly formKey: string;
  readonly typed: Typed;
  readonly refused?: Refused;
};

/** One task: what it is called, what is part of it, and which part each role has. */
export function TaskPage(props: TaskPageProps) {
  const { visit, version, task, typed } = props;
  const m = messages[visit.locale];
  const path = `${home}/${version.id}/taken`;
  const now = task ? stampOf(task) : '';
  const stamp = props.refused === 'changed' ? now : (typed.stand ?? now);
  return (
    <FormFrame
      {...props}
      title={task ? m.changeTask(task.name) : m.addTask}
      action={`${path}/${task?.id ?? 'nieuw'}`}
      button={task ? m.save : m.addTask}
      field="taak"
      after={task && <Remove visit={visit} action={`${path}/${task.id}/weg`} />}
    >
      {(faultOf) => (
        <>
          <HiddenField name="sleutel" value={task?.id ?? props.formKey} />
          <HiddenField name="stand" value={stamp} />
          <TaskFields visit={visit} typed={typed} faultOf={faultOf} />
        </>
      )}
    </FormFrame>
  );
}

type TaskFieldsProps = Pick<TaskPageProps, 'visit' | 'typed'> & {
  readonly faultOf: (name: string) => string | undefined;
};

function TaskFields({ visit, typed, faultOf }: TaskFieldsProps) {
  const m = messages[visit.locale];
  return (
    <>
      <TextField
        visit={visit}
        name="taak"
        label={m.fields.taak}
        hint={m.taskHints.taak}
        value={typed.taak}
        fault={faultOf('taak')}
        required
      />
      <TextArea
        visit={visit}
        name="uitleg"
        label={m.fields.uitleg}
        hint={m.taskHints.uitleg}
        rows={3}
        value={typed.uitleg}
        fault={faultOf('uitleg')}
      />
      <TextField
        visit={visit}
        name="kop"
        label={m.fields.kop}
        hint={m.taskHints.kop}
        value={typed.kop}
        fault={faultOf('kop')}
      />
      <Fieldset legend={m.who} hint={m.whoHint}>
        <div class="charter-marks">
          {charterRoles.map((role) => (
            <SelectField
              visit={visit}
              name={roleField[role]}
              label={m.roles[role]}
              empty={m.noMark}
              options={marks.map((value) => ({ value, label: m.marks[value] }))}
              value={typed[roleField[role]]}
              fault={faultOf(roleField[role])}
              required
            />
          ))}
        </div>
      </Fieldset>
    </>
  );
}

/** A task as the form shows it. */
export function typedOf(task: Task): Typed {
  const given = charterRoles.map((role): [string, string] => [roleField[role], task.marks[role] ?? '']);
  return { taak: task.name, uitleg: task.explanation, kop: task.group, ...Object.fromEntries(given) };
}

function Remove({ visit, action }: { readonly visit: Visit; readonly action: string }) {
  const m = messages[visit.locale];
  return (
    <Disclosure summary={m.removeTask}>
      <Paragraph soft>{m.removeTaskText}</Paragraph>
      <Form action={href(visit, action)}>
        <Button variant="danger">{m.removeTask}</Button>
      </Form>
    </Disclosure>
  );
}
