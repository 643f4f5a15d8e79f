// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  EmptyState,
  Heading,
  Hidden,
  Link,
  Notice,
  Paragraph,
  Row,
  Rows,
  Section,
  Table,
  WorkplacePage,
  shortDay,
} from '../../../platform/html/index.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import type { VisitRecord } from '../domain.ts';
import { workPath } from '../links.ts';
import { messages } from '../messages.ts';
import { canPlan } from '../policies.ts';
import type { AreaLine, Programme } from '../readings.ts';
import { AreaEmblem, type Town, areaOf, namesOf, titleOf, whenOf } from './parts.tsx';
import { StateBadge } from './visit-page.tsx';

type ProgrammeProps = { readonly visit: Visit; readonly town: Town; readonly programme: Programme };

/** What is planned, what each area asks, and what still waits for its word back. */
export function ProgrammePage(props: ProgrammeProps) {
  const { visit, programme } = props;
  const t = messages[visit.locale].work;
  return (
    <WorkplacePage visit={visit} title={t.title} current="visits">
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Done visit={visit} />
      <Section title={t.coming}>
        {programme.coming.length === 0 ? (
          <EmptyState title={t.comingNone} />
        ) : (
          <VisitRows {...props} visits={programme.coming} label={t.coming} />
        )}
      </Section>
      <Section title={t.areas}>
        <AreaTable {...props} />
      </Section>
      {programme.past.length > 0 && (
        <Section title={t.past}>
          <VisitRows {...props} visits={programme.past} label={t.past} />
        </Section>
      )}
    </WorkplacePage>
  );
}

export function Done({ visit }: { readonly visit: Visit }) {
  const { saved } = messages[visit.locale].work;
  const text = Object.entries(saved).find(([name]) => name === visit.query.gelukt)?.[1];
  if (!text) return null;
  return (
    <Notice tone="good" role="status">
      {text}
    </Notice>
  );
}

type RowsProps = ProgrammeProps & { readonly visits: readonly VisitRecord[]; readonly label: string };

function VisitRows({ visit, town, visits, label }: RowsProps) {
  return (
    <Rows label={label} tight>
      {visits.map((one) => (
        <Row
          emblem={<AreaEmblem area={areaOf(town, one)} size={32} />}
          href={href(visit, workPath(one.number))}
          title={titleOf(visit, town, one)}
          meta={
            <>
              {whenOf(visit, one)} · {one.place}
              <br />
              {namesOf(visit, town, one)}
            </>
          }
          trailing={<StateBadge visit={visit} one={one} />}
        />
      ))}
    </Rows>
  );
}

function AreaTable({ visit, programme }: ProgrammeProps) {
  const t = messages[visit.locale].work;
  const rows = programme.lines.map((line) => [
    <>{areaName(line.area, visit.locale)}</>,
    <Wished visit={visit} line={line} />,
    line.planned,
    line.done,
    line.last ? shortDay(visit.locale, dayOf(line.last.startsAt), visit.today) : t.never,
    canPlan(visit.actor, line.area.id) && (
      <Link href={href(visit, `/werkplek/bezoeken/nieuw?gebied=${line.area.slug}`)}>
        {t.plan}
        <Hidden>{t.planIn(areaName(line.area, visit.locale))}</Hidden>
      </Link>
    ),
  ]);
  return (
    <Table
      caption={t.areas}
      hideCaption
      columns={[
        { label: t.area },
        { label: t.mostWished },
        { label: t.planned, numeric: true },
        { label: t.doneCount, numeric: true },
        { label: t.last },
        { label: <Hidden>{t.plan}</Hidden> },
      ]}
      rows={rows}
    />
  );
}

const most = 2;

function Wished({ visit, line }: { readonly visit: Visit; readonly line: AreaLine }) {
  const t = messages[visit.locale];
  if (line.wished.length === 0) return null;
  return (
    <>
      {line.wished.slice(0, most).map(({ form, count }) => (
        <div>
          {t.forms[form]} <Badge>{count}</Badge>
        </div>
      ))}
    </>
  );
}
