// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Button,
  ButtonRow,
  CheckboxField,
  Disclosure,
  Form,
  HiddenField,
  Paragraph,
  Section,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { FilesField } from '../../uploads/index.ts';
import { initiatorPath } from '../links.ts';
import { messages } from '../messages.ts';
import { PlanFields } from './details-page.tsx';
import type { OwnForm, OwnPageProps } from './own-page.tsx';

type OneFormProps = OwnPageProps & {
  readonly form: OwnForm | 'naam';
  readonly multipart?: boolean;
  readonly children: ComponentChildren;
};

/** Each form carries the key of the page and one of its own, so that it counts once. */
function OneForm({
  visit,
  initiative,
  me,
  sleutel,
  formKey,
  refused,
  form,
  multipart = false,
  children,
}: OneFormProps) {
  const back = refused?.form === form ? refused.typed.formulier : undefined;
  return (
    <Form action={href(visit, initiatorPath(initiative.number, me.id, `/${form}`))} multipart={multipart}>
      <HiddenField name="sleutel" value={sleutel} />
      <HiddenField name="formulier" value={back ?? formKey} />
      {children}
    </Form>
  );
}

export function WriteForm(props: OwnPageProps) {
  const { visit, refused } = props;
  const t = messages[visit.locale].own;
  const back = refused?.form === 'bericht' ? refused : undefined;
  return (
    <OneForm {...props} form="bericht">
      <TextArea
        visit={visit}
        name="bericht"
        label={t.write}
        rows={4}
        maxLength={5000}
        required
        value={back?.typed.bericht}
        fault={back && back.faults.length > 0 ? t.faults.bericht : undefined}
      />
      <ButtonRow>
        <Button>{t.writeSend}</Button>
      </ButtonRow>
    </OneForm>
  );
}

export function PlanForm(props: OwnPageProps) {
  const { visit, initiative, refused } = props;
  const t = messages[visit.locale].own;
  const back = refused?.form === 'planning' ? refused : undefined;
  const { plan, startsOn, endsOn } = initiative;
  const typed = back?.typed ?? { plan: plan ?? '', begin: startsOn ?? '', eind: endsOn ?? '' };
  return (
    <Disclosure summary={props.initiative.plan === null ? t.planFirst : t.planWish} open={back !== undefined}>
      <OneForm {...props} form="planning">
        <PlanFields visit={visit} typed={typed} faults={back?.faults ?? []} />
        <ButtonRow>
          <Button>{t.planSend}</Button>
        </ButtonRow>
      </OneForm>
    </Disclosure>
  );
}

export function PicturesForm(props: OwnPageProps) {
  const { visit, refused } = props;
  const t = messages[visit.locale].own;
  const back = refused?.form === 'beelden' ? refused : undefined;
  return (
    <>
      <Paragraph>{t.picturesLead}</Paragraph>
      <OneForm {...props} form="beelden" multipart>
        <FilesField
          visit={visit}
          onlyPictures
          hint={messages[visit.locale].result.picturesHint}
          kept={back?.drafts}
          refused={back?.refusedFiles}
        />
        <TextField visit={visit} name="beschrijving" label={t.picturesAlt} value={back?.typed.beschrijving} />
        <CheckboxField
          name="openbaar"
          label={t.picturesPublic}
          hint={t.picturesPublicHint}
          checked={Boolean(back?.typed.openbaar)}
        />
        <ButtonRow>
          <Button variant="quiet">{t.picturesSend}</Button>
        </ButtonRow>
      </OneForm>
    </>
  );
}

/** Whether one's name may be public: a person's own to say, and to take back (R7). */
export function NameForm(props: OwnPageProps) {
  const { visit, me } = props;
  const t = messages[visit.locale].own;
  return (
    <Section title={t.name}>
      <Paragraph>{me.isNamedPublicly ? t.nameIs.yes : t.nameIs.no}</Paragraph>
      <OneForm {...props} form="naam">
        <Button small variant="quiet" name="mag" value={me.isNamedPublicly ? 'nee' : 'ja'}>
          {me.isNamedPublicly ? t.nameForbid : t.nameAllow}
        </Button>
      </OneForm>
    </Section>
  );
}
