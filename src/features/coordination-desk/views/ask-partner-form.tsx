// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  DateField,
  Fieldset,
  Form,
  HiddenField,
  Notice,
  Paragraph,
  RadioField,
  SelectField,
  TextArea,
  sentenceCase,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { type Shareable, coordinationMessages, coordinationPath } from '../../coordination/index.ts';
import { fittingOrganisations } from '../../organisations/index.ts';
import { sharingGrounds } from '../../../kernel/grounds.ts';
import { readLogMessages } from '../../read-log/index.ts';
import { recipientsOf } from '../domain.ts';
import { fileBox, messageBox, shareFields } from '../forms.ts';
import { messages } from '../messages.ts';
import { type DeskPageProps, fieldsOf } from './desk-form.ts';

/** To whom, what, which parts may be seen, why, and until when. Of the resident nothing is ticked beforehand. */
export function AskPartnerForm(props: DeskPageProps) {
  const { visit, contribution, formKey } = props;
  const m = messages[visit.locale];
  const { field, typed: back } = fieldsOf(props, 'partner');
  const typed = back ?? props.start;
  const options = recipientOptions(props);
  if (options.length === 0) return <Notice>{m.noRecipients}</Notice>;
  return (
    <Form action={href(visit, `${coordinationPath(contribution.number)}/partner`)} label={m.askPartner}>
      <Paragraph soft>{m.askPartnerLead}</Paragraph>
      <HiddenField name="formulier" value={typed.formulier ?? formKey} />
      <SelectField {...field('aan')} label={m.to} required value={typed.aan} options={options} />
      <TextArea
        {...field('vraag')}
        label={m.question}
        hint={m.questionHint}
        rows={4}
        required
        value={typed.vraag}
      />
      <ShareBoxes {...props} />
      <RadioField
        {...field('grond')}
        label={m.ground}
        required
        value={typed.grond}
        options={sharingGrounds.map((ground) => ({
          value: ground,
          label: sentenceCase(readLogMessages[visit.locale].grounds[ground]),
          hint: m.groundHints[ground],
        }))}
      />
      <TextArea
        {...field('uitleg')}
        label={m.groundNote}
        hint={m.groundNoteHint}
        rows={2}
        required
        value={typed.uitleg}
      />
      <DateField
        {...field('tot')}
        label={m.until}
        hint={m.untilHint}
        required
        min={visit.today.toString()}
        value={typed.tot}
      />
      <ButtonRow>
        <Button>{m.send}</Button>
      </ButtonRow>
    </Form>
  );
}

/** Those that are about its theme and area first. */
function recipientOptions({ names, contribution }: DeskPageProps) {
  const path = names.tree.pathTo(contribution.areaId).map(({ id }) => id);
  const fitting = fittingOrganisations(names.organisations, contribution.themeId, path);
  const others = names.organisations.filter((one) => !fitting.includes(one));
  const recipients = recipientsOf([...fitting, ...others]);
  return [...Map.groupBy(recipients, ({ organisation }) => organisation)].map(([organisation, group]) => ({
    label: organisation.name,
    options: group.map(({ value, name }) => ({ value, label: name })),
  }));
}

function ShareBoxes(props: DeskPageProps) {
  const { visit, talk, files, contact, start } = props;
  const m = messages[visit.locale];
  const { typed = start } = fieldsOf(props, 'partner');
  const words = coordinationMessages[visit.locale].shares;
  const has: Readonly<Record<Shareable, boolean>> = {
    text: true,
    place: true,
    name: Boolean(contact?.name),
    email: Boolean(contact?.email),
    phone: Boolean(contact?.phone),
  };
  const box = (name: string, label: string) => (
    <CheckboxField name={name} id={`${name}-partner`} label={label} checked={Boolean(typed[name])} />
  );
  return (
    <>
      <Fieldset legend={m.share} hint={m.shareHint}>
        {Object.entries(shareFields).map(
          ([name, shareable]) => has[shareable] && box(name, sentenceCase(words[shareable])),
        )}
      </Fieldset>
      {talk.length > 0 && (
        <Fieldset legend={m.shareTalk}>
          {talk.map(({ id, authorPersonId, body }) =>
            box(
              `${messageBox}${id}`,
              `${authorPersonId ? m.fields.ours : m.fields.residents}: ${begin(body)}`,
            ),
          )}
        </Fieldset>
      )}
      {files.length > 0 && (
        <Fieldset legend={m.shareFiles}>{files.map(({ id, name }) => box(`${fileBox}${id}`, name))}</Fieldset>
      )}
    </>
  );
}

function begin(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 117).trimEnd()}…` : line;
}
