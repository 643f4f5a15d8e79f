// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  Badge,
  EmptyState,
  Face,
  Heading,
  HiddenField,
  LinkButton,
  Pager,
  Paragraph,
  Prose,
  Row,
  Rows,
  SearchField,
  Section,
  Tabs,
  WorkplacePage,
  fullDay,
  shortDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Person, absencesOn, standsInFor } from '../domain.ts';
import { type PeopleQuery, filterInUrl, peopleFilters } from '../forms.ts';
import { messages } from '../messages.ts';
import { photoAddress } from '../photo-address.ts';
import type { FoundPeople } from '../find-people.ts';
import { type Setting, coverInWords, listed, rolesInWords } from './words.ts';

type PeoplePageProps = {
  readonly visit: Visit;
  readonly query: PeopleQuery;
  readonly setting: Setting;
  readonly found: FoundPeople;
};

export function PeoplePage({ visit, query, setting, found }: PeoplePageProps) {
  const m = messages[visit.locale].people;
  const { people, hasMore } = found;
  return (
    <WorkplacePage visit={visit} title={m.title} current="people">
      <Prose>
        <Heading level={1}>{m.title}</Heading>
        <Paragraph lead>{m.lead}</Paragraph>
        <Paragraph>
          <LinkButton href={href(visit, '/werkplek/mensen/nieuw')}>{m.add}</LinkButton>
        </Paragraph>
        <SearchField
          visit={visit}
          action={href(visit, '/werkplek/mensen')}
          name="zoek"
          label={m.search}
          value={query.text}
        >
          {query.filter !== 'all' && <HiddenField name="rol" value={filterInUrl[query.filter]} />}
        </SearchField>
      </Prose>
      <Section>
        <FilterTabs visit={visit} query={query} counts={found.counts} />
        {people.length === 0 ? (
          <EmptyState title={m.emptyTitle}>
            <Paragraph>{setting.staffing.people.size === 0 ? m.emptyAll : m.empty}</Paragraph>
          </EmptyState>
        ) : (
          <Rows label={m.list} tight>
            {people.map((person) => (
              <PersonRow visit={visit} setting={setting} person={person} />
            ))}
          </Rows>
        )}
      </Section>
      <Pager
        visit={visit}
        previous={query.page > 1 ? peopleAddress(visit, { ...query, page: query.page - 1 }) : undefined}
        next={hasMore ? peopleAddress(visit, { ...query, page: query.page + 1 }) : undefined}
      />
    </WorkplacePage>
  );
}

function FilterTabs({
  visit,
  query,
  counts,
}: Pick<PeoplePageProps, 'visit' | 'query'> & Pick<FoundPeople, 'counts'>) {
  const m = messages[visit.locale].people;
  const items = peopleFilters.map((filter) => ({
    href: peopleAddress(visit, { ...query, filter, page: 1 }),
    text: m.filters[filter],
    count: counts[filter],
    current: query.filter === filter,
  }));
  return <Tabs label={m.filter} items={items} />;
}

type PersonRowProps = Pick<PeoplePageProps, 'visit' | 'setting'> & { readonly person: Person };

function PersonRow({ visit, setting, person }: PersonRowProps) {
  const w = messages[visit.locale];
  const m = w.people;
  const roles = rolesInWords(visit, setting, person.id, visit.today);
  const [absence] = absencesOn(setting.staffing, person.id, visit.today);
  const covered = standsInFor(setting.staffing, person.id, visit.today).flatMap(
    (id) => setting.staffing.people.get(id)?.name ?? [],
  );
  const { endedAt } = person;
  return (
    <Row
      emblem={<Face name={person.name} photoSrc={photoAddress(person)} />}
      href={href(visit, `/werkplek/mensen/${person.id}`)}
      title={person.name}
      meta={endedAt ? m.left(fullDay(visit.locale, dayOf(endedAt))) : roles.join(' · ') || m.noRole}
      trailing={
        absence && <Badge tone="due">{w.awayUntil(shortDay(visit.locale, absence.to, visit.today))}</Badge>
      }
      waiting={endedAt !== null}
    >
      {absence && <Paragraph soft>{coverInWords(visit, setting.staffing, person.id, visit.today)}</Paragraph>}
      {covered.length > 0 && <Paragraph soft>{m.standsIn(listed(visit, covered))}</Paragraph>}
    </Row>
  );
}

function peopleAddress(visit: Visit, { text, filter, page }: PeopleQuery): string {
  const query = new URLSearchParams();
  if (text) query.set('zoek', text);
  if (filter !== 'all') query.set('rol', filterInUrl[filter]);
  if (page > 1) query.set('pagina', page.toString());
  return href(visit, query.size > 0 ? `/werkplek/mensen?${query.toString()}` : '/werkplek/mensen');
}
