// SPDX-License-Identifier: EUPL-1.2
import { Badge, Link, Row, Rows, Section, nearDay } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { timingOf } from '../domain.ts';
import { messages } from '../messages.ts';
import type { DuePoint } from '../store.ts';

export type DuePartProps = {
  readonly visit: Visit;
  readonly points: readonly DuePoint[];
  readonly organisationName: (id: string) => string;
};

/** On the page of today: my actions that are due or late, a line each. Nothing when there is none. */
export function DuePart({ visit, points, organisationName }: DuePartProps) {
  const t = messages[visit.locale];
  if (points.length === 0) return null;
  const all = <Link href={href(visit, '/werkplek/projecten')}>{t.allProjects}</Link>;
  return (
    <Section title={t.mine} aside={all}>
      <Rows tight label={t.mine}>
        {points.map((one) => (
          <Row
            href={href(visit, `/werkplek/projecten/${one.projectNumber}#actie-${one.id}`)}
            title={one.what}
            meta={[
              one.projectTitle,
              ...(one.owner.kind === 'organisation'
                ? [t.ofOrganisation(organisationName(one.owner.id))]
                : []),
            ].join(' · ')}
            trailing={
              <Badge tone={timingOf(one, visit.today) === 'late' ? 'late' : 'due'}>
                {nearDay(visit.locale, one.dueOn, visit.today)}
              </Badge>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
