// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  EmptyState,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  Row,
  Rows,
  Tabs,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type ActionPoint, timingOf } from '../../action-points/index.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import type { Project, State } from '../domain.ts';
import { messages } from '../messages.ts';
import { canStart } from '../policies.ts';

/** What the list shows, by the word in its address. */
export const views = {
  loopt: { name: 'open', states: ['supported', 'under_way'] },
  ideeen: { name: 'idea', states: ['idea'] },
  klaar: { name: 'done', states: ['done'] },
  gestopt: { name: 'stopped', states: ['stopped'] },
} as const satisfies Record<
  string,
  { readonly name: keyof (typeof messages)['nl']['views']; readonly states: readonly State[] }
>;
export type View = keyof typeof views;
export const viewNames: readonly View[] = ['loopt', 'ideeen', 'klaar', 'gestopt'];

export type ProjectsPageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly projects: readonly Project[];
  readonly actions: readonly ActionPoint[];
  readonly view: View;
  /** Where older ones are. */
  readonly next?: string;
};

/** What teams set up: by where it stands, with what is late said on the line. */
export function ProjectsPage({ visit, tree, projects, actions, view, next }: ProjectsPageProps) {
  const t = messages[visit.locale];
  const home = '/werkplek/projecten';
  return (
    <WorkplacePage visit={visit} title={t.title} current="projects">
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {canStart(visit.actor) && (
        <p>
          <LinkButton href={href(visit, `${home}/nieuw`)}>{t.start}</LinkButton>
        </p>
      )}
      <Tabs
        label={t.title}
        items={viewNames.map((name) => ({
          href: href(visit, name === 'loopt' ? home : `${home}?toon=${name}`),
          text: t.views[views[name].name],
          current: name === view,
        }))}
      />
      {projects.length === 0 ? (
        <EmptyState title={t.none}>{view === 'loopt' && <Paragraph>{t.noneText}</Paragraph>}</EmptyState>
      ) : (
        <Rows label={t.views[views[view].name]}>
          {projects.map((project) => (
            <ProjectRow
              visit={visit}
              tree={tree}
              project={project}
              actions={actions.filter(({ projectId }) => projectId === project.id)}
            />
          ))}
        </Rows>
      )}
      {next && (
        <p>
          <Link href={href(visit, next)}>{t.older}</Link>
        </p>
      )}
    </WorkplacePage>
  );
}

type RowProps = Pick<ProjectsPageProps, 'visit' | 'tree' | 'actions'> & { readonly project: Project };

function ProjectRow({ visit, tree, project, actions }: RowProps) {
  const t = messages[visit.locale];
  const area = tree.byId(project.areaIds[0]) ?? tree.root;
  const open = actions.filter(({ outcome }) => outcome === null);
  const late = open.filter((one) => timingOf(one, visit.today) === 'late').length;
  const areas = project.areaIds.map((id) => areaName(tree.byId(id) ?? tree.root, visit.locale));
  const isRunning = project.state === 'supported' || project.state === 'under_way';
  return (
    <Row
      emblem={<Emblem path={area.emblem} tint={area.tint} size={36} box={48} />}
      title={project.title}
      href={href(visit, `/werkplek/projecten/${project.number}`)}
      meta={[project.number, areas.join(', '), ...(isRunning ? [t.openActions(open.length)] : [])].join(
        ' · ',
      )}
      trailing={
        late > 0 && isRunning ? (
          <Badge tone="late">{t.late(late)}</Badge>
        ) : (
          <Badge tone={project.state === 'done' ? 'good' : 'neutral'}>{t.states[project.state]}</Badge>
        )
      }
    />
  );
}
