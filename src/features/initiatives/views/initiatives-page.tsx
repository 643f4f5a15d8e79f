// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  Badge,
  Button,
  ButtonRow,
  Disclosure,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Pager,
  Paragraph,
  Row,
  Rows,
  SearchField,
  SelectField,
  Tabs,
  type Tone,
  WorkplacePage,
  listInWords,
  nearDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import { areaOptions } from '../../contributions/index.ts';
import type { Theme } from '../../teams/index.ts';
import type { Initiative, State } from '../domain.ts';
import { type ListQuery, groupOf, views } from '../forms.ts';
import type { InitiativeList } from '../list.ts';
import { messages } from '../messages.ts';
import { canStart } from '../policies.ts';
import { type Waiting, mostCounted } from '../waiting-store.ts';

export type InitiativesPageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly themes: readonly Theme[];
  readonly list: InitiativeList;
  /** For who may open these doors. */
  readonly waiting: Waiting | undefined;
};

const home = '/werkplek/initiatieven';

/** What residents organise, by what waits and where it stands, with the filters in the address. */
export function InitiativesPage(props: InitiativesPageProps) {
  const { visit, list } = props;
  const { query, initiatives, next } = list;
  const t = messages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={t.title} current="initiatives">
      <div class="meent-initiatives-head">
        <div>
          <Heading level={1}>{t.title}</Heading>
          <Paragraph lead>{t.lead}</Paragraph>
        </div>
        {canStart(visit.actor) && <LinkButton href={href(visit, `${home}/nieuw`)}>{t.start}</LinkButton>}
      </div>
      {props.waiting && <WaitingDoors visit={visit} waiting={props.waiting} />}
      <SearchField
        visit={visit}
        action={href(visit, home)}
        name="zoek"
        label={t.list.search}
        value={query.zoek}
      >
        <HiddenField name="toon" value={query.toon} />
      </SearchField>
      <Tabs
        label={t.list.viewsLabel}
        items={views.map((view) => ({
          href: listHref(visit, { toon: view }),
          text: t.list.views[view],
          current: view === query.toon && !query.zoek,
        }))}
      />
      {query.zoek && <p role="status">{t.list.results(query.zoek)}</p>}
      <Filters {...props} />
      {initiatives.length === 0 ? (
        <Nothing visit={visit} query={query} />
      ) : (
        <Rows label={query.zoek ? t.list.results(query.zoek) : t.list.views[query.toon]}>
          {initiatives.map((initiative) => (
            <InitiativeRow {...props} initiative={initiative} />
          ))}
        </Rows>
      )}
      <Pager
        visit={visit}
        {...(query.na ? { previous: listHref(visit, { ...query, na: undefined }) } : {})}
        {...(next ? { next: listHref(visit, { ...query, na: next }) } : {})}
      />
    </WorkplacePage>
  );
}

type WaitingProps = { readonly visit: Visit; readonly waiting: Waiting };

/** The two desks beside the list, always there: loud only when something waits. */
function WaitingDoors({ visit, waiting }: WaitingProps) {
  const t = messages[visit.locale].list;
  const doors = [
    { path: `${home}/publicatie`, text: t.toPublish, count: waiting.toPublish },
    { path: `${home}/aanbod`, text: t.offers, count: waiting.offers },
  ];
  const inWords = (count: number) => (count < mostCounted ? String(count) : `${mostCounted - 1}+`);
  return (
    <nav class="meent-waiting-doors" aria-label={t.doors}>
      <ul>
        {doors.map(({ path, text, count }) => (
          <li>
            <Link href={href(visit, path)}>{text}</Link>{' '}
            {count > 0 ? (
              <Badge tone="due">{t.doorWaits(inWords(count))}</Badge>
            ) : (
              <span class="meent-soft">{t.doorQuiet}</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How a state looks behind a title. */
export const stateTones: Readonly<Record<State, Tone>> = {
  proposed: 'due',
  explored: 'info',
  supported: 'info',
  under_way: 'info',
  realised: 'good',
  stopped: 'neutral',
};

type RowProps = Pick<InitiativesPageProps, 'visit' | 'tree'> & { readonly initiative: Initiative };

export function InitiativeRow({ visit, tree, initiative }: RowProps) {
  const t = messages[visit.locale];
  const { number, title, state, areaIds, waitsSince } = initiative;
  const areas = areaIds.map((id) => areaName(tree.byId(id) ?? tree.root, visit.locale));
  const waits = waitsSince && t.list.waits(nearDay(visit.locale, dayOf(waitsSince).toString(), visit.today));
  return (
    <Row
      title={title}
      href={href(visit, `${home}/${number}`)}
      meta={[number, listInWords(visit.locale, areas), ...(waits ? [waits] : [])].join(' · ')}
      trailing={<Badge tone={stateTones[state]}>{t.states[state]}</Badge>}
    />
  );
}

function Filters({ visit, tree, themes, list }: InitiativesPageProps) {
  const t = messages[visit.locale];
  const { query } = list;
  const common = { visit, required: true, empty: t.list.any } as const;
  const group = query.zoek
    ? views.flatMap((view) => (isGroup(view) ? groupOf[view] : []))
    : groupOf[query.toon];
  return (
    <Disclosure summary={t.list.filters} open={isFiltered(query)}>
      <Form action={href(visit, home)} method="get" label={t.list.filters} inline>
        <HiddenField name="toon" value={query.toon} />
        {query.zoek && <HiddenField name="zoek" value={query.zoek} />}
        <SelectField
          {...common}
          name="stand"
          label={t.list.state}
          value={query.stand}
          options={group.map((state) => ({ value: state, label: t.states[state] }))}
        />
        <SelectField
          {...common}
          name="gebied"
          label={t.list.area}
          value={query.gebied}
          options={areaOptions(visit, tree)}
        />
        <SelectField
          {...common}
          name="thema"
          label={t.list.theme}
          value={query.thema}
          options={themes.map(({ id, name }) => ({ value: id, label: name[visit.locale] }))}
        />
        <ButtonRow>
          <Button small>{t.list.apply}</Button>
          {isFiltered(query) && <Link href={listHref(visit, { toon: query.toon })}>{t.list.reset}</Link>}
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}

/** The views that share no state with each other. */
function isGroup(view: ListQuery['toon']): boolean {
  return view === 'lopend' || view === 'gelukt' || view === 'gestopt';
}

function Nothing({ visit, query }: { readonly visit: Visit; readonly query: ListQuery }) {
  const t = messages[visit.locale];
  const isNarrow = isFiltered(query) || query.zoek !== undefined;
  return (
    <EmptyState title={isNarrow ? t.list.emptyFiltered : t.list.empty[query.toon]}>
      {isNarrow ? (
        <Link href={listHref(visit, { toon: query.toon })}>{t.list.reset}</Link>
      ) : (
        <Paragraph>{t.noneText}</Paragraph>
      )}
    </EmptyState>
  );
}

function isFiltered({ stand, gebied, thema }: ListQuery): boolean {
  return Boolean(stand ?? gebied ?? thema);
}

function listHref(visit: Visit, query: ListQuery): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return href(
    visit,
    `${home}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`,
  );
}
