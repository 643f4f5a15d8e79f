// SPDX-License-Identifier: EUPL-1.2
import { Drawing } from '../../../platform/html/components/drawing/drawing.tsx';
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import type { DrawingLayout } from '../../../platform/html/components/drawing/types.ts';
import {
  Button,
  ButtonRow,
  Disclosure,
  EmptyState,
  Form,
  Heading,
  Link,
  LinkButton,
  Pager,
  Paragraph,
  PublicPage,
  Row,
  Rows,
  SelectField,
  TextField,
  listInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Area, AreaMap, type AreaTree, areaName } from '../../areas/index.ts';
import { areaOptions } from '../../contributions/index.ts';
import { messages as words, needs } from '../../initiatives/index.ts';
import { type Theme, themeName } from '../../teams/index.ts';
import { type Published, groupWords, stateGroups } from '../domain.ts';
import type { ListQuery } from '../forms.ts';
import { base, pathOf } from '../links.ts';
import { messages } from '../messages.ts';
import { StateBadge, isNeed } from './parts.tsx';

export type ListProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly themes: readonly Theme[];
  readonly query: ListQuery;
  readonly area: Area | undefined;
  readonly found: readonly Published[];
  /** How many there are with these choices; with words at most so many as are looked at. */
  readonly count: number;
  readonly isCut: boolean;
  readonly map: DrawingLayout | undefined;
  readonly lit: string | undefined;
  readonly next: string | undefined;
};

/** What residents do themselves, and how to take part: a map, a list, and a way to choose. */
export function ListPage(props: ListProps) {
  const { visit, found, area, next } = props;
  const { list: t } = messages[visit.locale];
  return (
    <PublicPage
      visit={visit}
      title={t.title}
      current="initiatives"
      description={t.description(visit.municipality.name)}
    >
      <div class="meent-initiatives">
        <div class="meent-initiatives__head">
          <Heading level={1}>{t.title}</Heading>
          <Paragraph lead>{t.lead}</Paragraph>
          <ButtonRow>
            <LinkButton href={href(visit, `${base}/nieuw${area ? `?gebied=${area.slug}` : ''}`)}>
              {t.start}
            </LinkButton>
          </ButtonRow>
        </div>
        <Map {...props} />
        <div class="meent-initiatives__list">
          <FilterForm {...props} />
          <Counted {...props} />
          {found.length === 0 ? (
            <EmptyState title={t.nothing}>
              <p>{t.nothingText}</p>
            </EmptyState>
          ) : (
            <InitiativeRows visit={visit} tree={props.tree} found={found} />
          )}
          <Pager visit={visit} next={next} />
        </div>
      </div>
    </PublicPage>
  );
}

function Map({ visit, map, lit, found }: ListProps) {
  const { list: t } = messages[visit.locale];
  if (!map) return null;
  const dots = found.flatMap(({ lon, lat, title, number }) =>
    lon === null || lat === null ? [] : [{ lon, lat, title, href: href(visit, pathOf(number)) }],
  );
  return (
    <div class="meent-initiatives__map">
      <AreaMap visit={visit} areaPath={`${base}?gebied=`}>
        <Drawing
          layout={map}
          title={t.map(visit.municipality.name)}
          dots={dots}
          {...(lit ? { highlight: lit } : {})}
        >
          {t.mapHint}
        </Drawing>
      </AreaMap>
    </div>
  );
}

function FilterForm({ visit, tree, themes, query, area }: ListProps) {
  const { list: t, groups } = messages[visit.locale];
  const { needs: needWords } = words[visit.locale];
  const field = { visit, required: true } as const;
  return (
    <Form action={href(visit, base)} method="get" inline label={t.filters}>
      <SelectField
        {...field}
        name="gebied"
        label={t.area}
        value={area?.id ?? ''}
        empty={t.allAreas}
        options={areaOptions(visit, tree)}
      />
      <SelectField
        {...field}
        name="nodig"
        label={t.need}
        value={query.nodig ?? ''}
        empty={t.allNeeds}
        options={needs.map((need) => ({ value: need, label: needWords[need] }))}
      />
      <Disclosure summary={t.moreChoices} open={Boolean(query.stand ?? query.thema ?? query.zoek)}>
        <div class="meent-initiatives__more">
          <SelectField
            {...field}
            name="stand"
            label={t.group}
            value={query.stand ?? ''}
            empty={t.allGroups}
            options={stateGroups.map((group) => ({ value: groupWords[group], label: groups[group] }))}
          />
          <SelectField
            {...field}
            name="thema"
            label={t.theme}
            value={query.thema ?? ''}
            empty={t.allThemes}
            options={themes.map((theme) => ({ value: theme.id, label: themeName(theme, visit.locale) }))}
          />
          <TextField {...field} name="zoek" label={t.words} type="search" value={query.zoek ?? ''} />
        </div>
      </Disclosure>
      <Button variant="quiet">{t.show}</Button>
    </Form>
  );
}

function Counted({ visit, query, area, count, isCut }: ListProps) {
  const { list: t } = messages[visit.locale];
  const isChosen = area || query.nodig || query.stand || query.thema || query.zoek;
  return (
    <p class="meent-initiatives__count" role="status">
      <b>{isCut ? t.atLeast(count) : t.count(count)}</b>
      {isChosen && (
        <>
          {' · '}
          <Link href={href(visit, base)}>{t.clear}</Link>
        </>
      )}
    </p>
  );
}

type RowsProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly found: readonly Published[];
  readonly label?: string;
};

export function InitiativeRows({ visit, tree, found, label }: RowsProps) {
  return (
    <Rows {...(label ? { label } : {})}>
      {found.map((one) => {
        const [areaId = ''] = one.areaIds;
        const area = tree.byId(areaId) ?? tree.root;
        return (
          <Row
            emblem={<Emblem path={area.emblem} tint={area.tint} size={40} box={48} />}
            href={href(visit, pathOf(one.number))}
            title={one.title}
            meta={<Meta visit={visit} tree={tree} one={one} />}
            trailing={<StateBadge visit={visit} state={one.state} />}
          />
        );
      })}
    </Rows>
  );
}

function Meta({
  visit,
  tree,
  one,
}: {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly one: Published;
}) {
  const { list: t } = messages[visit.locale];
  const areas = one.areaIds.flatMap((id) => tree.byId(id) ?? []).map((area) => areaName(area, visit.locale));
  const wanted = one.needs.filter(isNeed).map((need) => words[visit.locale].needs[need].toLocaleLowerCase());
  const isOpen = one.state !== 'realised';
  return (
    <>
      {listInWords(visit.locale, areas)}
      {one.supporters > 0 && <> · {t.supporters(one.supporters)}</>}
      {isOpen && wanted.length > 0 && (
        <span class="meent-initiatives__wanted">{t.wanted(listInWords(visit.locale, wanted))}</span>
      )}
    </>
  );
}
