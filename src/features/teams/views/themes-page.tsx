// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Notice,
  Paragraph,
  Prose,
  Row,
  Rows,
  Section,
  TextField,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Staffing, type Theme, holderOfTheme } from '../domain.ts';
import { messages } from '../messages.ts';
import type { Faults } from './faults.ts';
import { FormPage } from './form-page.tsx';

type ThemeFormProps = { readonly visit: Visit; readonly typed: Typed; readonly faults: Faults };

type ThemesPageProps = ThemeFormProps & {
  readonly staffing: Staffing;
  readonly formKey: string;
  readonly isSaved?: boolean;
};

export function ThemesPage(props: ThemesPageProps) {
  const { visit, faults, formKey, isSaved } = props;
  const m = messages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={m.themes.title} current="teams">
      <Prose>
        {faults.items.length > 0 && <ErrorSummary visit={visit} items={faults.items} />}
        {isSaved && (
          <Notice tone="good" role="status">
            {m.saved}
          </Notice>
        )}
        <Heading level={1}>{m.themes.title}</Heading>
        <Paragraph lead>{m.themes.lead}</Paragraph>
      </Prose>
      <Section>
        <ThemeList {...props} />
      </Section>
      <Section title={m.themes.addTitle}>
        <Form action={href(visit, '/werkplek/themas')}>
          <HiddenField name="key" value={formKey} />
          <ThemeFields {...props} />
          <Button>{m.themes.add}</Button>
        </Form>
      </Section>
    </WorkplacePage>
  );
}

function ThemeList({ visit, staffing }: ThemesPageProps) {
  const m = messages[visit.locale];
  if (staffing.themes.length === 0) {
    return (
      <EmptyState title={m.themes.emptyTitle}>
        <Paragraph>{m.themes.empty}</Paragraph>
      </EmptyState>
    );
  }
  return (
    <Rows label={m.themes.list} tight>
      {staffing.themes.map((theme) => {
        const holders = holderOfTheme(staffing, theme.id, visit.today).map((person) => person.name);
        return (
          <Row
            title={theme.name[visit.locale]}
            href={href(visit, `/werkplek/themas/${theme.id}`)}
            meta={`${m.teams.holder}: ${holders.join(', ') || m.nobody}`}
          />
        );
      })}
    </Rows>
  );
}

export function ThemePage(props: ThemeFormProps & { readonly theme: Theme }) {
  const { visit, theme } = props;
  return (
    <FormPage
      {...props}
      title={messages[visit.locale].themes.renameTitle(theme.name[visit.locale])}
      current="teams"
      action={`/werkplek/themas/${theme.id}`}
      back="/werkplek/themas"
    >
      <ThemeFields {...props} />
    </FormPage>
  );
}

function ThemeFields({ visit, typed, faults }: ThemeFormProps) {
  const { labels, themes } = messages[visit.locale];
  return (
    <>
      <TextField
        visit={visit}
        name="nl"
        label={labels.nl}
        value={typed.nl}
        fault={faults.of('nl')}
        required
      />
      <TextField
        visit={visit}
        name="en"
        label={labels.en}
        value={typed.en}
        fault={faults.of('en')}
        hint={themes.englishHint}
      />
    </>
  );
}
