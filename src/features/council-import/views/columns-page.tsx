// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  Notice,
  Paragraph,
  RadioField,
  SelectField,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { kinds, motionMessages } from '../../motions/index.ts';
import type { Import } from '../domain.ts';
import { columnField } from '../forms.ts';
import { type Field, type MappingFault, fields } from '../mapping-domain.ts';
import { isUnnamed } from '../table-domain.ts';
import { messages } from '../messages.ts';
import { DropForm } from './parts.tsx';
import { pathOf } from './paths.ts';

export type ColumnsPageProps = {
  readonly visit: Visit;
  readonly one: Import;
  readonly chosen: Readonly<Record<string, Field>>;
  readonly kind: string;
  readonly isFromBefore: boolean;
  readonly fault?: MappingFault | 'not_now';
};

/** Which column is what, with some of what stands in it. */
export function ColumnsPage(props: ColumnsPageProps) {
  const { visit, one, chosen, kind, fault } = props;
  const t = messages[visit.locale];
  const items = fault ? [{ href: `#${columnField(0)}`, text: t.mappingFaults[fault] }] : [];
  return (
    <WorkplacePage visit={visit} title={t.columns.title} current="councilImport">
      <ErrorSummary visit={visit} items={items} />
      <Heading level={1}>{t.columns.title}</Heading>
      <Paragraph lead>{t.columns.lead}</Paragraph>
      <p class="meent-soft">
        {one.source} · {one.fileName} · {t.lines(one.rowsTotal)}
      </p>
      {props.isFromBefore && <Notice tone="neutral">{t.columns.fromBefore}</Notice>}
      {one.found.sheets && (
        <Notice tone="neutral">
          {t.columns.sheets(one.found.sheets.read, one.found.sheets.others.join('’, ‘'))}
        </Notice>
      )}
      {one.found.above && <Notice tone="neutral">{t.columns.above(one.found.above)}</Notice>}
      <Form action={href(visit, pathOf(one.id, '/kolommen'))}>
        <div class="meent-import-columns">
          {one.columns.map(({ name, samples }, at) => (
            <div class="meent-import-column">
              <SelectField
                visit={visit}
                name={columnField(at)}
                label={isUnnamed(name) ? t.columns.unnamed(name) : name}
                options={fields.map((field) => ({ value: field, label: t.fields[field] }))}
                empty={t.columns.nothing}
                value={chosen[name] ?? ''}
                required
              />
              <ul class="meent-import-samples" aria-label={t.columns.samples}>
                {samples.map((sample) => (
                  <li>{sample}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <RadioField
          visit={visit}
          name="soort"
          label={t.columns.kind}
          hint={t.columns.kindHint}
          options={kinds.map((value) => ({ value, label: motionMessages[visit.locale].kinds[value] }))}
          value={kind}
          inline
          required
        />
        <ButtonRow>
          <Button>{t.columns.next}</Button>
        </ButtonRow>
      </Form>
      <DropForm visit={visit} one={one} />
    </WorkplacePage>
  );
}
