// SPDX-License-Identifier: EUPL-1.2
import { contributionKinds } from '../../../kernel/municipality.ts';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Notice,
  Paragraph,
  Prose,
  RadioField,
  Section,
  SelectField,
  TextArea,
  TextField,
  TypedText,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Theme, themeName } from '../../teams/index.ts';
import { type Refusal, type Template, markOf, templateFields } from '../domain.ts';
import { messages } from '../messages.ts';

export type Refused = Refusal | readonly FaultyField[];
export type TemplatePageProps = {
  readonly visit: Visit;
  readonly themes: readonly Theme[];
  /** None: a new one. */
  readonly template?: Template;
  readonly typed: Typed;
  readonly refused?: Refused;
};

/** A template as its form shows it. */
export function typedOf(template: Template): Typed {
  const { id, title, kind, themeId, locale, body } = template;
  return {
    key: id,
    mark: markOf(template),
    title,
    kind: kind ?? '',
    theme: themeId ?? '',
    language: locale,
    body,
  };
}

export function TemplatePage(props: TemplatePageProps) {
  const { visit, template, typed, refused = [] } = props;
  const m = messages[visit.locale];
  const title = template ? m.change(template.title) : m.add;
  const path = `/werkplek/sjablonen/${template?.id ?? 'nieuw'}`;
  const isChanged = refused === 'changed';
  const mark = template && (isChanged ? markOf(template) : (typed.mark ?? markOf(template)));
  return (
    <WorkplacePage visit={visit} title={title} current="templates">
      <Prose>
        <Refusals visit={visit} refused={refused} />
        <Heading level={1}>{title}</Heading>
        {isChanged && template && (
          <Notice>
            <p>
              <strong>{m.nowThere}</strong>
            </p>
            <TypedText text={template.body} />
          </Notice>
        )}
        <Form action={href(visit, path)}>
          <HiddenField name="key" value={template?.id ?? typed.key ?? ''} />
          <HiddenField name="mark" value={mark ?? ''} />
          <TemplateFields {...props} />
          <ButtonRow>
            <Button>{m.save}</Button>
            <LinkButton variant="subtle" href={href(visit, '/werkplek/sjablonen')}>
              {m.cancel}
            </LinkButton>
          </ButtonRow>
        </Form>
        {template && <End visit={visit} path={path} isEnded={template.endedAt !== null} />}
      </Prose>
    </WorkplacePage>
  );
}

function Refusals({ visit, refused }: { readonly visit: Visit; readonly refused: Refused }) {
  const m = messages[visit.locale];
  const items =
    typeof refused === 'string'
      ? [{ href: '#body', text: m.refusals[refused] }]
      : faultItems(visit, refused, { labels: m.labels });
  return items.length > 0 ? <ErrorSummary visit={visit} items={items} /> : null;
}

function TemplateFields({ visit, themes, typed, refused = [] }: TemplatePageProps) {
  const m = messages[visit.locale];
  const faults = faultTexts(visit, typeof refused === 'string' ? [] : refused);
  const field = (name: keyof typeof m.labels) => ({
    visit,
    name,
    label: m.labels[name],
    value: typed[name],
    fault: faults(name),
  });
  const kinds = contributionKinds.map((kind) => ({ value: kind, label: m.kinds[kind] }));
  const languages = (['nl', 'en'] as const).map((value) => ({ value, label: m.languages[value] }));
  return (
    <>
      <TextField {...field('title')} required autocomplete="off" />
      <SelectField {...field('kind')} empty={m.anyKind} options={kinds} width="medium" />
      <SelectField
        {...field('theme')}
        empty={m.anyTheme}
        options={themes.map((theme) => ({ value: theme.id, label: themeName(theme, visit.locale) }))}
        width="medium"
      />
      <RadioField {...field('language')} required inline options={languages} />
      <TextArea
        {...field('body')}
        fault={refused === 'unknown_field' ? m.refusals.unknown_field : faults('body')}
        required
        rows={12}
        maxLength={5000}
      />
      <Section title={m.fieldsTitle}>
        <Paragraph soft>{m.fieldsText}</Paragraph>
        <Facts items={templateFields.map((one) => ({ term: `{${one}}`, value: m.fields[one] }))} />
      </Section>
    </>
  );
}

function End({
  visit,
  path,
  isEnded,
}: {
  readonly visit: Visit;
  readonly path: string;
  readonly isEnded: boolean;
}) {
  const m = messages[visit.locale];
  return (
    <Section title={isEnded ? m.revive : m.end}>
      {!isEnded && <Paragraph>{m.endText}</Paragraph>}
      <Form action={href(visit, `${path}/${isEnded ? 'terug' : 'einde'}`)}>
        <Button variant="quiet">{isEnded ? m.revive : m.end}</Button>
      </Form>
    </Section>
  );
}
