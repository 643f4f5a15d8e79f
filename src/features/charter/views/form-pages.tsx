// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Breadcrumbs,
  Button,
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Prose,
  Quote,
  RadioField,
  TextArea,
  TextField,
  TypedText,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Comment, type Version, adopters, outcomes, stampOf } from '../domain.ts';
import { messages } from '../messages.ts';
import { home } from '../paths.ts';
import { type Refused, faultsOf } from './showing.ts';

type FormPageProps = {
  readonly visit: Visit;
  readonly version: Version;
  readonly typed: Typed;
  readonly refused?: Refused;
};

type FrameProps = FormPageProps & {
  readonly title: string;
  readonly action: string;
  readonly button: string;
  /** The field that a rule's "no" is about. */
  readonly field: string;
  readonly before?: ComponentChildren;
  readonly after?: ComponentChildren;
  readonly children: (faultOf: (name: string) => string | undefined) => ComponentChildren;
};

/** A form on a page of its own, about one version. */
export function FormFrame(props: FrameProps) {
  const { visit, version, refused, title, field } = props;
  const m = messages[visit.locale];
  const faults = faultsOf(visit, refused, field);
  const path = `${home}/${version.id}`;
  return (
    <WorkplacePage visit={visit} title={title} current="charter">
      <Breadcrumbs
        visit={visit}
        items={[
          { text: m.title, href: href(visit, home) },
          { text: version.number, href: href(visit, path) },
          { text: title },
        ]}
      />
      <ErrorSummary visit={visit} items={faults.items} />
      <Prose>
        <Heading level={1}>{title}</Heading>
        {props.before}
      </Prose>
      <Form action={href(visit, props.action)}>
        {props.children(faults.of)}
        <ButtonRow>
          <Button>{props.button}</Button>
          <LinkButton variant="subtle" href={href(visit, path)}>
            {m.cancel}
          </LinkButton>
        </ButtonRow>
      </Form>
      {props.after}
    </WorkplacePage>
  );
}

export function TextPage(props: FormPageProps) {
  const { visit, version, typed } = props;
  const m = messages[visit.locale];
  // Overtaken: what is there now counts as seen, so that saving again is a choice.
  const stamp = props.refused === 'changed' ? stampOf(version) : (typed.stand ?? stampOf(version));
  return (
    <FormFrame
      {...props}
      title={m.text.change}
      action={`${home}/${version.id}/tekst`}
      button={m.save}
      field="titel"
    >
      {(faultOf) => (
        <>
          <HiddenField name="stand" value={stamp} />
          <TextField
            visit={visit}
            name="titel"
            label={m.text.title}
            value={typed.titel}
            fault={faultOf('titel')}
            required
          />
          <TextArea
            visit={visit}
            name="inleiding"
            label={m.text.intro}
            hint={m.text.introHint}
            value={typed.inleiding}
            fault={faultOf('inleiding')}
          />
        </>
      )}
    </FormFrame>
  );
}

export function AdoptPage(props: FormPageProps) {
  const { visit, version, typed } = props;
  const m = messages[visit.locale];
  const today = visit.today.toString();
  // A day that does not fit is said at that day; all else can be lifted by a reason.
  const field =
    props.refused === 'before_adoption' || props.refused === 'not_after_last'
      ? 'vanaf'
      : props.refused === 'not_yet_adopted_day'
        ? 'op'
        : 'reden';
  return (
    <FormFrame
      {...props}
      title={m.adopt.title}
      action={`${home}/${version.id}/vaststellen`}
      button={m.adopt.button}
      field={field}
      before={<Paragraph>{m.adopt.text}</Paragraph>}
    >
      {(faultOf) => (
        <>
          <RadioField
            visit={visit}
            name="door"
            label={m.fields.door}
            options={adopters.map((value) => ({ value, label: m.adopters[value] }))}
            value={typed.door}
            fault={faultOf('door')}
            required
          />
          <DateField
            visit={visit}
            name="op"
            label={m.fields.op}
            value={typed.op ?? today}
            fault={faultOf('op')}
            required
          />
          <DateField
            visit={visit}
            name="vanaf"
            label={m.fields.vanaf}
            value={typed.vanaf ?? today}
            fault={faultOf('vanaf')}
            required
          />
          <TextArea
            visit={visit}
            name="reden"
            label={m.fields.reden}
            hint={m.adopt.reasonHint}
            rows={3}
            value={typed.reden}
            fault={faultOf('reden')}
          />
        </>
      )}
    </FormFrame>
  );
}

export function AnswerPage(props: FormPageProps & { readonly comment: Comment }) {
  const { visit, version, comment, typed } = props;
  const m = messages[visit.locale];
  return (
    <FormFrame
      {...props}
      title={m.comments.answerTitle}
      action={`${home}/${version.id}/reacties/${comment.id}`}
      button={m.comments.answer}
      field="antwoord"
      before={
        <>
          <Paragraph>
            <b>{comment.organisation || m.commenters[comment.by]}</b>{' '}
            {comment.taskName ? m.comments.about(comment.taskName) : m.comments.whole}
          </Paragraph>
          <Quote>
            <TypedText text={comment.body} />
          </Quote>
        </>
      }
    >
      {(faultOf) => (
        <>
          <RadioField
            visit={visit}
            name="besluit"
            label={m.fields.besluit}
            options={outcomes.map((value) => ({ value, label: m.outcomes[value] }))}
            value={typed.besluit}
            fault={faultOf('besluit')}
            inline
            required
          />
          <TextArea
            visit={visit}
            name="antwoord"
            label={m.fields.antwoord}
            hint={`${m.comments.answerHint}${comment.contactId ? ` ${m.comments.mailed}` : ''}`}
            value={typed.antwoord}
            fault={faultOf('antwoord')}
            required
          />
        </>
      )}
    </FormFrame>
  );
}
