// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Badge,
  DayText,
  EmptyState,
  Facts,
  Heading,
  Hero,
  Link,
  Prose,
  Row,
  Rows,
  Section,
  TypedText,
  PublicPage,
} from '../../../platform/html/index.ts';
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import { dayOf } from '../../../kernel/clock.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import { type Programme, programmeMessages } from '../../programmes/index.ts';
import type { Project } from '../domain.ts';
import { messages } from '../messages.ts';
import type { Around } from './project-form.tsx';

type ListProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly projects: readonly Project[];
  readonly next?: string;
};

/** What the teams work on, for everyone. */
export function PublicProjectsPage({ visit, tree, projects, next }: ListProps) {
  const t = messages[visit.locale];
  return (
    <PublicPage
      visit={visit}
      title={t.title}
      description={t.publicLead}
      hero={<Hero title={t.title} lead={t.publicLead} />}
    >
      {projects.length === 0 ? (
        <EmptyState title={t.publicNone} />
      ) : (
        <Rows label={t.title}>
          {projects.map((project) => {
            const area = tree.byId(project.areaIds[0]) ?? tree.root;
            return (
              <Row
                emblem={<Emblem path={area.emblem} tint={area.tint} size={44} box={48} />}
                title={project.title}
                href={href(visit, `/projecten/${project.number}`)}
                meta={areasOf(visit, tree, project)}
                trailing={<StateBadge visit={visit} project={project} />}
              >
                <p class="meent-row__meta">{firstLine(project.publicSummary ?? '')}</p>
              </Row>
            );
          })}
        </Rows>
      )}
      {next && (
        <p>
          <Link href={href(visit, next)}>{t.older}</Link>
        </p>
      )}
    </PublicPage>
  );
}

type PageProps = {
  readonly visit: Visit;
  readonly around: Around;
  readonly project: Project;
  readonly programmes: readonly Programme[];
  /** What led to it and what came of it. */
  readonly thread: ComponentChildren;
};

/** One project for everyone: only the words that were written for them. */
export function PublicProjectPage({ visit, around, project, programmes, thread }: PageProps) {
  const t = messages[visit.locale];
  const { tree, staffing, organisations } = around;
  const people = [project.leadId, project.workerId].flatMap((id) =>
    id === null ? [] : (staffing.people.get(id)?.name ?? []),
  );
  const partners = organisations.filter(({ id }) => project.organisationIds.includes(id));
  const area = tree.byId(project.areaIds[0]) ?? tree.root;
  const facts = [
    { term: t.where, value: areasOf(visit, tree, project) },
    ...(people.length > 0 ? [{ term: t.who, value: people.join(', ') }] : []),
    ...(partners.length > 0 ? [{ term: t.with, value: partners.map(({ name }) => name).join(', ') }] : []),
    ...(programmes.length > 0
      ? [
          {
            term: programmeMessages[visit.locale].serves,
            value: (
              <ul class="project-serves">
                {programmes.map((one) => (
                  <li>
                    <Link href={href(visit, `/opgaven/${one.number}`)}>{one.title}</Link>
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    { term: t.since, value: <DayText visit={visit} day={dayOf(project.createdAt)} /> },
    ...(project.doneOn ? [{ term: t.readyOn, value: <DayText visit={visit} day={project.doneOn} /> }] : []),
  ];
  return (
    <PublicPage
      visit={visit}
      title={project.title}
      breadcrumbs={[{ text: t.title, href: href(visit, '/projecten') }, { text: project.title }]}
    >
      <Prose>
        <p class="project-head">
          <Emblem path={area.emblem} tint={area.tint} size={36} box={48} />
          <StateBadge visit={visit} project={project} />
        </p>
        <Heading level={1} looks={2}>
          {project.title}
        </Heading>
        <TypedText text={project.publicSummary ?? ''} />
        {project.state === 'done' && project.result !== null && (
          <Section title={t.result}>
            <TypedText text={project.result} />
          </Section>
        )}
        <Facts items={facts} />
        {thread}
      </Prose>
    </PublicPage>
  );
}

function StateBadge({ visit, project }: { readonly visit: Visit; readonly project: Project }) {
  const words = messages[visit.locale].publicStates;
  return <Badge tone={project.state === 'done' ? 'good' : 'neutral'}>{words[project.state]}</Badge>;
}

function areasOf(visit: Visit, tree: AreaTree, { areaIds }: Project): string {
  return areaIds.map((id) => areaName(tree.byId(id) ?? tree.root, visit.locale)).join(', ');
}

function firstLine(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
