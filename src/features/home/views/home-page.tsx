// SPDX-License-Identifier: EUPL-1.2
import { Drawing } from '../../../platform/html/components/drawing/drawing.tsx';
import {
  Columns,
  Doors,
  EmptyState,
  Grid,
  Hero,
  Link,
  LinkButton,
  PublicPage,
  Section,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { HowItWorks } from '../../about/index.ts';
import type { Names, Story } from '../../contributions/index.ts';
import { InitiativesPart, type Published as Initiative } from '../../initiatives-public/index.ts';
import { drawingOf } from '../drawing.ts';
import { messages } from '../messages.ts';
import { type Town, shownAreas } from '../town.ts';
import { countsInWords } from '../wording.ts';
import { AreaSearch } from './area-search.tsx';
import { ContributionRows, type Lately as LatelyOne, ToldStory } from './stories.tsx';

export type HomeProps = {
  readonly visit: Visit;
  readonly town: Town;
  readonly names: Names;
  readonly stories: readonly Story[];
  readonly lately: readonly LatelyOne[];
  /** What residents do themselves, lately. */
  readonly initiatives: readonly Initiative[];
};

export function HomePage(props: HomeProps) {
  const { visit } = props;
  const { home } = messages[visit.locale];
  return (
    <PublicPage
      visit={visit}
      title={home.title}
      description={home.description(visit.municipality.name)}
      feed={{
        href: href(visit, '/nieuws.atom'),
        title: messages[visit.locale].area.news(visit.municipality.name),
      }}
      hero={<HomeHero {...props} />}
    >
      <WhatCameOfIt {...props} />
      <InitiativesPart visit={visit} tree={props.town.tree} found={props.initiatives} />
      <Columns>
        <Lately {...props} />
        <Section title={home.howItWorks} id="zo-werkt-het">
          <HowItWorks visit={visit} />
          <p>
            <Link href={href(visit, '/over')}>{home.more}</Link>
          </p>
          <p>
            <Link href={href(visit, '/raad')}>{home.council}</Link>
          </p>
        </Section>
      </Columns>
    </PublicPage>
  );
}

function HomeHero({ visit, town }: HomeProps) {
  const { home } = messages[visit.locale];
  const door = (kind: string, words: { readonly text: string; readonly about: string }) => {
    return { href: href(visit, `/bijdragen/nieuw?soort=${kind}`), ...words };
  };
  return (
    <Hero title={home.title} lead={home.lead} figure={<TownDrawing visit={visit} town={town} />} largeFigure>
      <AreaSearch visit={visit} large />
      <Doors
        label={home.doors}
        items={[door('question', home.ask), door('idea', home.idea), door('concern', home.concern)]}
      />
    </Hero>
  );
}

/** The municipality with its areas and their aldermen, each a link; nothing without boundaries. */
export function TownDrawing({ visit, town }: Pick<HomeProps, 'visit' | 'town'>) {
  const layout = drawingOf(visit, town);
  if (!layout) return null;
  const { drawing } = messages[visit.locale];
  return (
    <Drawing layout={layout} title={drawing.title(visit.municipality.name)}>
      {countsInWords(visit.municipality, shownAreas(town), visit.locale)}. {drawing.choose}
    </Drawing>
  );
}

function WhatCameOfIt({ visit, names, stories, lately }: HomeProps) {
  const { home } = messages[visit.locale];
  if (stories.length === 0) {
    if (lately.length > 0) return null;
    return (
      <Section title={home.stories}>
        <EmptyState title={home.nothingYet}>
          <p>{home.beFirst}</p>
          <LinkButton href={href(visit, '/bijdragen/nieuw')} variant="quiet">
            {messages[visit.locale].area.ask}
          </LinkButton>
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section title={home.stories} aside={<Link href={href(visit, '/bijdragen')}>{home.allStories}</Link>}>
      <Grid>
        {stories.map((story) => (
          <ToldStory visit={visit} names={names} story={story} />
        ))}
      </Grid>
    </Section>
  );
}

function Lately({ visit, names, lately }: HomeProps) {
  if (lately.length === 0) return null;
  const { home } = messages[visit.locale];
  return (
    <Section title={home.lately}>
      <ContributionRows visit={visit} names={names} found={lately} label={home.lately} />
    </Section>
  );
}
