// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  DateField,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  Notice,
  Paragraph,
  Prose,
  Section,
  TextArea,
  TextField,
  WorkplacePage,
  faultItems,
  faultText,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Draft, FilesField, type Refused as RefusedFile, fileFaultItems } from '../../uploads/index.ts';
import type { ResultRefusal } from '../actions/pictures.ts';
import type { Initiative, Picture } from '../domain.ts';
import { messages } from '../messages.ts';
import { itemPath } from './item.ts';

export type ResultPageProps = {
  readonly visit: Visit;
  readonly initiative: Initiative;
  readonly pictures: readonly Picture[];
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  readonly refusal?: ResultRefusal;
  /** The picture whose form came back. */
  readonly pictureId?: string;
  readonly drafts?: readonly Draft[];
  readonly refusedFiles?: readonly RefusedFile[];
};

/** What came of it: in words, with the day and pictures, and which of those everyone may see. */
export function ResultPage(props: ResultPageProps) {
  const { visit, initiative, pictures, faults, refusal, pictureId, refusedFiles = [] } = props;
  const t = messages[visit.locale].result;
  const at = pictureId ? `#beschrijving-${pictureId}` : '#resultaat';
  const items = [
    ...faultItems(visit, faults),
    ...(refusal ? [{ href: at, text: t.refusals[refusal] }] : []),
    ...fileFaultItems(visit, refusedFiles),
  ];
  return (
    <WorkplacePage visit={visit} title={`${t.title} · ${initiative.number}`} current="initiatives">
      <Prose>
        {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
        <p>
          <Link href={href(visit, itemPath(initiative.number))}>
            {initiative.number} · {initiative.title}
          </Link>
        </p>
        <Heading level={1}>{t.title}</Heading>
        <ResultForm {...props} />
        <Section title={t.pictures}>
          {pictures.length === 0 && <Paragraph soft>{t.noPictures}</Paragraph>}
          {pictures.length > 0 && initiative.publishedAt === null && (
            <Notice tone="neutral">{t.notYet}</Notice>
          )}
          {pictures.map((picture, index) => (
            <PictureForm {...props} picture={picture} number={index + 1} />
          ))}
        </Section>
      </Prose>
    </WorkplacePage>
  );
}

function ResultForm(props: ResultPageProps) {
  const { visit, initiative, typed, faults, drafts, refusedFiles } = props;
  const t = messages[visit.locale].result;
  return (
    <Form action={href(visit, itemPath(initiative.number, '/resultaat'))} multipart>
      <HiddenField name="formulier" value={typed.formulier ?? ''} />
      <TextArea
        visit={visit}
        name="resultaat"
        label={t.text}
        hint={t.textHint}
        rows={6}
        value={typed.resultaat ?? initiative.result ?? ''}
        fault={faultText(visit, faults, { field: 'resultaat' })}
      />
      <DateField
        visit={visit}
        name="dag"
        label={t.day}
        value={typed.dag ?? initiative.realisedOn ?? ''}
        max={visit.today.toString()}
        fault={faultText(visit, faults, { field: 'dag' })}
      />
      <FilesField visit={visit} onlyPictures hint={t.picturesHint} kept={drafts} refused={refusedFiles} />
      <CheckboxField
        name="magopenbaar"
        label={t.mayBePublic}
        hint={t.mayBePublicHint}
        checked={Boolean(typed.magopenbaar)}
      />
      <ButtonRow>
        <Button>{t.savePicture}</Button>
      </ButtonRow>
    </Form>
  );
}

type PictureFormProps = ResultPageProps & { readonly picture: Picture; readonly number: number };

function PictureForm({ visit, initiative, picture, number, typed, pictureId, refusal }: PictureFormProps) {
  const t = messages[visit.locale].result;
  const { fileId, alt, publishedAt, mayBePublic, contactId, width, height } = picture;
  const path = itemPath(initiative.number, `/beelden/${fileId}`);
  const isBack = pictureId === fileId;
  return (
    <div class="meent-picture-form">
      <a href={href(visit, `${path}/groot`)} aria-label={t.large(number)}>
        <img
          src={href(visit, `${path}/klein`)}
          alt={alt || t.picture(number)}
          width={width}
          height={height}
        />
      </a>
      <div>
        {contactId !== null && <p class="meent-soft">{t.sentBy}</p>}
        <Form action={href(visit, path)} label={t.picture(number)}>
          <TextField
            visit={visit}
            id={`beschrijving-${fileId}`}
            name="beschrijving"
            label={t.alt}
            hint={t.altHint}
            value={isBack ? typed.beschrijving : alt}
            fault={isBack && refusal ? t.refusals[refusal] : undefined}
          />
          {mayBePublic ? (
            <CheckboxField
              id={`openbaar-${fileId}`}
              name="openbaar"
              label={t.show}
              checked={isBack ? Boolean(typed.openbaar) : publishedAt !== null}
            />
          ) : (
            <Paragraph soft>{t.notAllowed}</Paragraph>
          )}
          <ButtonRow>
            <Button small>{t.savePicture}</Button>
            <Button small variant="subtle" name="weg" value="ja">
              {t.remove}
            </Button>
          </ButtonRow>
        </Form>
      </div>
    </div>
  );
}
