// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  ButtonRow,
  Disclosure,
  EmptyState,
  Heading,
  LinkButton,
  Notice,
  Paragraph,
  Row,
  Rows,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Staffing } from '../../teams/index.ts';
import { type Programme, inOrder, stageOn } from '../domain.ts';
import { messages } from '../messages.ts';
import { canKeepAccord } from '../policies.ts';
import { holdersOf } from '../reading.ts';
import { periodInWords } from './programme-facts.tsx';

export type ProgrammesPageProps = {
  readonly visit: Visit;
  readonly programmes: readonly Programme[];
  readonly staffing: Staffing;
};

/** What the municipality wants to reach, for everybody who works here. */
export function ProgrammesPage({ visit, programmes, staffing }: ProgrammesPageProps) {
  const t = messages[visit.locale];
  const canManage = canKeepAccord(visit.actor);
  const all = inOrder(programmes, visit.today);
  const ended = all.filter((one) => stageOn(one, visit.today) === 'ended');
  const open = all.filter((one) => stageOn(one, visit.today) !== 'ended');
  return (
    <WorkplacePage visit={visit} title={t.title} current="programmes">
      {visit.query.gelukt === '1' && (
        <Notice tone="good" role="status">
          {t.saved}
        </Notice>
      )}
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <ButtonRow>
        {canManage && <LinkButton href={href(visit, '/werkplek/opgaven/nieuw')}>{t.add}</LinkButton>}
        <LinkButton variant="quiet" href={href(visit, '/werkplek/raad/akkoord')}>
          {t.accord}
        </LinkButton>
      </ButtonRow>
      {all.length === 0 && (
        <EmptyState title={t.none}>
          <Paragraph>{canManage ? t.noneText : t.noneToSee}</Paragraph>
        </EmptyState>
      )}
      {open.length > 0 && <List visit={visit} programmes={open} staffing={staffing} />}
      {ended.length > 0 && (
        <Disclosure summary={t.ended(ended.length)}>
          <List visit={visit} programmes={ended} staffing={staffing} />
        </Disclosure>
      )}
    </WorkplacePage>
  );
}

function List({ visit, programmes, staffing }: ProgrammesPageProps) {
  const t = messages[visit.locale];
  return (
    <Rows>
      {programmes.map((one) => {
        const holders = holdersOf(one, staffing, visit.today).map(({ name }) => name);
        const stage = stageOn(one, visit.today);
        return (
          <Row
            title={one.title}
            href={href(visit, `/werkplek/opgaven/${one.number}`)}
            meta={[t.kinds[one.kind], periodInWords(visit, one), holders.join(', ')]
              .filter(Boolean)
              .join(' · ')}
            trailing={stage === 'running' ? undefined : <Badge>{t.stages[stage]}</Badge>}
          />
        );
      })}
    </Rows>
  );
}
