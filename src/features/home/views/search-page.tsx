// SPDX-License-Identifier: EUPL-1.2
import {
  Hero,
  Link,
  Paragraph,
  PublicPage,
  Row,
  Rows,
  Section,
  htmlMessages,
  phoneHref,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Choice, areaName, areaWord } from '../../areas/index.ts';
import { teamOf } from '../../teams/index.ts';
import { messages } from '../messages.ts';
import { type Town, areaGroups, areaPath } from '../town.ts';
import { leadingRoles } from '../team-cards.ts';
import { AreaEmblem } from './area-emblem.tsx';
import { AreaGroups } from './area-groups.tsx';
import { AreaSearch } from './area-search.tsx';

export type SearchProps = {
  readonly visit: Visit;
  readonly town: Town;
  readonly text: string;
  readonly choices: readonly Choice[];
};

/** More than one place that may be meant, or none: never a dead end. */
export function SearchPage(props: SearchProps) {
  const { visit, text, choices } = props;
  const { search, areas } = messages[visit.locale];
  return (
    <PublicPage
      visit={visit}
      title={search.title}
      current="areas"
      noindex
      breadcrumbs={[{ text: areas.crumb, href: href(visit, '/gebieden') }, { text: search.title }]}
      hero={
        <Hero title={search.title} lead={choices.length > 0 ? search.which : search.none(text)}>
          {choices.length === 0 && <NoneTip visit={visit} />}
          <AreaSearch visit={visit} value={text} />
        </Hero>
      }
    >
      {choices.length > 0 ? <Choices {...props} /> : <AllAreas {...props} />}
    </PublicPage>
  );
}

function Choices({ visit, town, choices }: SearchProps) {
  return (
    <Rows label={messages[visit.locale].search.choices}>
      {choices.map(({ name, area, kind }) => (
        <Row
          emblem={<AreaEmblem area={area} />}
          href={areaPath(visit, town, area)}
          title={kind === 'area' ? name : `${name}, ${areaName(area, visit.locale)}`}
          meta={[areaWord(visit.municipality, area, visit.locale), ...teamNames({ visit, town, area })].join(
            ' · ',
          )}
        />
      ))}
    </Rows>
  );
}

function teamNames({
  visit,
  town,
  area,
}: Pick<SearchProps, 'visit' | 'town'> & Pick<Choice, 'area'>): string[] {
  const { roles } = htmlMessages(visit);
  const team = teamOf(town.staffing, town.tree, area.id, town.asked.day).filter(({ role }) =>
    leadingRoles.includes(role),
  );
  return team.map(({ person, role }) => `${person.name}, ${roles[role]}`);
}

function NoneTip({ visit }: Pick<SearchProps, 'visit'>) {
  const { search } = messages[visit.locale];
  const { phone } = visit.municipality.settings;
  return (
    <Paragraph>
      {search.noneTip} {phone !== '' && <Link href={phoneHref(phone)}>{search.call(phone)}</Link>}
    </Paragraph>
  );
}

function AllAreas({ visit, town }: SearchProps) {
  return (
    <Section title={messages[visit.locale].search.allAreas}>
      <AreaGroups visit={visit} town={town} groups={areaGroups(town)} />
    </Section>
  );
}
