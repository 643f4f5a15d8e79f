// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  EmptyState,
  ErrorSummary,
  Form,
  Grid,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Prose,
  SearchField,
  Section,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import type { Found } from '../persons.ts';
import { Persons } from './contacts-page.tsx';
import type { Refused } from './person-page.tsx';
import { Lately, PersonFacts, callOf, personHref } from './person-parts.tsx';

type MergePageProps = { readonly visit: Visit; readonly found: Found };

/** The first step: who is the other one. */
export function ChooseOtherPage({
  visit,
  found,
  text,
  others,
}: MergePageProps & { readonly text: string; readonly others: readonly Found[] }) {
  const t = messages[visit.locale];
  const action = `${personHref(visit, found.person.id)}/samenvoegen`;
  const title = t.mergeTitle(callOf(visit, found.person));
  return (
    <WorkplacePage visit={visit} title={title} current="contacts">
      <Prose>
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{t.mergeLead}</Paragraph>
      </Prose>
      <SearchField
        visit={visit}
        action={action}
        name="zoek"
        label={t.search}
        hint={t.searchHint}
        value={text}
        autocomplete="off"
      />
      {text !== '' && others.length === 0 && <EmptyState title={t.mergeNone} />}
      {others.length > 0 && (
        <Persons
          visit={visit}
          found={others}
          label={t.results(others.length, text)}
          hrefOf={(other) => `${action}?met=${other.person.id}`}
        />
      )}
    </WorkplacePage>
  );
}

/** The second: both beside each other, and why they are one. */
export function ComparePage({
  visit,
  found,
  other,
  refused,
}: MergePageProps & { readonly other: Found; readonly refused?: Refused }) {
  const t = messages[visit.locale];
  const faults = refused?.faults ?? [];
  const items = refused?.refusal
    ? [{ href: '#reden', text: t.refusals[refused.refusal] }]
    : faultItems(visit, faults, { own: t.faults });
  return (
    <WorkplacePage visit={visit} title={t.compare} current="contacts">
      {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
      <Heading level={1}>{t.compare}</Heading>
      <Paragraph lead>{t.compareText}</Paragraph>
      <Grid>
        {[found, other].map((one) => (
          <Section title={callOf(visit, one.person)}>
            <PersonFacts visit={visit} person={one.person} />
            <Heading level={3} looks={4}>
              {t.lately}
            </Heading>
            <Lately visit={visit} found={one} />
          </Section>
        ))}
      </Grid>
      <Form action={`${personHref(visit, found.person.id)}/samenvoegen`}>
        <HiddenField name="met" value={other.person.id} />
        <TextField
          visit={visit}
          name="reden"
          label={t.reason}
          hint={t.reasonHint}
          value={refused?.typed.reden}
          required
          fault={faultTexts(visit, faults, t.faults)('reden')}
        />
        <ButtonRow>
          <Button>{t.mergeButton}</Button>
          <LinkButton variant="subtle" href={personHref(visit, found.person.id)}>
            {t.mergeCancel}
          </LinkButton>
        </ButtonRow>
      </Form>
    </WorkplacePage>
  );
}
