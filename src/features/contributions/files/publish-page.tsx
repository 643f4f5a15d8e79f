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
  Prose,
  TextField,
  WorkplacePage,
  faultItems,
  faultText,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Contribution } from '../domain.ts';
import type { Attachment, Box } from '../attachments-store.ts';
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
  const { visit, contribution, file, faults = [], refusal, done } = props;
  const t = messages[visit.locale];
  const item = itemPath(props);
  const items = faultItems(visit, faults, { own: ownFaults(visit) });
  return (
    <WorkplacePage visit={visit} title={t.page.title} current="contributions">
      <Prose>
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
          <>
            <Notice tone="danger">{t.refusals[refusal]}</Notice>
            <LinkButton variant="quiet" href={item}>
              {t.page.back}
            </LinkButton>
          </>
        ) : (
          <PublishForm {...props} />
        )}
        {file.published && (
          <Form action={`${item}/bestanden/${file.id}/niet-openbaar`} label={t.page.hide}>
            <Button variant="danger">{t.page.hide}</Button>
          </Form>
        )}
      </Prose>
    </WorkplacePage>
  );
}

function itemPath({ visit, contribution }: PublishPageProps): string {
  return href(visit, `/werkplek/bijdragen/${contribution.number}`);
}

function ownFaults(visit: Visit) {
  const t = messages[visit.locale].page;
  return { beschrijving: { required: t.altRequired, too_long: t.altTooLong } };
}

function PublishForm(props: PublishPageProps) {
  const { visit, contribution, file, typed, faults = [] } = props;
  const t = messages[visit.locale].page;
  return (
    <>
      <Paragraph lead>{t.lead}</Paragraph>
      {contribution.publishedAt === null && <Notice tone="neutral">{t.notYet}</Notice>}
      <Form action={`${itemPath(props)}/bestanden/${file.id}/openbaar`} id="openbaar">
        <Preview {...props} />
        <Boxes {...props} />
        <TextField
          visit={visit}
          name="beschrijving"
          label={t.alt}
          hint={t.altHint}
          value={typed.beschrijving}
          required
          fault={faultText(visit, faults, { field: 'beschrijving', own: ownFaults(visit) })}
        />
        <CheckboxField name="weg" label={t.forget} hint={t.forgetHint} checked={Boolean(typed.weg)} />
        <ButtonRow>
          <Button>{file.published ? t.again : t.publish}</Button>
          <Button variant="quiet" name="voorbeeld" value="ja">
            {t.preview}
          </Button>
          <LinkButton variant="subtle" href={itemPath(props)}>
            {t.back}
          </LinkButton>
        </ButtonRow>
      </Form>
    </>
  );
}

function Preview({ visit, preview }: PublishPageProps) {
  const t = messages[visit.locale].page;
  if (preview === undefined) return null;
  return (
    <section class="meent-preview" aria-label={t.previewTitle}>
      <Heading level={2} looks={3}>
        {t.previewTitle}
      </Heading>
      <img class="meent-preview__picture" src={preview} alt={t.previewTitle} />
    </section>
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
