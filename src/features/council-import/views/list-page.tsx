// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  ButtonRow,
  EmptyState,
  ErrorSummary,
  FileField,
  Form,
  Heading,
  HiddenField,
  MomentText,
  Paragraph,
  Row,
  Rows,
  Section,
  SelectField,
  TextField,
  type Tone,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { EarlierFiles, type ListedImport } from '../../session-import/index.ts';
import type { Import, State } from '../domain.ts';
import { messages } from '../messages.ts';
import type { FileFault } from '../read-file.ts';
import { home, pathOf } from './paths.ts';

export type ListPageProps = {
  readonly visit: Visit;
  readonly imports: readonly Import[];
  readonly sources: readonly string[];
  readonly meetings: readonly ListedImport[];
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
  readonly fileFault?: FileFault;
};

/** Where a list is brought in, and the lists that were. */
export function ListPage(props: ListPageProps) {
  const { visit, imports } = props;
  const t = messages[visit.locale];
  const file = props.fileFault ? [{ href: '#bestand', text: t.files[props.fileFault] }] : [];
  const items = [
    ...faultItems(visit, props.faults ?? [], { own: t.upload.faults, labels: t.upload.labels }),
    ...file,
  ];
  return (
    <WorkplacePage visit={visit} title={t.title} current="councilImport">
      <ErrorSummary visit={visit} items={items} />
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Section title={t.upload.title}>
        <Upload {...props} />
      </Section>
      <EarlierFiles visit={visit} files={props.meetings} />
      <Section title={t.earlier}>
        {imports.length === 0 && <EmptyState title={t.none} />}
        <Rows tight label={t.earlier}>
          {imports.map((one) => (
            <Row
              href={href(visit, pathOf(one.id))}
              title={one.source}
              meta={
                <>
                  {one.fileName} · {t.lines(one.rowsTotal)} ·{' '}
                  <MomentText visit={visit} moment={one.createdAt} />
                </>
              }
              trailing={<Badge tone={toneOf(one.state)}>{t.states[one.state]}</Badge>}
            />
          ))}
        </Rows>
      </Section>
    </WorkplacePage>
  );
}

function toneOf(state: State): Tone {
  if (state === 'done') return 'good';
  return state === 'preview' || state === 'mapping' || state === 'stopped' ? 'due' : 'info';
}

function Upload({ visit, sources, typed, faults = [], fileFault }: ListPageProps) {
  const t = messages[visit.locale];
  const fault = faultTexts(visit, faults, t.upload.faults);
  const wrong = fileFault ? t.files[fileFault] : fault('bestand');
  const before = fault('bron');
  return (
    <Form action={href(visit, home)} multipart>
      <HiddenField name="sleutel" value={typed.sleutel ?? ''} />
      {sources.length > 0 && (
        <SelectField
          visit={visit}
          name="lijst"
          empty={false}
          label={t.upload.which}
          options={[
            ...sources.map((source) => ({ value: source, label: source })),
            { value: '', label: t.upload.another },
          ]}
          value={typed.lijst ?? ''}
        />
      )}
      <TextField
        visit={visit}
        name="bron"
        label={t.upload.source}
        hint={t.upload.sourceHint}
        value={typed.bron ?? ''}
        {...(before ? { fault: before } : {})}
      />
      <FileField
        visit={visit}
        name="bestand"
        label={t.upload.file}
        hint={t.upload.fileHint}
        accept=".csv,.txt,.tsv,.xlsx,.json"
        {...(wrong ? { fault: wrong } : {})}
        required
      />
      <ButtonRow>
        <Button>{t.upload.send}</Button>
      </ButtonRow>
    </Form>
  );
}
