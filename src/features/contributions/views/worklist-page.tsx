// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { isStaff } from '../../../kernel/actor.ts';
import { contributionKinds } from '../../../kernel/municipality.ts';
import { workingDaysBetween } from '../../../kernel/calendar.ts';
import {
  Badge,
  Button,
  ButtonRow,
  CheckboxField,
  Disclosure,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  Link,
  Pager,
  Row,
  Rows,
  SearchField,
  SelectField,
  SplitView,
  Tabs,
  WorkplacePage,
  nearDay,
  sentenceCase,
} from '../../../platform/html/index.ts';
import type { ExportFormat } from '../../../platform/export/table.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { states } from '../domain.ts';
import { type ListQuery, type View, views, withoutTheme } from '../forms.ts';
import { messages } from '../messages.ts';
import { isHolder } from '../policies.ts';
import type { WorkItem } from '../worklist-store.ts';
import { type Names, ballName } from '../wording.ts';
import { plainDay } from '../days.ts';
import { areaOptions } from './place-fields.tsx';
import { ExportLinks, HappenedLine, KeptFilters } from './list-parts.tsx';

export type Worklist = {
  readonly query: ListQuery;
  readonly items: readonly WorkItem[];
  /** Where the next page begins; none when this is the last. */
  readonly next?: string;
  /** Per view how many, "99+" beyond. */
  readonly counts: Readonly<Partial<Record<View, string>>>;
  /** The area in which somebody works, when it is one. */
  readonly place?: string;
};

export type WorklistPageProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly list: Worklist;
  /** The number of the item that is open beside the list, and its view. */
  readonly openNumber?: string;
  readonly children?: ComponentChildren;
};

export function WorklistPage({ visit, names, list, openNumber, children }: WorklistPageProps) {
  const t = messages[visit.locale].list;
  const title = list.place ? t.titleIn(list.place) : t.title;
  return (
    <WorkplacePage
      visit={visit}
      title={openNumber ? `${openNumber} · ${title}` : title}
      current="contributions"
      wide
      {...(list.place ? { place: list.place } : {})}
    >
      <meent-worklist data-new-href={href(visit, '/werkplek/nieuw')}>
        <SplitView
          visit={visit}
          listLabel={title}
          list={<List visit={visit} names={names} list={list} title={title} openNumber={openNumber} />}
          {...(openNumber ? { backHref: listHref(visit, list.query, {}) } : {})}
        >
          {children ?? (
            <EmptyState title={t.choose}>
              <p class="meent-soft">{t.chooseKeys}</p>
            </EmptyState>
          )}
        </SplitView>
      </meent-worklist>
    </WorkplacePage>
  );
}

type ListProps = Omit<WorklistPageProps, 'children'> & { readonly title: string };

function List({ visit, names, list, title, openNumber }: ListProps) {
  const t = messages[visit.locale].list;
  const { query } = list;
  const tabs = views.map((view) => ({
    href: listHref(visit, { toon: view }, {}),
    text: t.views[view],
    current: view === query.toon && !query.zoek,
    ...(list.counts[view] === undefined ? {} : { count: list.counts[view] }),
  }));
  return (
    <>
      <div class="meent-split__head">
        <ListTitle isPage={!openNumber}>{query.zoek ? t.resultsFor(query.zoek) : title}</ListTitle>
        <SearchField
          visit={visit}
          action={href(visit, '/werkplek/bijdragen')}
          name="zoek"
          label={t.searchLabel}
          value={query.zoek}
        >
          <HiddenField name="toon" value={query.toon} />
        </SearchField>
      </div>
      <Tabs label={t.viewsLabel} items={tabs} />
      <HappenedLine visit={visit} query={query} />
      <Filters visit={visit} names={names} query={query} />
      {list.items.length === 0 ? (
        <EmptyState title={isFiltered(query) ? t.emptyFiltered : t.empty}>
          {isFiltered(query) && <Link href={listHref(visit, { toon: query.toon }, {})}>{t.reset}</Link>}
        </EmptyState>
      ) : (
        <Rows tight label={title}>
          {list.items.map((item) => (
            <WorkRow
              visit={visit}
              names={names}
              item={item}
              query={query}
              isOpen={item.number === openNumber}
            />
          ))}
        </Rows>
      )}
      <Pager
        visit={visit}
        {...(query.na ? { previous: listHref(visit, query, { na: undefined }) } : {})}
        {...(list.next ? { next: listHref(visit, query, { na: list.next }) } : {})}
      />
      {list.items.length > 0 && (
        <ExportLinks visit={visit} address={(format) => exportHref(visit, format, query)} />
      )}
    </>
  );
}

/** The page's heading, unless an item is open: that one's subject is the heading then, and this comes before it. */
function ListTitle({ isPage, children }: { readonly isPage: boolean; readonly children: string }) {
  if (!isPage) return <p class="nl-heading nl-heading--level-3">{children}</p>;
  return (
    <Heading level={1} looks={3}>
      {children}
    </Heading>
  );
}

type WorkRowProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly item: WorkItem;
  readonly query?: ListQuery;
  readonly isOpen?: boolean;
};

export function WorkRow({ visit, names, item, query = { toon: 'mine' }, isOpen }: WorkRowProps) {
  const t = messages[visit.locale];
  const area = names.tree.byId(item.areaId) ?? names.tree.root;
  const isOwn = item.holder.kind === 'team' || (isStaff(visit.actor) && isHolder(visit.actor, item));
  return (
    <Row
      href={itemHref(visit, item.number, query)}
      title={item.subject}
      meta={`${t.kinds[item.kind]} · ${areaName(area, visit.locale)}${isOwn ? '' : ` · ${t.list.waitsFor(ballName(names, item.holder))}`}`}
      trailing={<Due visit={visit} item={item} />}
      waiting={item.state === 'asked' || item.state === 'answered' || item.state === 'closed'}
      {...(isOpen ? { current: true } : {})}
    />
  );
}

/** In words, never by colour alone: what was promised, or what the state is. */
function Due({ visit, item }: { readonly visit: Visit; readonly item: WorkItem }) {
  const t = messages[visit.locale];
  if (item.state === 'closed' || item.state === 'answered' || item.state === 'asked' || item.dueOn === null) {
    return <span class="meent-soft">{t.states[item.state]}</span>;
  }
  const days = workingDaysBetween(visit.today, plainDay(item.dueOn));
  if (item.dueOn < visit.today.toString())
    return <Badge tone="late">{t.list.lateSince(Math.max(1, -days))}</Badge>;
  if (days <= 1) return <Badge tone="due">{nearDay(visit.locale, item.dueOn, visit.today)}</Badge>;
  return <span class="meent-soft">{nearDay(visit.locale, item.dueOn, visit.today)}</span>;
}

function Filters({
  visit,
  names,
  query,
}: {
  readonly visit: Visit;
  readonly names: Names;
  readonly query: ListQuery;
}) {
  const t = messages[visit.locale];
  const themes = [
    ...names.staffing.themes.map((theme) => ({ value: theme.id, label: theme.name[visit.locale] })),
    ...(query.zoek === undefined ? [{ value: withoutTheme, label: t.list.noTheme }] : []),
  ];
  const common = { visit, required: true, empty: t.list.any } as const;
  return (
    <Disclosure summary={t.list.filters} open={isFiltered(query)}>
      <Form action={href(visit, '/werkplek/bijdragen')} method="get" label={t.list.filters}>
        <KeptFilters query={query} />
        <SelectField
          {...common}
          name="soort"
          label={t.list.kind}
          value={query.soort}
          options={contributionKinds.map((value) => ({ value, label: sentenceCase(t.kinds[value]) }))}
        />
        <SelectField
          {...common}
          name="gebied"
          label={t.list.area}
          value={query.gebied}
          options={areaOptions(visit, names.tree)}
        />
        <SelectField {...common} name="thema" label={t.list.theme} value={query.thema} options={themes} />
        <SelectField
          {...common}
          name="stand"
          label={t.list.state}
          value={query.stand}
          options={states.map((value) => ({ value, label: sentenceCase(t.states[value]) }))}
        />
        <CheckboxField
          name="telaat"
          label={sentenceCase(t.list.late)}
          value="ja"
          checked={query.telaat === 'ja'}
        />
        <ButtonRow>
          <Button small>{t.list.apply}</Button>
          <Link href={listHref(visit, { toon: query.toon }, {})}>{t.list.reset}</Link>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}

function isFiltered(query: ListQuery): boolean {
  return Boolean(query.soort ?? query.gebied ?? query.thema ?? query.stand ?? query.telaat ?? query.wat);
}

/** The whole list, with these filters, as a file. */
function exportHref(visit: Visit, format: ExportFormat, query: ListQuery): string {
  return href(visit, `/werkplek/bijdragen.${format}${queryText({ ...query, na: undefined })}`);
}

/** The list with these filters, and some changed; the cursor only when asked for. */
export function listHref(visit: Visit, query: ListQuery, changes: Partial<ListQuery>): string {
  return href(visit, `/werkplek/bijdragen${queryText({ ...query, na: undefined, ...changes })}`);
}

export function itemHref(visit: Visit, number: string, query: ListQuery): string {
  return href(visit, `/werkplek/bijdragen/${number}${queryText(query)}`);
}

export function queryText(query: Partial<ListQuery>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && !(name === 'toon' && value === 'mine')) parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
