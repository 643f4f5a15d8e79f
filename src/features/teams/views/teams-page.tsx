// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { Temporal } from 'temporal-polyfill';
import {
  Badge,
  Button,
  DateField,
  Form,
  Heading,
  Link,
  Notice,
  Paragraph,
  Prose,
  Section,
  Table,
  WorkplacePage,
  fullDay,
  htmlMessages,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Area, areaName } from '../../areas/index.ts';
import { type Person, type TeamMember, holderOfTheme, teamOf, teamRoles, themeName } from '../domain.ts';
import { messages } from '../messages.ts';
import { Gaps } from './gaps.tsx';
import type { Setting } from './words.ts';

export type TeamsPageProps = {
  readonly visit: Visit;
  readonly setting: Setting;
  readonly day: Temporal.PlainDate;
  /** The address asked for a day that does not exist. */
  readonly isDayWrong: boolean;
};

export function TeamsPage(props: TeamsPageProps) {
  const { visit } = props;
  const m = messages[visit.locale].teams;
  return (
    <WorkplacePage visit={visit} title={m.title} current="teams">
      <Prose>
        <Heading level={1}>{m.title}</Heading>
        <Paragraph lead>{m.lead}</Paragraph>
        <AsOf {...props} />
      </Prose>
      <Gaps {...props} />
      <Tree {...props} />
      <Themes {...props} />
    </WorkplacePage>
  );
}

function AsOf({ visit, day, isDayWrong }: TeamsPageProps) {
  const m = messages[visit.locale].teams;
  const isToday = day.equals(visit.today);
  return (
    <>
      <Form action={href(visit, '/werkplek/teams')} method="get" inline label={m.asOf}>
        <DateField visit={visit} name="op" label={m.asOf} value={day.toString()} required />
        <Button variant="quiet">{m.show}</Button>
      </Form>
      {isDayWrong && <Notice tone="ball">{m.noDay}</Notice>}
      {!isToday && (
        <Notice role="status">
          {m.onDay(fullDay(visit.locale, day))} <Link href={href(visit, '/werkplek/teams')}>{m.toToday}</Link>
        </Notice>
      )}
    </>
  );
}

/** One table, so that the eye can run down a column: the municipality as a whole, then each region with what lies in it. */
function Tree({ visit, setting, day }: TeamsPageProps) {
  const m = messages[visit.locale].teams;
  const names = htmlMessages(visit).roles;
  return (
    <Section title={m.tree} id="gebieden">
      <Table
        caption={m.tree}
        hideCaption
        columns={[{ label: m.area }, ...teamRoles.map((role) => ({ label: names[role] }))]}
        rows={setting.tree.all.map((area) => {
          const team = teamOf(setting.staffing, setting.tree, area.id, day);
          return [
            <AreaLink visit={visit} area={area} />,
            ...teamRoles.map((role) => (
              <Members visit={visit} area={area} members={team.filter((member) => member.role === role)} />
            )),
          ];
        })}
      />
    </Section>
  );
}

function AreaLink({ visit, area }: { readonly visit: Visit; readonly area: Area }) {
  const name = areaName(area, visit.locale);
  if (area.parentId === null) return <>{name}</>;
  return (
    <>
      {area.depth > 1 && <span aria-hidden="true">{'– '.repeat(area.depth - 1)}</span>}
      <Link href={href(visit, `/gebieden/${area.slug}`)}>{name}</Link>
    </>
  );
}

type MembersProps = {
  readonly visit: Visit;
  readonly area: Area;
  readonly members: readonly TeamMember<Area>[];
};

function Members({ visit, area, members }: MembersProps) {
  if (members.length === 0) return <span class="meent-soft">{messages[visit.locale].nobody}</span>;
  return inLines(members.map((member) => <Member visit={visit} area={area} member={member} />));
}

function Member({
  visit,
  area,
  member,
}: Omit<MembersProps, 'members'> & { readonly member: TeamMember<Area> }) {
  const m = messages[visit.locale];
  const { person, fromArea, absentUntil, deputy } = member;
  if (fromArea.id !== area.id) {
    return <span class="meent-soft">{m.teams.from(person.name, areaName(fromArea, visit.locale))}</span>;
  }
  return (
    <>
      <PersonLink visit={visit} person={person} />
      {absentUntil && (
        <>
          <br />
          <Badge tone={deputy ? 'due' : 'late'}>{m.awayUntil(fullDay(visit.locale, absentUntil))}</Badge>
          <br />
          {deputy ? m.deputyIs(deputy.name) : m.noDeputy}
        </>
      )}
    </>
  );
}

function Themes({ visit, setting, day }: TeamsPageProps) {
  const m = messages[visit.locale];
  const held = setting.staffing.themes.map((theme) => ({
    theme,
    people: holderOfTheme(setting.staffing, theme.id, day),
  }));
  const unheld = held.filter(({ people }) => people.length === 0).length;
  return (
    <Section
      title={m.teams.themes}
      id="themas"
      aside={<Link href={href(visit, '/werkplek/themas')}>{m.teams.manageThemes}</Link>}
    >
      {unheld > 0 && <Notice tone="ball">{m.teams.unheld(unheld)}</Notice>}
      <Table
        caption={m.teams.themes}
        hideCaption
        columns={[{ label: m.teams.theme }, { label: m.teams.holder }]}
        rows={held.map(({ theme, people }) => [
          themeName(theme, visit.locale),
          people.length === 0 ? (
            <Badge tone="late">{m.nobody}</Badge>
          ) : (
            inLines(people.map((person) => <PersonLink visit={visit} person={person} />))
          ),
        ])}
      />
    </Section>
  );
}

function PersonLink({ visit, person }: { readonly visit: Visit; readonly person: Person }) {
  return <Link href={href(visit, `/werkplek/mensen/${person.id}`)}>{person.name}</Link>;
}

function inLines(parts: readonly ComponentChildren[]) {
  return (
    <>
      {parts.map((part, index) => (
        <>
          {index > 0 && <br />}
          {part}
        </>
      ))}
    </>
  );
}
