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
  const { visit, isDayWrong } = props;
  const m = messages[visit.locale].teams;
  return (
    <WorkplacePage visit={visit} title={m.title} current="teams">
      <Heading level={1}>{m.title}</Heading>
      <Paragraph lead>{m.lead}</Paragraph>
      {isDayWrong && <Notice tone="ball">{m.noDay}</Notice>}
      <Gaps {...props} />
      <AsOf {...props} />
      <Tree {...props} />
      <Themes {...props} />
    </WorkplacePage>
  );
}

function AsOf({ visit, day }: TeamsPageProps) {
  const m = messages[visit.locale].teams;
  const isToday = day.equals(visit.today);
  return (
    <>
      <Form action={href(visit, '/werkplek/teams')} method="get" inline label={m.asOf}>
        <DateField visit={visit} name="op" label={m.asOf} value={day.toString()} required />
        <Button variant="quiet">{m.show}</Button>
      </Form>
      {!isToday && (
        <Notice role="status">
          {m.onDay(fullDay(visit.locale, day))} <Link href={href(visit, '/werkplek/teams')}>{m.toToday}</Link>
        </Notice>
      )}
    </>
  );
}

/** One table per branch of the tree, so that each fits on a screen; first the municipality as a whole. */
function Tree(props: TeamsPageProps) {
  const { visit, setting } = props;
  const { root } = setting.tree;
  const branches = setting.tree.childrenOf(root.id);
  return (
    <Section title={messages[visit.locale].teams.tree} id="gebieden">
      <Branch {...props} areas={[root]} />
      {branches.map((branch) => (
        <Branch
          {...props}
          areas={setting.tree.all.filter(({ id }) => setting.tree.pathTo(id).includes(branch))}
        />
      ))}
    </Section>
  );
}

function Branch({ visit, setting, day, areas }: TeamsPageProps & { readonly areas: readonly Area[] }) {
  const m = messages[visit.locale].teams;
  const names = htmlMessages(visit).roles;
  const [top] = areas;
  if (!top) return null;
  return (
    <Table
      caption={areaName(top, visit.locale)}
      columns={[{ label: m.area }, ...teamRoles.map((role) => ({ label: names[role] }))]}
      rows={areas.map((area) => {
        const team = teamOf(setting.staffing, setting.tree, area.id, day);
        return [
          <AreaLink visit={visit} area={area} />,
          ...teamRoles.map((role) => (
            <Members visit={visit} area={area} members={team.filter((member) => member.role === role)} />
          )),
        ];
      })}
    />
  );
}

function AreaLink({ visit, area }: { readonly visit: Visit; readonly area: Area }) {
  if (area.parentId === null) return <>{areaName(area, visit.locale)}</>;
  return <Link href={href(visit, `/gebieden/${area.slug}`)}>{areaName(area, visit.locale)}</Link>;
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
