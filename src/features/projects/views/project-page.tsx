// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Badge,
  ErrorSummary,
  Heading,
  ItemColumns,
  LinkButton,
  Notice,
  Section,
  TypedText,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { ActionPoint } from '../../action-points/index.ts';
import { areaName } from '../../areas/index.ts';
import type { Gate } from '../../portfolio/index.ts';
import type { Programme } from '../../programmes/index.ts';
import { type Project, isOpen } from '../domain.ts';
import { messages } from '../messages.ts';
import { canHandle } from '../policies.ts';
import type { ReadableSignal } from '../signals.ts';
import { ActionsPart } from './actions-part.tsx';
import { MovesPart } from './moves-part.tsx';
import { type Refused, summaryItems } from './page-form.ts';
import type { Around } from './project-form.tsx';
import { ProjectRail } from './project-rail.tsx';
import { SignalsPart } from './signals-part.tsx';

export type ProjectPageProps = {
  readonly visit: Visit;
  readonly around: Around;
  readonly project: Project;
  readonly actions: readonly ActionPoint[];
  /** Those of the contributions behind it that this person may read. */
  readonly signals: readonly ReadableSignal[];
  readonly programmes: readonly Programme[];
  /** How it stands with the portfolio holders (R5). */
  readonly gate: Gate;
  /** What led to it and what came of it. */
  readonly rail?: ComponentChildren;
  readonly formKey: string;
  readonly refused?: Refused;
};

/** Everything about one project on one screen, what is to be done first. */
export function ProjectPage(props: ProjectPageProps) {
  const { visit, around, project, refused } = props;
  const t = messages[visit.locale];
  const area = around.tree.byId(project.areaIds[0]) ?? around.tree.root;
  const may = canHandle(visit.actor, project);
  return (
    <WorkplacePage visit={visit} title={project.title} current="projects">
      <ErrorSummary visit={visit} items={summaryItems(visit, refused)} />
      {visit.query.gelukt === '1' && !refused && (
        <Notice tone="good" role="status">
          {t.saved}
        </Notice>
      )}
      <p class="project-head">
        <Emblem path={area.emblem} tint={area.tint} size={28} box={48} />
        <span class="meent-soft">
          {project.number} · {areaName(area, visit.locale)}
        </span>
        <Badge tone={project.state === 'done' ? 'good' : 'neutral'}>{t.states[project.state]}</Badge>
      </p>
      <Heading level={1} looks={2}>
        {project.title}
      </Heading>
      <ItemColumns main={<Main {...props} may={may} />} rail={<ProjectRail {...props} may={may} />} />
    </WorkplacePage>
  );
}

function Main(props: ProjectPageProps & { readonly may: boolean }) {
  const { visit, project, may } = props;
  const t = messages[visit.locale];
  return (
    <>
      {project.result !== null && (
        <Section title={t.result}>
          <TypedText text={project.result} />
        </Section>
      )}
      {project.stopReason !== null && <Notice tone="neutral">{t.stopped(project.stopReason)}</Notice>}
      {(isOpen(project) || props.actions.length > 0) && (
        <Section title={t.actions}>
          <ActionsPart {...props} />
        </Section>
      )}
      {may && (
        <Section title={t.next} id="wat-nu">
          <MovesPart {...props} />
        </Section>
      )}
      <Section title={t.aim}>
        <TypedText text={project.aim} />
      </Section>
      {project.why !== null && (
        <Section title={t.why}>
          <TypedText text={project.why} />
        </Section>
      )}
      <Section title={t.signals}>
        <SignalsPart {...props} />
      </Section>
      {may && (
        <p>
          <LinkButton variant="quiet" href={href(visit, `/werkplek/projecten/${project.number}/wijzigen`)}>
            {t.change}
          </LinkButton>
        </p>
      )}
    </>
  );
}
