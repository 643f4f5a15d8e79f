// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  Disclosure,
  ErrorSummary,
  Form,
  Heading,
  LinkButton,
  Notice,
  Paragraph,
  TextField,
  WorkplacePage,
  faultItems,
  faultText,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Contribution } from '../domain.ts';
import type { Attachment, Box } from './attachments-store.ts';
import { type PictureRefusal, mostBoxes } from './domain.ts';
import { boxFields } from './forms.ts';
import { messages } from './messages.ts';

export type PublishPageProps = {
  readonly visit: Visit;
  readonly contribution: Contribution;
  readonly file: Attachment;
  readonly typed: Typed;
  readonly boxes: readonly Box[];
  readonly faults?: readonly FaultyField[];
  readonly refusal?: PictureRefusal;
  /** The picture as everyone would see it, as the address of its bytes themselves. */
  readonly preview?: string;
  readonly done?: 'published' | 'hidden';
};

/** Where a worker looks at a picture, makes unrecognisable what nobody may see, and shows it to everyone. */
export function PublishPage(props: PublishPageProps) {
  const { visit, contribution, file, faults = [], refusal, preview, done } = props;
  const t = messages[visit.locale];
  const item = href(visit, `/werkplek/bijdragen/${contribution.number}`);
  const own = { beschrijving: { required: t.page.altRequired, too_long: t.page.altTooLong } };
  const items = faultItems(visit, faults, { own });
  return (
    <WorkplacePage visit={visit} title={t.page.title} current="contributions">
      <p class="meent-soft">
        {contribution.number} · {contribution.subject}
      </p>
      <Heading level={1}>{t.page.title}</Heading>
      {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
      {done && (
        <Notice tone="good" role="status">
          {t.page[done]}
        </Notice>
      )}
      {refusal ? (
        <Notice tone="danger">{t.refusals[refusal]}</Notice>
      ) : (
        <Paragraph lead>{t.page.lead}</Paragraph>
      )}
      {!refusal && contribution.publishedAt === null && <Notice tone="neutral">{t.page.notYet}</Notice>}
      {!refusal && (
        <Form action={`${item}/bestanden/${file.id}/openbaar`} id="openbaar">
          {preview && (
            <section class="meent-preview" aria-label={t.page.previewTitle}>
              <Heading level={2} looks={3}>
                {t.page.previewTitle}
              </Heading>
              <img class="meent-preview__picture" src={preview} alt={t.page.previewTitle} />
            </section>
          )}
          <Boxes {...props} />
          <TextField
            visit={visit}
            name="beschrijving"
            label={t.page.alt}
            hint={t.page.altHint}
            value={props.typed.beschrijving}
            required
            fault={faultText(visit, faults, { field: 'beschrijving', own })}
          />
          <CheckboxField
            name="weg"
            label={t.page.forget}
            hint={t.page.forgetHint}
            checked={Boolean(props.typed.weg)}
          />
          <ButtonRow>
            <Button>{file.published ? t.page.again : t.page.publish}</Button>
            <Button variant="quiet" name="voorbeeld" value="ja">
              {t.page.preview}
            </Button>
            <LinkButton variant="subtle" href={item}>
              {t.page.back}
            </LinkButton>
          </ButtonRow>
        </Form>
      )}
      {refusal && (
        <LinkButton variant="quiet" href={item}>
          {t.page.back}
        </LinkButton>
      )}
      {file.published && (
        <Form action={`${item}/bestanden/${file.id}/niet-openbaar`} label={t.page.hide}>
          <Button variant="danger">{t.page.hide}</Button>
        </Form>
      )}
    </WorkplacePage>
  );
}

/** The picture with its boxes, and the same in numbers: those count, and work without anything else. */
function Boxes({ visit, contribution, file, boxes }: PublishPageProps) {
  const t = messages[visit.locale].page;
  const src = href(visit, `/werkplek/bijdragen/${contribution.number}/bestanden/${file.id}/groot`);
  return (
    <meent-boxes
      data-add={t.add}
      data-remove={t.removeBox}
      data-box={t.box}
      data-full={t.full}
      data-hint={t.draw}
    >
      <div class="meent-boxes__picture">
        <img
          src={src}
          alt={messages[visit.locale].pictureOf(file.name)}
          width={file.size?.width}
          height={file.size?.height}
        />
      </div>
      <Disclosure summary={t.numbers}>
        <p class="meent-soft">{t.numbersHint}</p>
        <ol class="meent-boxes__rows">
          {Array.from({ length: mostBoxes }, (_, index) => (
            <BoxRow visit={visit} number={index + 1} box={boxes[index]} />
          ))}
        </ol>
      </Disclosure>
    </meent-boxes>
  );
}

function BoxRow({
  visit,
  number,
  box,
}: {
  readonly visit: Visit;
  readonly number: number;
  readonly box: Box | undefined;
}) {
  const t = messages[visit.locale].page;
  const labels = { links: t.left, boven: t.top, breed: t.width, hoog: t.height };
  const values = box && { links: box.x, boven: box.y, breed: box.width, hoog: box.height };
  return (
    <li class="meent-boxes__row">
      {boxFields.map((name) => (
        <label>
          <span aria-hidden="true">{labels[name]}</span>
          <span class="meent-hidden">{t.ofBox(labels[name], number)}</span>
          <input
            type="number"
            name={`${name}${number}`}
            min="0"
            max="100"
            step="0.1"
            inputmode="decimal"
            value={values ? String(Math.round(values[name] * 1000) / 10) : ''}
          />
        </label>
      ))}
    </li>
  );
}
