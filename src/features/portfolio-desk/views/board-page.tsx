// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  EmptyState,
  Heading,
  Link,
  Paragraph,
  Row,
  Rows,
  Section,
  Tabs,
  WorkplacePage,
  dayInWords,
  nearDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { StateBadge, namesOf, portfolioPath, themeCalled } from '../../portfolio/index.ts';
import type { Board, BoardItem } from '../board.ts';
import { type Part, partOf } from '../board-domain.ts';
import { visitPath } from '../links.ts';
import { messages } from '../messages.ts';
import { Matrix, boardHref } from './board-matrix.tsx';

type BoardProps = { readonly visit: Visit; readonly board: Board };

/** Own area with all portfolios, or own portfolio with all areas: what is in conflict, stuck, promised or waiting. */
export function BoardPage({ visit, board }: BoardProps) {
  const m = messages[visit.locale].boards;
  const { views, view, items, cells } = board;
  return (
    <WorkplacePage visit={visit} title={m.title} current="portfolio">
      <Heading level={1}>{m.title}</Heading>
      <Paragraph lead>{m.leads[view]}</Paragraph>
      {views.length > 1 && (
        <Tabs
          label={m.viewLabel}
          items={views.map((one) => ({
            href: boardHref(visit, { als: one }),
            text: m.views[one],
            current: one === view,
          }))}
        />
      )}
      <p class="meent-soft">{m.asOf(dayInWords(visit.locale, visit.today, visit.today))}</p>
      {cells.length === 0 ? (
        <EmptyState title={m.none}>
          <Paragraph>{m.noneText}</Paragraph>
        </EmptyState>
      ) : (
        <>
          <Matrix visit={visit} board={board} />
          <Chosen visit={visit} board={board} />
          <PartSection visit={visit} board={board} part="conflict" />
          <PartSection visit={visit} board={board} part="stuck" />
          <Promised visit={visit} board={board} />
          <PartSection visit={visit} board={board} part="waiting" />
          <PartSection visit={visit} board={board} part="rest" />
          {board.isFull && items.length > 0 && <Paragraph soft>{m.full}</Paragraph>}
        </>
      )}
      <Visits visit={visit} board={board} />
    </WorkplacePage>
  );
}

function Visits({ visit, board }: BoardProps) {
  const m = messages[visit.locale].boards;
  if (board.visits.length === 0) return null;
  return (
    <Section title={m.visits}>
      <Paragraph soft>{m.visitsLead}</Paragraph>
      <ul class="meent-plain-list">
        {board.visits.map((area) => (
          <li>
            <Link href={href(visit, visitPath(area.slug))}>{areaName(area, visit.locale)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Chosen({ visit, board }: BoardProps) {
  const m = messages[visit.locale].boards;
  const { area, theme, around, view } = board;
  if (!area && !theme) return null;
  const found = around.tree.bySlug(area);
  const name = found ? areaName(found, visit.locale) : '';
  const called = around.staffing.themes.find(({ slug }) => slug === theme);
  const what = [name, called ? themeCalled(visit, around.staffing, called.id) : ''].filter(Boolean);
  return (
    <p>
      {m.only(what.join(' · '))}. <Link href={boardHref(visit, { als: view })}>{m.all}</Link>
    </p>
  );
}

type PartProps = BoardProps & { readonly part: Part };

function PartSection({ visit, board, part }: PartProps) {
  const m = messages[visit.locale].boards;
  const items = board.items.filter((item) => partOf(item) === part);
  if (items.length === 0) {
    return part === 'conflict' || part === 'stuck' ? (
      <Section title={m.parts[part]}>
        <Paragraph soft>{m.emptyParts[part]}</Paragraph>
      </Section>
    ) : null;
  }
  return (
    <Section title={m.parts[part]}>
      <Rows tight label={m.parts[part]}>
        {items.map((item) => (
          <ItemRow visit={visit} board={board} item={item} />
        ))}
      </Rows>
    </Section>
  );
}

function ItemRow({ visit, board, item }: BoardProps & { readonly item: BoardItem }) {
  const m = messages[visit.locale].boards;
  const { subject, standings, conflicts, lines, areaIds } = item;
  const { staffing, tree } = board.around;
  const areas = areaIds.map((id) => areaName(tree.byId(id) ?? tree.root, visit.locale)).join(', ');
  const marks = standings.marks.filter(({ settledAt }) => settledAt === null);
  const shown = standings.gate.standings.filter(({ themeId }) =>
    lines.some((line) => line.themeId === themeId),
  );
  return (
    <Row
      href={href(visit, portfolioPath(subject.kind, subject.number))}
      title={subject.title}
      meta={`${subject.number} · ${areas}`}
    >
      {conflicts.length > 0 && <p>{conflicts.map((one) => m.conflicts[one]).join('; ')}</p>}
      {marks.map(({ note }) => (
        <p>{note}</p>
      ))}
      <ul class="meent-board__lines">
        {shown.map(({ themeId, state, holders, skip }) => (
          <li>
            <span>{themeCalled(visit, staffing, themeId)}</span> <StateBadge visit={visit} state={state} />{' '}
            <small>{state === 'skipped' ? skip?.reason : namesOf(visit, staffing, holders)}</small>
          </li>
        ))}
      </ul>
    </Row>
  );
}

/** Conditions that portfolio holders set, and what residents were promised there: as long as it is not done. */
function Promised({ visit, board }: BoardProps) {
  const m = messages[visit.locale].boards;
  const { items, deeds, around } = board;
  const conditions = items.flatMap(({ subject, conditions: all, lines }) =>
    all
      .filter(({ themeId }) => lines.some((line) => line.themeId === themeId))
      .map((condition) => ({ subject, condition })),
  );
  return (
    <Section title={m.parts.promised}>
      {conditions.length + deeds.length === 0 && <Paragraph soft>{m.emptyParts.promised}</Paragraph>}
      {conditions.length > 0 && (
        <Rows tight label={m.parts.promised}>
          {conditions.map(({ subject, condition }) => (
            <Row
              href={href(visit, portfolioPath(subject.kind, subject.number))}
              title={condition.words}
              meta={`${m.condition(namesOf(visit, around.staffing, [condition.askedOf]))} · ${subject.title}`}
            />
          ))}
        </Rows>
      )}
      {deeds.length > 0 && (
        <div class="meent-board__deeds">
          <Heading level={3} looks={4}>
            {m.deeds}
          </Heading>
          <Rows tight label={m.deeds}>
            {deeds.map(({ number, deed, subject, dueOn }) => (
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
        </div>
      )}
    </Section>
  );
}
