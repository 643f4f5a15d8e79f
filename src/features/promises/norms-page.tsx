// SPDX-License-Identifier: EUPL-1.2
import { contributionKinds } from '../../kernel/municipality.ts';
import {
  Button,
  ButtonRow,
  EmptyState,
  ErrorSummary,
  Fieldset,
  Form,
  Heading,
  HiddenField,
  Link,
  Notice,
  Paragraph,
  Prose,
  TextField,
  WorkplacePage,
  sentenceCase,
} from '../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../platform/http/fields.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type Theme, themeName } from '../teams/index.ts';
import { messages } from './messages.ts';
import { fieldOf, mostNormDays } from './norm-fields.ts';

export type NormsPageProps = {
  readonly visit: Visit;
  readonly themes: readonly Theme[];
  readonly mark: string;
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  /** Somebody else changed them meanwhile. */
  readonly isChanged: boolean;
  readonly isSaved: boolean;
};

/** Per theme four small fields; empty where the usual term of the kind holds. */
export function NormsPage(props: NormsPageProps) {
  const { visit, themes, mark, faults, isChanged, isSaved } = props;
  const t = messages[visit.locale].norms;
  const items = faults.map(({ field }) => ({
    href: `#${idOf(field)}`,
    text: `${labelOf(props, field)}. ${t.fault(mostNormDays)}`,
  }));
  return (
    <WorkplacePage visit={visit} title={t.title} current="settings">
      <Prose>
        <ErrorSummary visit={visit} items={isChanged ? [{ href: '#termijnen', text: t.changed }] : items} />
        {isSaved && (
          <Notice tone="good" role="status">
            {t.saved}
          </Notice>
        )}
        <p>
          <Link href={href(visit, '/werkplek/inrichten')}>{t.back}</Link>
        </p>
        <Heading level={1}>{t.title}</Heading>
        <Paragraph lead>{t.lead}</Paragraph>
        <Paragraph>{t.hint}</Paragraph>
        {themes.length === 0 ? (
          <EmptyState title={t.none} />
        ) : (
          <Form action={href(visit, '/werkplek/instellingen/termijnen')} id="termijnen">
            <HiddenField name="mark" value={mark} />
            {themes.map((theme) => (
              <ThemeNorms {...props} theme={theme} />
            ))}
            <ButtonRow>
              <Button>{t.save}</Button>
            </ButtonRow>
          </Form>
        )}
      </Prose>
    </WorkplacePage>
  );
}

function ThemeNorms({ visit, typed, faults, theme }: NormsPageProps & { readonly theme: Theme }) {
  const t = messages[visit.locale].norms;
  const usual = visit.municipality.settings.answerWorkingDays;
  return (
    <Fieldset legend={themeName(theme, visit.locale)}>
      <div class="meent-form__line">
        {contributionKinds.map((kind) => {
          const name = fieldOf(theme.id, kind);
          return (
            <TextField
              visit={visit}
              id={idOf(name)}
              name={name}
              label={sentenceCase(t.kinds[kind])}
              hint={t.usual(usual[kind])}
              width="short"
              inputmode="numeric"
              value={typed[name]}
              fault={faults.some((one) => one.field === name) ? t.fault(mostNormDays) : undefined}
            />
          );
        })}
      </div>
    </Fieldset>
  );
}

function labelOf({ visit, themes }: NormsPageProps, field: string): string {
  const t = messages[visit.locale].norms;
  const [themeId, kind] = field.split('.');
  const theme = themes.find((one) => one.id === themeId);
  const known = contributionKinds.find((one) => one === kind);
  return theme && known ? t.field(themeName(theme, visit.locale), t.kinds[known]) : field;
}

/** An id begins with a letter and holds no dot; the field's name, an id of a theme and a kind, is neither. */
function idOf(name: string): string {
  return `norm-${name.replaceAll('.', '-')}`;
}
