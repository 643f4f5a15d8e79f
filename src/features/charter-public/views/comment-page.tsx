// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Paragraph,
  PublicPage,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  fullDay,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import {
  type Refusal,
  type Task,
  type Version,
  charterMessages,
  commenters,
  faultsOf,
} from '../../charter/index.ts';
import { ProofField, type ProofFault, type ProofTask, proofFaultText } from '../../proofs/index.ts';
import { messages } from '../messages.ts';

export type CommentPageProps = {
  readonly visit: Visit;
  readonly version: Version;
  readonly tasks: readonly Task[];
  readonly typed: Typed;
  readonly formKey: string;
  readonly task: ProofTask;
  readonly refused?: Refusal | readonly FaultyField[];
  readonly proofFault?: ProofFault;
};

type FieldsProps = CommentPageProps & { readonly faultOf: (name: string) => string | undefined };

/** Says what a group, department or resident thinks of a draft. */
export function CommentPage(props: CommentPageProps) {
  const { visit, version, refused, proofFault } = props;
  const m = messages[visit.locale];
  const t = m.form;
  const faults = faultsOf(visit, refused, 'reactie');
  const proofItems = proofFault
    ? [{ href: '#rekenantwoord', text: `${t.answer}: ${proofFaultText(visit.locale, proofFault)}` }]
    : [];
  const items = [...faults.items, ...proofItems];
  const path = `/rollen/${version.number}`;
  return (
    <PublicPage
      isRare
      visit={visit}
      title={t.title}
      noindex
      breadcrumbs={[
        { text: m.crumb, href: href(visit, '/rollen') },
        { text: version.number, href: href(visit, path) },
        { text: t.title },
      ]}
    >
      <ErrorSummary visit={visit} items={items} />
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>
        {t.lead(version.title, fullDay(visit.locale, version.consultedUntil ?? visit.today))}
      </Paragraph>
      <Paragraph>{t.what}</Paragraph>
      <Form action={href(visit, `${path}/reageren`)}>
        <Saying {...props} faultOf={faults.of} />
        <Speaking {...props} faultOf={faults.of} />
        <p class="meent-soft">
          <Link href={href(visit, '/privacy')}>{t.privacy}</Link>
        </p>
        <div class="meent-away" aria-hidden="true">
          <label for="website">{t.notAPerson}</label>
          <input type="text" id="website" name="website" tabIndex={-1} autocomplete="off" value="" />
        </div>
        <ProofField visit={visit} task={props.task} fault={proofFault} />
        <HiddenField name="formulier" value={props.formKey} />
        <Button>{t.send}</Button>
      </Form>
    </PublicPage>
  );
}

function Saying({ visit, tasks, typed, faultOf }: FieldsProps) {
  const m = messages[visit.locale];
  const labels = charterMessages[visit.locale].fields;
  return (
    <>
      <SelectField
        visit={visit}
        name="over"
        label={labels.over}
        empty={m.aboutWhole}
        options={tasks.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.over}
        required
      />
      <TextArea
        visit={visit}
        name="reactie"
        label={labels.reactie}
        hint={m.form.bodyHint}
        rows={7}
        value={typed.reactie}
        fault={faultOf('reactie')}
        required
      />
    </>
  );
}

function Speaking({ visit, typed, faultOf }: FieldsProps) {
  const { form } = messages[visit.locale];
  const words = charterMessages[visit.locale];
  const labels = words.fields;
  return (
    <>
      <RadioField
        visit={visit}
        name="wie"
        label={labels.wie}
        options={commenters.map((value) => ({ value, label: words.commenters[value] }))}
        value={typed.wie}
        fault={faultOf('wie')}
        required
      />
      <TextField
        visit={visit}
        name="namens"
        label={labels.namens}
        hint={form.orgHint}
        autocomplete="organization"
        value={typed.namens}
        fault={faultOf('namens')}
      />
      <TextField
        visit={visit}
        name="naam"
        label={labels.naam}
        hint={form.nameHint}
        autocomplete="name"
        value={typed.naam}
        fault={faultOf('naam')}
      />
      <TextField
        visit={visit}
        name="email"
        type="email"
        label={labels.email}
        hint={form.emailHint}
        autocomplete="email"
        value={typed.email}
        fault={faultOf('email')}
      />
    </>
  );
}

export function ThanksPage({ visit, version }: { readonly visit: Visit; readonly version: Version }) {
  const { thanks } = messages[visit.locale];
  return (
    <PublicPage isRare visit={visit} title={thanks.title} noindex>
      <Heading level={1}>{thanks.title}</Heading>
      <Paragraph lead>{thanks.text}</Paragraph>
      <p>
        <LinkButton variant="quiet" href={href(visit, `/rollen/${version.number}`)}>
          {thanks.back}
        </LinkButton>
      </p>
    </PublicPage>
  );
}
