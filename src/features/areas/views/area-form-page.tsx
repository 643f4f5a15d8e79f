// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  SelectField,
  TextArea,
  TextField,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { markOf, partKinds } from '../changes-domain.ts';
import { type Area, type AreaTree, tints } from '../domain.ts';
import { typedOf } from '../forms.ts';
import { messages } from '../messages.ts';
import { areaName, areaWord } from '../words.ts';
import type { Faults } from './faults.ts';

type FormProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly typed: Typed;
  readonly faults: Faults;
};

/** `formKey` is the id that the area gets. */
export function NewAreaPage({ visit, tree, typed, faults, formKey }: FormProps & { readonly formKey: Id }) {
  const m = messages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={m.form.newTitle} current="areas">
      <ErrorSummary visit={visit} items={faults.items} />
      <Heading level={1}>{m.form.newTitle}</Heading>
      <Paragraph lead>{m.form.newLead}</Paragraph>
      <Form action={href(visit, '/werkplek/gebieden/nieuw')}>
        <HiddenField name="key" value={formKey} />
        <NameAndPlace visit={visit} tree={tree} typed={typed} faults={faults} />
        <Texts visit={visit} tree={tree} typed={typed} faults={faults} />
        <Addresses visit={visit} tree={tree} typed={typed} faults={faults} isNew />
        <Ways visit={visit} button={m.form.add} back="/werkplek/gebieden" />
      </Form>
    </WorkplacePage>
  );
}

/** `isChanged`: someone else was first, so what stands there now is shown above the form. */
export function ChangeAreaPage({
  area,
  isChanged,
  ...props
}: FormProps & { readonly area: Area; readonly isChanged?: boolean }) {
  const { visit, tree, typed, faults } = props;
  const m = messages[visit.locale];
  const title = m.form.changeTitle(areaName(area, visit.locale));
  const tintOptions = tints.map((tint) => ({ value: String(tint), label: m.form.tintOption(tint) }));
  const others = new Set(tree.idsBelow(area.id));
  return (
    <WorkplacePage visit={visit} title={title} current="areas">
      <ErrorSummary visit={visit} items={faults.items} />
      <Heading level={1}>{title}</Heading>
      {isChanged && <AsItIs visit={visit} tree={tree} area={area} />}
      <Form action={href(visit, `/werkplek/gebieden/${area.id}/gegevens`)}>
        <HiddenField name="mark" value={markOf(area)} />
        <NameAndPlace {...props} isRoot={area.parentId === null} except={others} />
        <Texts {...props} />
        <SelectField
          visit={visit}
          name="tint"
          label={m.labels.tint}
          hint={m.form.tintHint}
          value={typed.tint}
          options={tintOptions}
          empty={false}
          width="medium"
          required
          fault={faults.of('tint')}
        />
        <Addresses {...props} />
        <Ways visit={visit} button={m.save} back={`/werkplek/gebieden/${area.id}`} />
      </Form>
    </WorkplacePage>
  );
}

type NameAndPlaceProps = FormProps & {
  readonly isRoot?: boolean;
  /** Where it cannot lie: in itself and in its own parts. */
  readonly except?: ReadonlySet<Id>;
};

function NameAndPlace({ visit, tree, typed, faults, isRoot, except }: NameAndPlaceProps) {
  const { labels, form } = messages[visit.locale];
  const kinds = partKinds.map((kind) => ({
    value: kind,
    label: areaWord(visit.municipality, { kind }, visit.locale),
  }));
  const parents = tree.all
    .filter(({ id, kind }) => !except?.has(id) && (kind !== 'neighbourhood' || id === typed.parent))
    .map((one) => ({ value: one.id, label: parentLabel(visit, tree, one) }));
  return (
    <>
      <TextField
        visit={visit}
        name="name"
        label={labels.name}
        value={typed.name}
        required
        fault={faults.of('name')}
      />
      {isRoot ? (
        <Paragraph soft>{form.rootPlace}</Paragraph>
      ) : (
        <>
          <SelectField
            visit={visit}
            name="kind"
            label={labels.kind}
            value={typed.kind}
            options={kinds}
            width="medium"
            required
            fault={faults.of('kind')}
          />
          <SelectField
            visit={visit}
            name="parent"
            label={labels.parent}
            value={typed.parent}
            options={parents}
            required
            fault={faults.of('parent')}
          />
        </>
      )}
    </>
  );
}

/** "Noord › Nesse": names alone may stand more than once in the list. */
function parentLabel(visit: Visit, tree: AreaTree, area: Area): string {
  const path = tree.pathTo(area.id).slice(1);
  if (path.length === 0) return areaName(area, visit.locale);
  return path.map((one) => areaName(one, visit.locale)).join(' › ');
}

function Texts({ visit, typed, faults }: FormProps) {
  const { labels, form } = messages[visit.locale];
  return (
    <>
      <TextArea
        visit={visit}
        name="face_nl"
        label={labels.face_nl}
        hint={form.faceHint}
        value={typed.face_nl}
        maxLength={2000}
        fault={faults.of('face_nl')}
      />
      <TextArea
        visit={visit}
        name="face_en"
        label={labels.face_en}
        value={typed.face_en}
        maxLength={2000}
        fault={faults.of('face_en')}
      />
    </>
  );
}

function Addresses({ visit, typed, faults, isNew }: FormProps & { readonly isNew?: boolean }) {
  const { labels, form } = messages[visit.locale];
  return (
    <>
      <TextField
        visit={visit}
        name="slug"
        label={labels.slug}
        hint={isNew ? form.slugHintNew : form.slugHint}
        value={typed.slug}
        fault={faults.of('slug')}
      />
      <TextField
        visit={visit}
        name="code"
        label={labels.code}
        hint={isNew ? form.codeHintNew : form.codeHint}
        value={typed.code}
        width="medium"
        fault={faults.of('code')}
      />
    </>
  );
}

function AsItIs({ visit, tree, area }: Pick<FormProps, 'visit' | 'tree'> & { readonly area: Area }) {
  const { labels } = messages[visit.locale];
  const { name, slug, code, face_nl, face_en } = typedOf(area);
  const parent = area.parentId === null ? undefined : tree.byId(area.parentId);
  return (
    <Facts
      items={[
        { term: labels.name, value: name },
        { term: labels.kind, value: areaWord(visit.municipality, area, visit.locale) },
        ...(parent ? [{ term: labels.parent, value: areaName(parent, visit.locale) }] : []),
        { term: labels.slug, value: slug },
        { term: labels.code, value: code },
        { term: labels.face_nl, value: face_nl },
        { term: labels.face_en, value: face_en },
      ]}
    />
  );
}

function Ways({
  visit,
  button,
  back,
}: {
  readonly visit: Visit;
  readonly button: string;
  readonly back: string;
}) {
  return (
    <ButtonRow>
      <Button>{button}</Button>
      <LinkButton variant="subtle" href={href(visit, back)}>
        {messages[visit.locale].cancel}
      </LinkButton>
    </ButtonRow>
  );
}
