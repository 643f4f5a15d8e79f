// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Fieldset,
  Form,
  Heading,
  HiddenField,
  Link,
  type Option,
  Paragraph,
  SelectField,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { kinds, motionMessages, outcomes, states } from '../../motions/index.ts';
import type { Import } from '../domain.ts';
import { type ToldValues, valueField, valueText } from '../forms.ts';
import type { Known } from '../guessing.ts';
import { type Named, type ValueField, leaveOut, newParty, nothing } from '../mapping-domain.ts';
import { messages } from '../messages.ts';
import { DropForm } from './parts.tsx';
import { pathOf } from './paths.ts';

export type ValuesPageProps = {
  readonly visit: Visit;
  readonly one: Import;
  readonly asked: readonly ToldValues[];
  readonly known: Known;
  /** Fields of values that were left without a meaning. */
  readonly missing?: readonly { readonly field: string; readonly value: string }[];
  readonly isLate?: boolean;
};

/** What the values of a list mean: statuses, people, party groups. */
export function ValuesPage(props: ValuesPageProps) {
  const { visit, one, asked, missing = [] } = props;
  const t = messages[visit.locale];
  const late = props.isLate ? [{ href: '#main', text: t.mappingFaults.not_now }] : [];
  const items = missing.map(({ field, value }) => ({
    href: `#${field}`,
    text: `${value}: ${t.valuesPage.choose}`,
  }));
  return (
    <WorkplacePage visit={visit} title={t.valuesPage.title} current="councilImport">
      <ErrorSummary visit={visit} items={[...late, ...items]} />
      <Heading level={1}>{t.valuesPage.title}</Heading>
      <Paragraph lead>{asked.length > 0 ? t.valuesPage.lead : t.valuesPage.nothingToTell}</Paragraph>
      <p class="meent-soft">
        {one.source} · {one.fileName} ·{' '}
        <Link href={href(visit, pathOf(one.id, '/kolommen'))}>{t.valuesPage.back}</Link>
      </p>
      <Form action={href(visit, pathOf(one.id, '/waarden'))}>
        {asked.map((values) => (
          <ValuesOf {...props} asked={values} />
        ))}
        <ButtonRow>
          <Button>{t.valuesPage.next}</Button>
        </ButtonRow>
      </Form>
      <DropForm visit={visit} one={one} />
    </WorkplacePage>
  );
}

function ValuesOf({
  visit,
  known,
  asked,
  missing = [],
}: Omit<ValuesPageProps, 'asked'> & { readonly asked: ToldValues }) {
  const t = messages[visit.locale];
  const { title, hint } = t.values[asked.field];
  return (
    <Fieldset legend={title} hint={hint}>
      <div class="meent-import-values">
        {asked.values.map(({ value, means }, at) => {
          const name = valueField(asked.field, at);
          const isMissing = missing.some(({ field }) => field === name);
          return (
            <div>
              <HiddenField name={valueText(asked.field, at)} value={value} />
              <SelectField
                visit={visit}
                name={name}
                label={value}
                options={optionsOf(visit, { field: asked.field, known, value })}
                empty={asked.field === 'state' ? t.valuesPage.choose : false}
                value={means}
                {...(isMissing ? { fault: t.valuesPage.choose } : {})}
                required
              />
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}

type About = { readonly field: ValueField; readonly known: Known; readonly value: string };

function optionsOf(visit: Pick<Visit, 'locale'>, { field, known, value }: About): Option[] {
  const t = messages[visit.locale].valuesPage;
  const names = motionMessages[visit.locale];
  const people = (list: readonly Named[]): Option[] =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  switch (field) {
    case 'state':
      return states.map((one) => ({ value: one, label: names.states[one] }));
    case 'kind':
      return [
        ...kinds.map((one) => ({ value: one, label: names.kinds[one] })),
        { value: leaveOut, label: t.leaveOut },
      ];
    case 'result':
      return [
        ...outcomes.map((one) => ({ value: one, label: names.outcomes[one] })),
        { value: nothing, label: t.noResult },
      ];
    case 'holder':
      return [{ value: nothing, label: t.nobody }, ...people(known.people)];
    case 'parties':
      return [
        { value: `${newParty}${value}`, label: t.newParty(value) },
        ...people(known.parties),
        { value: nothing, label: t.noParty },
      ];
  }
}
