// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Prose,
  WorkplacePage,
  type WorkplacePart,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import type { Faults } from './faults.ts';

type FormPageProps = {
  readonly visit: Visit;
  readonly title: string;
  readonly lead?: string;
  readonly current?: WorkplacePart;
  /** Where the form goes and where it comes from, without the language. */
  readonly action: string;
  readonly back: string;
  readonly faults: Faults;
  /** The id of what is to be made. */
  readonly formKey?: string;
  readonly button?: string;
  readonly isDanger?: boolean;
  readonly multipart?: boolean;
  /** Above the form. */
  readonly before?: ComponentChildren;
  /** Below it: other things that can be done here. */
  readonly after?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** One form with its title, what is wrong with it first, and a way back. */
export function FormPage(props: FormPageProps) {
  const { visit, title, lead, current = 'people', action, back, faults, formKey, multipart } = props;
  const m = messages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={title} current={current}>
      <Prose>
        {faults.items.length > 0 && <ErrorSummary visit={visit} items={faults.items} />}
        <Heading level={1}>{title}</Heading>
        {lead && <Paragraph lead>{lead}</Paragraph>}
        {props.before}
        <Form action={href(visit, action)} multipart={multipart}>
          {formKey && <HiddenField name="key" value={formKey} />}
          {props.children}
          <ButtonRow>
            <Button variant={props.isDanger ? 'danger' : 'primary'}>{props.button ?? m.save}</Button>
            <LinkButton variant="subtle" href={href(visit, back)}>
              {m.cancel}
            </LinkButton>
          </ButtonRow>
        </Form>
        {props.after}
      </Prose>
    </WorkplacePage>
  );
}
