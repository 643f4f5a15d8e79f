// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Drawing } from '../../../platform/html/components/drawing/drawing.tsx';
import {
  ButtonRow,
  Columns,
  type Crumb,
  EmptyState,
  Hero,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  PublicPage,
  Section,
  fullDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { MeetSection, type Occurrence } from '../../agenda/index.ts';
import { type Area, areaName } from '../../areas/index.ts';
import { type Budget, MoneyPart } from '../../grants/index.ts';
import { InitiativesPart, type Published as Initiative } from '../../initiatives-public/index.ts';
import type { Names, Story } from '../../contributions/index.ts';
import { type AskedHere, AskedHerePart } from '../../motions-public/index.ts';
import { type VisitRecord, VisitsSection } from '../../visits/index.ts';
import { drawingOf, litOn } from '../drawing.ts';
import { messages } from '../messages.ts';
import { type Town, areaPath, isThere, shownBelow } from '../town.ts';
import { kindsInWords } from '../wording.ts';
import { AreaLinks } from './area-links.tsx';
import { AskedDayNotice, OtherDay } from './asked-day.tsx';
import { TownDrawing } from './home-page.tsx';
import { ContributionRows, type Lately, ToldStory } from './stories.tsx';
import { TeamSection } from './team-section.tsx';

export type AreaProps = {
  readonly visit: Visit;
  readonly town: Town;
  readonly names: Names;
  readonly area: Area;
  readonly stories: readonly Story[];
  readonly lately: readonly Lately[];
  /** When its team can be met; of today's page only. */
  readonly meetings: readonly Occurrence[];
  /** Who comes to get to know it. */
  readonly visits: readonly VisitRecord[];
  /** What residents do themselves, lately; of today's page only. */
  readonly initiatives: readonly Initiative[];
  /** What the council asked here and is not done; of today's page only. */
  readonly asked: AskedHere;
  /** What can be asked of today, for a plan in this area. */
  readonly budgets: readonly Budget[];
};

export function AreaPage(props: AreaProps) {
  const { visit, town, area, meetings, budgets } = props;
  const name = areaName(area, visit.locale);
  const path = `/gebieden/${area.slug}`;
  const isRoot = area === town.tree.root;
  return (
    <PublicPage
      visit={visit}
      title={name}
      description={messages[visit.locale].area.description(name)}
      current="areas"
      breadcrumbs={crumbs(props)}
      feed={{ href: href(visit, `${path}/nieuws.atom`), title: messages[visit.locale].area.news(name) }}
      calendar={{ href: href(visit, `${path}/agenda.ics`), title: messages[visit.locale].area.agenda(name) }}
      hero={<AreaHero {...props} />}
    >
      <AskedDayNotice visit={visit} asked={town.asked} path={path} />
      {!isRoot && !isThere(town, area) && <NotOnMap {...props} />}
      <TeamSection visit={visit} town={town} area={area} />
      <MeetSection visit={visit} tree={town.tree} area={area} occurrences={meetings} />
      {town.asked.isToday && (
        <InitiativesPart visit={visit} tree={town.tree} area={area} found={props.initiatives} />
      )}
      {town.asked.isToday && <VisitsSection visit={visit} town={town} area={area} coming={props.visits} />}
      {town.asked.isToday && <Going {...props} />}
      <AskedHerePart visit={visit} area={area} asked={props.asked} />
      <MoneyPart visit={visit} budgets={budgets} />
      <Near {...props} />
      <OtherDay visit={visit} asked={town.asked} path={path} />
      <p class="meent-printed">
        {messages[visit.locale].area.printed(visit.municipality.name, fullDay(visit.locale, visit.today))}
      </p>
    </PublicPage>
  );
}

function crumbs({ visit, town, area }: AreaProps): Crumb[] {
  const above = town.tree.pathTo(area.id).slice(1, -1);
  const day = town.asked.isToday ? '' : `?op=${town.asked.day.toString()}`;
  return [
    { text: messages[visit.locale].areas.crumb, href: href(visit, `/gebieden${day}`) },
    ...above.map((one) => ({ text: areaName(one, visit.locale), href: areaPath(visit, town, one) })),
    { text: areaName(area, visit.locale) },
  ];
}

function AreaHero({ visit, town, area }: AreaProps) {
  const { area: m } = messages[visit.locale];
  return (
    <Hero
      title={areaName(area, visit.locale)}
      lead={faceOf(visit, area)}
      figure={<Whereabouts visit={visit} town={town} area={area} />}
      largeFigure={area === town.tree.root}
    >
      <ButtonRow>
        <LinkButton href={href(visit, `/bijdragen/nieuw?gebied=${area.slug}`)}>{m.ask}</LinkButton>
        <LinkButton href={href(visit, `/bijdragen?gebied=${area.slug}`)} variant="quiet">
          {m.others}
        </LinkButton>
        <LinkButton href={href(visit, `/op-de-hoogte?gebied=${area.slug}`)} variant="quiet">
          {m.hear}
        </LinkButton>
      </ButtonRow>
    </Hero>
  );
}

/** What kind of place it is, in the visit's language where somebody wrote that. */
function faceOf(visit: Visit, area: Area): ComponentChildren {
  const own = area.face[visit.locale];
  if (own !== '' || area.face.nl === '') return own || undefined;
  return <span lang="nl">{area.face.nl}</span>;
}

function Whereabouts({ visit, town, area }: Pick<AreaProps, 'visit' | 'town' | 'area'>) {
  if (area === town.tree.root) return <TownDrawing visit={visit} town={town} />;
  const layout = drawingOf(visit, town);
  const lit = layout && litOn(layout, town.tree, area.id);
  if (!lit) return null;
  const title = messages[visit.locale].drawing.where(areaName(area, visit.locale));
  return <Drawing layout={layout} title={title} highlight={lit} mini />;
}

function NotOnMap({ visit, area }: AreaProps) {
  const { area: m } = messages[visit.locale];
  return (
    <Notice tone="ball">
      <p>
        {m.notOnMap(areaName(area, visit.locale))} <Link href={href(visit, '/gebieden')}>{m.toAreas}</Link>
      </p>
    </Notice>
  );
}

function Going(props: AreaProps) {
  const { visit, names, area, stories, lately } = props;
  const { area: m } = messages[visit.locale];
  if (stories.length === 0 && lately.length === 0) {
    return (
      <Section title={m.going}>
        <EmptyState title={m.nothing}>
          <Paragraph>{m.nothingText}</Paragraph>
        </EmptyState>
      </Section>
    );
  }
  return (
    <Columns>
      {lately.length > 0 && (
        <Section title={m.going}>
          <ContributionRows visit={visit} names={names} found={lately} label={m.going} within={area} />
        </Section>
      )}
      {stories.length > 0 && (
        <Section title={m.cameOfIt}>
          {stories.map((story) => (
            <ToldStory visit={visit} names={names} story={story} within={area} />
          ))}
        </Section>
      )}
    </Columns>
  );
}

/** What lies in it; for the smallest areas, their neighbours in the same region. */
function Near({ visit, town, area }: AreaProps) {
  const { area: m } = messages[visit.locale];
  const below = shownBelow(town, area);
  const parent = area.parentId === null ? undefined : town.tree.byId(area.parentId);
  const areas = below.length > 0 || !parent ? below : shownBelow(town, parent).filter((one) => one !== area);
  if (areas.length === 0) return null;
  const title =
    below.length > 0 || !parent
      ? m.within(kindsInWords(visit.municipality, areas, visit.locale), areaName(area, visit.locale))
      : m.also(areaName(parent, visit.locale));
  return (
    <div class="meent-near">
      <Section title={title}>
        <AreaLinks visit={visit} town={town} areas={areas} label={title} />
      </Section>
    </div>
  );
}
