// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  DateField,
  Disclosure,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  MomentField,
  Paragraph,
  Prose,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { DocumentField } from '../../document-texts/index.ts';
import { accesses, documentPath, dossierMessages, dossierPath, kinds } from '../../dossiers/index.ts';
import type { Person } from '../../teams/index.ts';
import { boxes } from '../forms.ts';
import { messages } from '../messages.ts';
import { type Back, BoxGroup, faultsOf } from './form-parts.tsx';

export type DocumentFormProps = {
  readonly visit: Visit;
  /** What it is put in, or what is changed. */
  readonly on:
    | { readonly kind: 'new'; readonly dossier: { readonly number: string; readonly title: string } }
    | { readonly kind: 'change'; readonly number: string };
  /** Who may be named on what is confidential. */
  readonly people: readonly Person[];
  /** Bytes that a file may have. */
  readonly most: number;
  readonly back: Back;
};

/** Adding a document to a dossier, or changing what is written of one. */
export function DocumentFormPage(props: DocumentFormProps) {
  const { visit, on, back } = props;
  const t = messages[visit.locale];
  const isNew = on.kind === 'new';
  const title = isNew ? t.addDocument : t.changeDocument;
  const from = isNew ? dossierPath('workplace', on.dossier.number) : documentPath('workplace', on.number);
  const faults = faultsOf(visit, back, 'nummers');
  return (
    <WorkplacePage visit={visit} title={title} current="dossiers">
      <Prose>
        <ErrorSummary visit={visit} items={faults.items} />
        <Heading level={1}>{title}</Heading>
        {isNew && <Paragraph soft>{on.dossier.title}</Paragraph>}
        <Form action={href(visit, isNew ? `${from}/stuk` : `${from}/wijzigen`)} multipart={isNew}>
          <HiddenField name="formulier" value={back.typed.formulier ?? ''} />
          <HiddenField name="versie" value={back.typed.versie ?? ''} />
          {back.typed.sessie && <HiddenField name="sessie" value={back.typed.sessie} />}
          <What {...props} of={faults.of} />
          <Who {...props} of={faults.of} />
          {isNew && <When {...props} of={faults.of} />}
          {isNew && (
            <DocumentField
              visit={visit}
              back={back.file ?? {}}
              most={props.most}
              fault={faults.of('bestand')}
            />
          )}
          <ButtonRow>
            <Button>{t.save}</Button>
            <LinkButton variant="subtle" href={href(visit, from)}>
              {t.cancel}
            </LinkButton>
          </ButtonRow>
        </Form>
      </Prose>
    </WorkplacePage>
  );
}

type PartProps = DocumentFormProps & { of(name: string): string | undefined };

function What({ visit, back, of }: PartProps) {
  const t = messages[visit.locale];
  const words = dossierMessages[visit.locale];
  const field = (name: 'nummers' | 'titel' | 'soort' | 'van' | 'datum' | 'wat') => ({
    visit,
    name,
    label: t.labels[name],
    value: back.typed[name],
    fault: of(name),
  });
  return (
    <>
      <TextField {...field('titel')} required autocomplete="off" />
      <div class="meent-form__line">
        <SelectField
          {...field('soort')}
          required
          width="medium"
          options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        />
        <DateField {...field('datum')} required />
      </div>
      <TextField {...field('nummers')} required hint={t.hints.nummers} width="medium" autocomplete="off" />
      <TextField {...field('van')} hint={t.hints.van} />
      <TextArea {...field('wat')} hint={t.hints.wat} rows={3} />
    </>
  );
}

function Who({ visit, people, back, of }: PartProps) {
  const t = messages[visit.locale];
  const words = dossierMessages[visit.locale];
  return (
    <>
      <RadioField
        visit={visit}
        name="toegang"
        label={t.labels.toegang}
        required
        value={back.typed.toegang ?? ''}
        fault={of('toegang')}
        options={accesses.map((value) => ({
          value,
          label: words.accesses[value],
          hint: t.accessHints[value],
        }))}
      />
      <Disclosure summary={t.named}>
        <BoxGroup
          legend={t.namedOpen}
          hint={t.namedHint}
          prefix={boxes.named}
          typed={back.typed}
          options={people}
        />
      </Disclosure>
    </>
  );
}

function When({ visit, back, of }: PartProps) {
  const t = messages[visit.locale];
  return (
    <>
      <RadioField
        visit={visit}
        name="publicatie"
        label={t.labels.publicatie}
        required
        value={back.typed.publicatie ?? 'later'}
        fault={of('publicatie')}
        options={(['later', 'now', 'embargo'] as const).map((value) => ({
          value,
          label: t.publication[value],
        }))}
      />
      <MomentField
        visit={visit}
        name="moment"
        label={t.labels.moment}
        hint={t.hints.moment}
        value={back.typed.moment}
        fault={of('moment')}
      />
    </>
  );
}
