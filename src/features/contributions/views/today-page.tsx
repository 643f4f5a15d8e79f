// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../../kernel/actor.ts';
import {
  Badge,
  EmptyState,
  Heading,
  Link,
  Paragraph,
  Row,
  Rows,
  Section,
  WorkplacePage,
  dayInWords,
  nearDay,
  sentenceCase,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { DuePart, type DuePoint } from '../../action-points/index.ts';
import { type Waiting, WaitingPart } from '../../coordination/index.ts';
import {
  type ClerksDesk,
  ClerksPart,
  type DueMotion,
  DueMotionsPart,
  isClear,
} from '../../council-due/index.ts';
import { type PortfolioWaiting, PortfolioWaitingPart } from '../../portfolio/index.ts';
import type { Staffing } from '../../teams/index.ts';
import { Agenda, type AgendaItem } from '../meeting/parts.tsx';
import { messages } from '../messages.ts';
import type { WorkItem } from '../worklist-store.ts';
import type { Today } from '../worklist.ts';
import { type Names, whoIsIn } from '../wording.ts';
import { WorkRow, listHref } from './worklist-page.tsx';

export type TodayPageProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly today: Today;
  readonly agenda: readonly AgendaItem[];
  readonly waiting: readonly Waiting[];
  readonly portfolio: { readonly staffing: Staffing; readonly waiting: PortfolioWaiting };
  readonly actions: readonly DuePoint[];
  readonly motions: readonly DueMotion[];
  /** Of the clerk only. */
  readonly clerksDesk: ClerksDesk | undefined;
};

/** Vandaag in mijn gebied: what is late or due, what is new, what waits for me or for others. Nothing else. */
export function TodayPage(props: TodayPageProps) {
  const { visit, names, today, agenda, waiting, portfolio, actions, motions, clerksDesk } = props;
  const t = messages[visit.locale].today;
  const { asked, answered } = portfolio.waiting;
  const name = isStaff(visit.actor) ? (visit.actor.name.split(' ')[0] ?? '') : '';
  const pressing = filled([
    { title: t.late, items: today.late },
    { title: t.due, items: today.due },
  ]);
  const others = filled([
    { title: t.unhappy, items: today.unhappy },
    { title: t.fresh, items: today.fresh },
    { title: t.mine, items: today.mine },
    { title: t.unheard, items: today.unheard },
    { title: t.waiting, items: today.waiting },
  ]);
  return (
    <WorkplacePage visit={visit} title={t.title} current="today">
      <p class="meent-soft">{sentenceCase(dayInWords(visit.locale, visit.today, visit.today))}</p>
      <Heading level={1}>{t.hello(name)}</Heading>
      {(pressing.length > 0 || clerksDesk === undefined) && (
        <Paragraph lead>{t.summary(today.late.length, today.due.length, today.fresh.length)}</Paragraph>
      )}
      <Agenda visit={visit} items={agenda} />
      {[pressing, others, today.deeds, waiting, asked, answered, actions, motions].every(isEmpty) &&
        (clerksDesk === undefined || isClear(clerksDesk)) && <EmptyState title={t.nothing} />}
      <PortfolioWaitingPart visit={visit} {...portfolio} />
      {pressing.map((part) => (
        <Part visit={visit} names={names} {...part} />
      ))}
      <Deeds visit={visit} deeds={today.deeds} />
      <DuePart visit={visit} points={actions} organisationName={whoIsIn(names).organisation} />
      <DueMotionsPart visit={visit} tree={names.tree} motions={motions} />
      {clerksDesk && <ClerksPart visit={visit} desk={clerksDesk} />}
      <WaitingPart visit={visit} waiting={waiting} whoIs={whoIsIn(names)} />
      {others.map((part) => (
        <Part visit={visit} names={names} {...part} />
      ))}
      <p>
        <Link href={listHref(visit, { toon: 'mine' }, {})}>{t.all}</Link>
      </p>
    </WorkplacePage>
  );
}

function isEmpty(list: readonly unknown[]): boolean {
  return list.length === 0;
}

type TitledItems = { readonly title: string; readonly items: readonly WorkItem[] };

function filled(parts: readonly TitledItems[]): readonly TitledItems[] {
  return parts.filter((part) => part.items.length > 0);
}

function Deeds({ visit, deeds }: { readonly visit: Visit; readonly deeds: Today['deeds'] }) {
  const t = messages[visit.locale].today;
  if (deeds.length === 0) return null;
  const all = <Link href={href(visit, '/werkplek/beloften')}>{t.allDeeds}</Link>;
  return (
    <Section title={t.deeds} aside={all}>
      <Rows tight label={t.deeds}>
        {deeds.map(({ number, subject, deed, dueOn }) => (
          <Row
            href={href(visit, `/werkplek/bijdragen/${number}/beloften`)}
            title={deed}
            meta={subject}
            trailing={
              <Badge tone={dueOn < visit.today.toString() ? 'late' : 'due'}>
                {nearDay(visit.locale, dueOn, visit.today)}
              </Badge>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}

type PartProps = TitledItems & { readonly visit: Visit; readonly names: Names };

function Part({ visit, names, title, items }: PartProps) {
  return (
    <Section title={title}>
      <Rows tight label={title}>
        {items.map((item) => (
          <WorkRow visit={visit} names={names} item={item} />
        ))}
      </Rows>
    </Section>
  );
}
