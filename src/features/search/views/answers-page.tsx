// SPDX-License-Identifier: EUPL-1.2
import { contributionKinds } from '../../../kernel/municipality.ts';
import {
  Button,
  ButtonRow,
  Disclosure,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  Link,
  Pager,
  Paragraph,
  SearchField,
  SelectField,
  WorkplacePage,
  sentenceCase,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AnswerHit, type Names, areaOptions, messages as theirs } from '../../contributions/index.ts';
import type { SearchQuery } from '../forms.ts';
import { messages } from '../messages.ts';
import { AnswerRows } from './answer-rows.tsx';

type AnswersPageProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly text: string;
  readonly query: SearchQuery;
  readonly answers: readonly AnswerHit[];
  readonly next?: string;
};

export function AnswersPage(props: AnswersPageProps) {
  const { visit, names, text, query, answers, next } = props;
  const t = messages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={t.answersFor(text)} current="search">
      <Heading level={1}>{t.answersFor(text)}</Heading>
      <SearchField
        visit={visit}
        action={address(visit)}
        name="zoek"
        label={t.label}
        value={text}
        autocomplete="off"
      />
      <Filters {...props} />
      {answers.length === 0 ? (
        <EmptyState title={t.noAnswers}>
          <p class="meent-soft">{t.nothingHint}</p>
        </EmptyState>
      ) : (
        <AnswerRows visit={visit} names={names} answers={answers} label={t.answersFor(text)} />
      )}
      <Paragraph>
        <Link href={href(visit, `/werkplek/zoeken?zoek=${encodeURIComponent(text)}`)}>{t.everything}</Link>
      </Paragraph>
      <Pager
        visit={visit}
        {...(query.na ? { previous: address(visit, { ...query, na: undefined }) } : {})}
        {...(next ? { next: address(visit, { ...query, na: next }) } : {})}
      />
    </WorkplacePage>
  );
}

function Filters({ visit, names, text, query }: AnswersPageProps) {
  const t = messages[visit.locale];
  const common = { visit, required: true, empty: t.any } as const;
  return (
    <Disclosure summary={t.filters} open={Boolean(query.soort ?? query.gebied ?? query.thema)}>
      <Form action={address(visit)} method="get" label={t.filters}>
        <HiddenField name="zoek" value={text} />
        <SelectField
          {...common}
          name="soort"
          label={t.kind}
          value={query.soort}
          options={contributionKinds.map((value) => ({
            value,
            label: sentenceCase(theirs[visit.locale].kinds[value]),
          }))}
        />
        <SelectField
          {...common}
          name="gebied"
          label={t.area}
          value={query.gebied}
          options={areaOptions(visit, names.tree)}
        />
        <SelectField
          {...common}
          name="thema"
          label={t.theme}
          value={query.thema}
          options={names.staffing.themes.map(({ id, name }) => ({ value: id, label: name[visit.locale] }))}
        />
        <ButtonRow>
          <Button small>{t.apply}</Button>
          <Link href={address(visit, { zoek: text })}>{t.reset}</Link>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}

function address(visit: Visit, query: Partial<SearchQuery> = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, value);
  const text = parameters.toString();
  return href(visit, `/werkplek/zoeken/antwoorden${text === '' ? '' : `?${text}`}`);
}
