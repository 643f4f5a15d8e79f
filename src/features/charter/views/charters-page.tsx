// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  Paragraph,
  RadioField,
  Row,
  Rows,
  Section,
  TextField,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Version } from '../domain.ts';
import { starts } from '../forms.ts';
import { messages } from '../messages.ts';
import { home } from '../paths.ts';
import { canWriteCharter } from '../policies.ts';
import { type Refused, faultsOf, standing } from './showing.ts';

export type ChartersPageProps = {
  readonly visit: Visit;
  readonly versions: readonly Version[];
  readonly formKey: string;
  readonly typed?: Typed;
  readonly refused?: Refused;
};

/** All versions of the charter, and where a new one begins. */
export function ChartersPage(props: ChartersPageProps) {
  const { visit, versions, refused } = props;
  const m = messages[visit.locale];
  const faults = faultsOf(visit, refused, 'titel');
  return (
    <WorkplacePage visit={visit} title={m.title} current="charter">
      <ErrorSummary visit={visit} items={faults.items} />
      <Heading level={1}>{m.title}</Heading>
      <Paragraph lead>{m.lead}</Paragraph>
      <p>
        <Link href={href(visit, '/rollen')}>{m.publicPage}</Link>
      </p>
      <Section title={m.versions}>
        {versions.length === 0 ? (
          <EmptyState title={m.none} />
        ) : (
          <Rows label={m.versions}>
            {versions.map((version) => {
              const { text, tone } = standing(visit, versions, version);
              return (
                <Row
                  title={version.title}
                  href={href(visit, `${home}/${version.id}`)}
                  meta={version.number}
                  trailing={<Badge tone={tone}>{text}</Badge>}
                />
              );
            })}
          </Rows>
        )}
      </Section>
      {canWriteCharter(visit.actor) && <Start {...props} faultOf={faults.of} />}
    </WorkplacePage>
  );
}

function Start({
  visit,
  versions,
  formKey,
  typed = {},
  faultOf,
}: ChartersPageProps & { readonly faultOf: (name: string) => string | undefined }) {
  const m = messages[visit.locale];
  const hasPresent = versions.some(({ state }) => state === 'adopted');
  const options = starts
    .filter((value) => value !== 'nu' || hasPresent)
    .map((value) => ({ value, ...m.start.options[value] }));
  return (
    <Section title={m.start.title}>
      <Form action={href(visit, home)}>
        <HiddenField name="sleutel" value={formKey} />
        <TextField
          visit={visit}
          name="titel"
          label={m.start.name}
          hint={m.start.nameHint}
          value={typed.titel ?? m.start.suggested}
          fault={faultOf('titel')}
          required
        />
        <RadioField
          visit={visit}
          name="begin"
          label={m.start.from}
          options={options}
          value={typed.begin ?? options[0]?.value}
          fault={faultOf('begin')}
          required
        />
        <Button>{m.start.button}</Button>
      </Form>
    </Section>
  );
}
