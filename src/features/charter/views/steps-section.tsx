// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  ButtonRow,
  DateField,
  Disclosure,
  Form,
  HiddenField,
  Paragraph,
  Row,
  Rows,
  Section,
  TextField,
  fullDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Step } from '../domain.ts';
import { messages } from '../messages.ts';
import { home } from '../paths.ts';
import { canWriteCharter } from '../policies.ts';
import type { PartProps } from './charter-page.tsx';

/** The path of implementation, and how far it is walked. */
export function StepsSection(props: PartProps) {
  const { visit, charter } = props;
  const { version, steps } = charter;
  const m = messages[visit.locale];
  const canWrite = canWriteCharter(visit.actor) && version.state !== 'withdrawn';
  const path = `${home}/${version.id}/stappen`;
  return (
    <Section title={m.steps.title} id="stappen">
      <Paragraph soft>{steps.length === 0 ? m.steps.none : m.steps.text}</Paragraph>
      <StepRows
        visit={visit}
        steps={steps}
        {...(canWrite ? { trailing: (step: Step) => <Moves visit={visit} step={step} path={path} /> } : {})}
      />
      {canWrite && <AddStep {...props} path={path} />}
    </Section>
  );
}

type StepRowsProps = {
  readonly visit: Visit;
  readonly steps: readonly Step[];
  readonly trailing?: (step: Step) => preact.JSX.Element;
};

export function StepRows({ visit, steps, trailing }: StepRowsProps) {
  const m = messages[visit.locale];
  if (steps.length === 0) return null;
  return (
    <Rows label={m.steps.title}>
      {steps.map((step) => {
        const isLate = step.doneOn === null && step.dueOn < visit.today.toString();
        return (
          <Row
            title={step.what}
            meta={
              <>
                {step.owner} ·{' '}
                {step.doneOn
                  ? m.steps.doneOn(fullDay(visit.locale, step.doneOn))
                  : m.steps.by(fullDay(visit.locale, step.dueOn))}{' '}
                {isLate && <Badge tone="late">{m.steps.late}</Badge>}
              </>
            }
            trailing={trailing?.(step)}
          />
        );
      })}
    </Rows>
  );
}

function Moves({ visit, step, path }: { readonly visit: Visit; readonly step: Step; readonly path: string }) {
  const m = messages[visit.locale];
  return (
    <Form action={href(visit, `${path}/${step.id}`)}>
      <ButtonRow>
        <Button variant="quiet" small name="wat" value={step.doneOn ? 'open' : 'done'}>
          {step.doneOn ? m.steps.undo : m.steps.done}
        </Button>
        <Button variant="subtle" small name="wat" value="remove">
          {m.steps.remove}
        </Button>
      </ButtonRow>
    </Form>
  );
}

function AddStep({ visit, formKey, back, faultOf, path }: PartProps & { readonly path: string }) {
  const m = messages[visit.locale];
  const typed = back?.typed ?? {};
  const isBack = ['stap', 'eigenaar', 'dag'].some((name) => faultOf(name) !== undefined);
  return (
    <Disclosure summary={m.steps.add} open={isBack}>
      <Form action={href(visit, path)}>
        <HiddenField name="sleutel" value={formKey} />
        <TextField
          visit={visit}
          name="stap"
          label={m.fields.stap}
          value={typed.stap}
          fault={faultOf('stap')}
          required
        />
        <TextField
          visit={visit}
          name="eigenaar"
          label={m.fields.eigenaar}
          hint={m.steps.ownerHint}
          value={typed.eigenaar}
          fault={faultOf('eigenaar')}
          required
        />
        <DateField
          visit={visit}
          name="dag"
          label={m.fields.dag}
          value={typed.dag}
          fault={faultOf('dag')}
          required
        />
        <Button variant="quiet">{m.steps.add}</Button>
      </Form>
    </Disclosure>
  );
}
