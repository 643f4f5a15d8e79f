// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Face, Heading, Link } from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { PortfolioPart, portfolioMessages } from '../../portfolio/index.ts';
import { ServesSection } from '../../programmes/index.ts';
import { hasLeft, photoAddress, themeName } from '../../teams/index.ts';
import { messages } from '../messages.ts';
import type { ProjectPageProps } from './project-page.tsx';

/** Beside a project: who, where, with whom, what it serves, and who may read it. */
export function ProjectRail(props: ProjectPageProps & { readonly may: boolean }) {
  const { visit, around, project, programmes, gate, may } = props;
  const t = messages[visit.locale];
  const { tree, staffing, organisations } = around;
  const areas = project.areaIds.map((id) => areaName(tree.byId(id) ?? tree.root, visit.locale));
  const themes = staffing.themes.filter(({ id }) => project.themeIds.includes(id));
  const partners = organisations.filter(({ id }) => project.organisationIds.includes(id));
  const choosePath = `/werkplek/projecten/${project.number}/opgaven`;
  return (
    <>
      <Part title={t.who}>
        <Responsible {...props} />
      </Part>
      <Part title={t.where}>
        <p>{areas.join(', ')}</p>
      </Part>
      {themes.length > 0 && (
        <Part title={t.themes}>
          <p>{themes.map((theme) => themeName(theme, visit.locale)).join(', ')}</p>
        </Part>
      )}
      <Part title={portfolioMessages[visit.locale].title}>
        <PortfolioPart visit={visit} kind="project" number={project.number} gate={gate} staffing={staffing} />
      </Part>
      {partners.length > 0 && (
        <Part title={t.partners}>
          <ul class="meent-plain-list">
            {partners.map(({ id, name }) => (
              <li>
                <Link href={href(visit, `/werkplek/organisaties/${id}`)}>{name}</Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <ServesSection visit={visit} programmes={programmes} {...(may ? { choosePath } : {})} />
      {props.rail}
      {project.budget !== null && (
        <Part title={t.budget}>
          <p>{project.budget}</p>
        </Part>
      )}
      <Part title={t.reading}>
        {project.publishedAt ? (
          <p>
            {t.isPublic}. <Link href={href(visit, `/projecten/${project.number}`)}>{t.seePublic}</Link>
          </p>
        ) : (
          <p>{t.isInternal}</p>
        )}
      </Part>
    </>
  );
}

function Responsible({ visit, around, project }: ProjectPageProps) {
  const t = messages[visit.locale];
  const held = [
    { id: project.leadId, role: t.roles.lead },
    { id: project.workerId, role: t.roles.worker },
  ].flatMap(({ id, role }) => {
    const person = id === null ? undefined : around.staffing.people.get(id);
    return person ? [{ person, role }] : [];
  });
  if (held.length === 0) return <p class="meent-soft">{t.nobody}</p>;
  return (
    <ul class="meent-plain-list project-who">
      {held.map(({ person, role }) => {
        const photo = photoAddress(person);
        return (
          <li>
            <Face name={person.name} size="small" {...(photo ? { photoSrc: photo } : {})} />
            <span>
              {person.name}
              <small>
                {role}
                {hasLeft(person, visit.today) && `, ${t.gone}`}
              </small>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="meent-rail-part">
      <Heading level={2} looks={4}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
