// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  EmptyState,
  Heading,
  Link,
  Row,
  Rows,
  SearchField,
  Section,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { Persons } from '../../contacts/index.ts';
import { type Names, WorkRow } from '../../contributions/index.ts';
import { PlanRows } from '../../council-agenda/index.ts';
import { DocumentRows } from '../../document-texts/index.ts';
import { ContactLine } from '../../organisations/index.ts';
import { FoundRows } from '../../thread/index.ts';
import type { Everything } from '../everything.ts';
import { messages } from '../messages.ts';
import { AnswerRows } from './answer-rows.tsx';

type SearchPageProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly text: string;
  /** None as long as nothing is sought. */
  readonly found: Everything | undefined;
};

export function SearchPage({ visit, names, text, found }: SearchPageProps) {
  const t = messages[visit.locale];
  const isEmpty = found && Object.values(found).every(({ items }) => items.length === 0);
  return (
    <WorkplacePage visit={visit} title={text === '' ? t.title : t.titleFor(text)} current="search">
      <Heading level={1}>{t.title}</Heading>
      <SearchField
        visit={visit}
        action={href(visit, '/werkplek/zoeken')}
        name="zoek"
        label={t.label}
        hint={t.hint}
        value={text}
        autocomplete="off"
      />
      {isEmpty && (
        <EmptyState title={t.nothing(text)}>
          <p class="meent-soft">{t.nothingHint}</p>
        </EmptyState>
      )}
      {found && !isEmpty && <Hits visit={visit} names={names} text={text} found={found} />}
    </WorkplacePage>
  );
}

type HitsProps = SearchPageProps & { readonly found: Everything };

function Hits({ visit, names, text, found }: HitsProps) {
  const t = messages[visit.locale];
  const sought = encodeURIComponent(text);
  const { plans, council, records, contributions, people, organisations, answers, documents } = found;
  const all = (path: string, words: string): Way => ({ href: href(visit, path), words });
  return (
    <>
      <Part
        title={t.contributions}
        of={contributions}
        all={all(`/werkplek/bijdragen?toon=all&zoek=${sought}`, t.allContributions)}
      >
        <Rows tight label={t.contributions}>
          {contributions.items.map((item) => (
            <WorkRow visit={visit} names={names} item={item} query={{ toon: 'all', zoek: text }} />
          ))}
        </Rows>
      </Part>
      <Part title={t.council} of={council}>
        <FoundRows visit={visit} room="workplace" records={council.items} label={t.council} />
        {council.hasMore && <p class="meent-soft">{t.moreRecords}</p>}
      </Part>
      <Part title={t.plans} of={plans} all={all('/werkplek/raad/agenda', t.allPlans)}>
        <PlanRows visit={visit} room="workplace" plans={plans.items} label={t.plans} />
      </Part>
      <Part title={t.records} of={records}>
        <FoundRows visit={visit} room="workplace" records={records.items} label={t.records} />
        {records.hasMore && <p class="meent-soft">{t.moreRecords}</p>}
      </Part>
      <Part title={t.people} of={people} all={all(`/werkplek/contacten?zoek=${sought}`, t.allPeople)}>
        <Persons visit={visit} found={people.items} label={t.people} />
      </Part>
      <Organisations visit={visit} organisations={organisations} />
      <Part
        title={t.answers}
        of={answers}
        all={all(`/werkplek/zoeken/antwoorden?zoek=${sought}`, t.allAnswers)}
      >
        <AnswerRows visit={visit} names={names} answers={answers.items} label={t.answers} />
      </Part>
      <Part
        title={t.documents}
        of={documents}
        all={all(`/werkplek/zoeken/stukken?zoek=${sought}`, t.allDocuments)}
      >
        <DocumentRows
          visit={visit}
          hits={documents.items}
          label={t.documents}
          below="/werkplek/raad/stukken"
        />
      </Part>
    </>
  );
}

type OrganisationsProps = Pick<HitsProps, 'visit'> & Pick<Everything, 'organisations'>;

function Organisations({ visit, organisations }: OrganisationsProps) {
  const t = messages[visit.locale];
  return (
    <Part title={t.organisations} of={organisations}>
      <Rows tight label={t.organisations}>
        {organisations.items.map(({ id, name, contacts, endedAt }) => (
          <Row
            href={href(visit, `/werkplek/organisaties/${id}`)}
            title={name}
            meta={contacts[0] && <ContactLine person={contacts[0]} />}
            trailing={endedAt && t.ended}
            waiting={endedAt !== null}
          />
        ))}
      </Rows>
    </Part>
  );
}

type Way = { readonly href: string; readonly words: string };

type PartProps = {
  readonly title: string;
  readonly of: { readonly items: readonly unknown[]; readonly hasMore: boolean };
  readonly all?: Way;
  readonly children: ComponentChildren;
};

function Part({ title, of, all, children }: PartProps) {
  if (of.items.length === 0) return null;
  return (
    <Section title={title}>
      {children}
      {of.hasMore && all && (
        <p>
          <Link href={all.href}>{all.words}</Link>
        </p>
      )}
    </Section>
  );
}
