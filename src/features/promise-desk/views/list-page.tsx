// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  EmptyState,
  Heading,
  Pager,
  Paragraph,
  Row,
  Rows,
  Tabs,
  WorkplacePage,
  nearDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { type Names, ballName } from '../../contributions/index.ts';
import { type ListQuery, listViews } from '../forms.ts';
import type { Listed, PromiseList } from '../list.ts';
import { messages } from '../messages.ts';

export type PromiseListPageProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly list: PromiseList;
};

/** What residents were promised and still has to come, each with its contribution. */
export function PromiseListPage({ visit, names, list }: PromiseListPageProps) {
  const t = messages[visit.locale];
  const { query, items, next } = list;
  const tabs = listViews.map((view) => ({
    href: listHref(visit, { toon: view }),
    text: t.views[view],
    current: view === query.toon,
  }));
  return (
    <WorkplacePage visit={visit} title={t.title} current="promises">
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Tabs label={t.viewsLabel} items={tabs} />
      {items.length === 0 ? (
        <EmptyState title={t.empty[query.toon]} />
      ) : (
        <Rows tight label={t.views[query.toon]}>
          {items.map((item) => (
            <PromiseRow visit={visit} names={names} item={item} />
          ))}
        </Rows>
      )}
      <Pager
        visit={visit}
        {...(query.na ? { previous: listHref(visit, { toon: query.toon }) } : {})}
        {...(next ? { next: listHref(visit, { toon: query.toon, na: next }) } : {})}
      />
    </WorkplacePage>
  );
}

function PromiseRow({
  visit,
  names,
  item,
}: {
  readonly visit: Visit;
  readonly names: Names;
  readonly item: Listed;
}) {
  const t = messages[visit.locale];
  const area = names.tree.byId(item.areaId) ?? names.tree.root;
  const who = ballName(names, item.ownerId ? { kind: 'person', id: item.ownerId } : item.holder);
  const path = `/werkplek/bijdragen/${item.number}${item.deed ? '/beloften' : ''}`;
  return (
    <Row
      href={href(visit, path)}
      title={item.deed ?? `${t.answer}: ${item.subject}`}
      meta={[...(item.deed ? [item.subject] : []), areaName(area, visit.locale), t.owner(who)].join(' · ')}
      trailing={<Due visit={visit} dueOn={item.dueOn} />}
    />
  );
}

function Due({ visit, dueOn }: { readonly visit: Visit; readonly dueOn: string }) {
  const today = visit.today.toString();
  const text = nearDay(visit.locale, dueOn, visit.today);
  if (dueOn > today) return <span class="meent-soft">{text}</span>;
  return (
    <Badge tone={dueOn < today ? 'late' : 'due'}>
      {dueOn < today ? messages[visit.locale].lateSince(text) : text}
    </Badge>
  );
}

function listHref(visit: Visit, { toon, na }: ListQuery): string {
  const parameters = new URLSearchParams({ ...(toon === 'mine' ? {} : { toon }), ...(na ? { na } : {}) });
  const text = parameters.toString();
  return href(visit, `/werkplek/beloften${text === '' ? '' : `?${text}`}`);
}
