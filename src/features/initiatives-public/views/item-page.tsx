// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Drawing } from '../../../platform/html/components/drawing/drawing.tsx';
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import type { DrawingLayout } from '../../../platform/html/components/drawing/types.ts';
import {
  ButtonRow,
  Columns,
  Facts,
  Heading,
  Link,
  LinkButton,
  MomentText,
  Notice,
  Paragraph,
  PublicPage,
  Section,
  Thread,
  type ThreadItem,
  TypedText,
  dayInWords,
  listInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Area, type AreaTree, areaName } from '../../areas/index.ts';
import type { Weighing } from '../../government-role/index.ts';
import { type Message, type Picture, type State, messages as words } from '../../initiatives/index.ts';
import { type Theme, themeName } from '../../teams/index.ts';
import { type Published, canTakePart } from '../domain.ts';
import { base, pathOf } from '../links.ts';
import { messages } from '../messages.ts';
import type { Group } from '../published-store.ts';
import type { Step } from '../steps.ts';
import { InitiativeRows } from './list-page.tsx';
import { StateBadge, isNeed } from './parts.tsx';
import { News, Pictures, Role } from './told-parts.tsx';

export type ItemProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly themes: readonly Theme[];
  readonly one: Published;
  readonly groups: readonly Group[];
  readonly steps: readonly Step[];
  readonly toCome: readonly State[];
  readonly others: readonly Published[];
  /** Those that everyone may see. */
  readonly pictures: readonly Picture[];
  readonly news: readonly Message[];
  readonly weighing: Weighing | undefined;
  readonly map: DrawingLayout | undefined;
  readonly lit: string | undefined;
  /** What led to it and what came of it. */
  readonly thread: ComponentChildren;
  readonly done?: 'supported' | 'notSupportedAnyMore';
};

/** One initiative, for everyone: what, where, who, how far, and how to take part. */
export function ItemPage(props: ItemProps) {
  const { visit, tree, one, done } = props;
  const { list, page: t } = messages[visit.locale];
  const area = tree.byId(one.areaIds[0] ?? '') ?? tree.root;
  return (
    <PublicPage
      visit={visit}
      title={one.title}
      current="initiatives"
      feed={{ href: href(visit, pathOf(one.number, '/nieuws.atom')), title: t.feed(one.title) }}
      breadcrumbs={[
        { text: list.title, href: href(visit, base) },
        { text: areaName(area, visit.locale), href: href(visit, `${base}?gebied=${area.slug}`) },
        { text: one.number },
      ]}
    >
      {done && (
        <Notice tone="good" role="status">
          <p>{t[done]}</p>
        </Notice>
      )}
      <Head {...props} area={area} />
      <TakePart {...props} />
      <Columns>
        <div>
          <Came {...props} />
          <Section title={t.what}>
            <div lang={one.locale === visit.locale ? undefined : one.locale}>
              <TypedText text={one.body} />
            </div>
          </Section>
          <PicturesMeanwhile {...props} />
          <News {...props} />
          <Plan {...props} />
          <Wanted {...props} />
          <Role {...props} />
        </div>
        <div>
          <Section title={t.state}>
            <Thread visit={visit} items={threadOf(props)} label={t.state} />
          </Section>
          {props.thread}
          <Whereabouts {...props} area={area} />
        </div>
      </Columns>
      {props.others.length > 0 && (
        <Section
          title={t.other(areaName(area, visit.locale))}
          aside={<Link href={href(visit, `${base}?gebied=${area.slug}`)}>{list.more}</Link>}
        >
          <InitiativeRows visit={visit} tree={tree} found={props.others} />
        </Section>
      )}
    </PublicPage>
  );
}

function Head({ visit, one, area }: ItemProps & { readonly area: Area }) {
  const { list } = messages[visit.locale];
  return (
    <div class="meent-initiative__head">
      <Emblem path={area.emblem} tint={area.tint} size={64} box={48} />
      <div>
        <p class="meent-initiative__state">
          <StateBadge visit={visit} state={one.state} />
          {one.supporters > 0 && <span class="meent-soft">{list.supporters(one.supporters)}</span>}
        </p>
        <Heading level={1}>{one.title}</Heading>
      </div>
    </div>
  );
}

function TakePart({ visit, one }: ItemProps) {
  const { page: t } = messages[visit.locale];
  const follow = (
    <LinkButton href={href(visit, pathOf(one.number, '/volgen'))} variant="quiet">
      {t.follow}
    </LinkButton>
  );
  if (!canTakePart(one)) return <ButtonRow>{follow}</ButtonRow>;
  return (
    <ButtonRow>
      <LinkButton href={href(visit, pathOf(one.number, '/meehelpen'))}>{t.help}</LinkButton>
      <LinkButton href={href(visit, pathOf(one.number, '/steunen'))} variant="quiet">
        {t.support}
      </LinkButton>
      {follow}
    </ButtonRow>
  );
}

/** What it became, or why it stopped: the first thing one wants to know. */
function Came(props: ItemProps) {
  const { visit, one } = props;
  const { page: t } = messages[visit.locale];
  if (one.state === 'realised' && one.result)
    return (
      <Section title={t.result}>
        {one.realisedOn && (
          <Paragraph soft>{t.realisedOn(dayInWords(visit.locale, one.realisedOn, visit.today))}</Paragraph>
        )}
        <TypedText text={one.result} />
        <Pictures {...props} />
      </Section>
    );
  if (one.state === 'stopped')
    return (
      <Section title={t.stopped}>
        {one.stopReason ? <TypedText text={one.stopReason} /> : <p>{t.ended}</p>}
        <Pictures {...props} />
      </Section>
    );
  return null;
}

/** As long as it goes on they stand for themselves; with a result they are of that. */
function PicturesMeanwhile(props: ItemProps) {
  const { page: t } = messages[props.visit.locale];
  const { state } = props.one;
  if (props.pictures.length === 0 || state === 'realised' || state === 'stopped') return null;
  return (
    <Section title={t.pictures}>
      <Pictures {...props} />
    </Section>
  );
}

function Plan({ visit, one }: ItemProps) {
  const { page: t } = messages[visit.locale];
  const when = whenInWords(visit, one);
  if (!one.plan && !when) return null;
  return (
    <Section title={t.plan}>
      {when && <Paragraph>{when}</Paragraph>}
      {one.plan && <TypedText text={one.plan} />}
    </Section>
  );
}

function whenInWords(visit: Visit, { startsOn, endsOn }: Published): string | undefined {
  const { page: t } = messages[visit.locale];
  const day = (text: string) => dayInWords(visit.locale, text, visit.today);
  if (startsOn && endsOn) return t.planned(day(startsOn), day(endsOn));
  if (startsOn) return t.plannedFrom(day(startsOn));
  return endsOn ? t.plannedTo(day(endsOn)) : undefined;
}

function Wanted({ visit, one }: ItemProps) {
  const { page: t } = messages[visit.locale];
  if (!canTakePart(one)) return null;
  const wanted = one.needs.filter(isNeed);
  return (
    <Section title={t.needs}>
      {wanted.length > 0 && (
        <ul class="meent-initiative__needs">
          {wanted.map((need) => (
            <li>{words[visit.locale].needs[need]}</li>
          ))}
        </ul>
      )}
      {one.needsNote && <TypedText text={one.needsNote} />}
      {wanted.length === 0 && !one.needsNote && <Paragraph>{t.noNeeds}</Paragraph>}
    </Section>
  );
}

function Whereabouts({
  visit,
  tree,
  themes,
  one,
  groups,
  map,
  lit,
  area,
}: ItemProps & { readonly area: Area }) {
  const { page: t } = messages[visit.locale];
  const who = groups.flatMap(({ groupName, name }) => [groupName, name].filter((text) => text !== null));
  const about = themes
    .filter(({ id }) => one.themeIds.includes(id))
    .map((theme) => themeName(theme, visit.locale));
  const areas = one.areaIds.flatMap((id) => tree.byId(id) ?? []);
  const { lon, lat, title } = one;
  const dots = lon === null || lat === null ? [] : [{ lon, lat, title, href: '' }];
  const items = [
    {
      term: messages[visit.locale].list.area,
      value: listInWords(
        visit.locale,
        areas.map((each) => areaName(each, visit.locale)),
      ),
    },
    { term: t.who, value: who.length > 0 ? listInWords(visit.locale, [...new Set(who)]) : t.whoHidden },
    ...(about.length > 0 ? [{ term: t.themes, value: listInWords(visit.locale, about) }] : []),
    { term: t.number, value: one.number },
  ];
  return (
    <Section title={t.where}>
      {map && lit && (
        <div class="meent-initiative__where">
          <Drawing
            layout={map}
            title={t.whereTitle(areaName(area, visit.locale))}
            highlight={lit}
            dots={dots}
            mini
          />
        </div>
      )}
      <Facts items={items} />
      <p>
        <Link href={href(visit, `/gebieden/${area.slug}`)}>{t.team}</Link>
      </p>
    </Section>
  );
}

function threadOf({ visit, one, steps, toCome }: ItemProps): ThreadItem[] {
  const { page: t } = messages[visit.locale];
  const isOpen = one.state !== 'realised' && one.state !== 'stopped';
  const done = steps.map(({ state, at }, index): ThreadItem => {
    const isNow = isOpen && index === steps.length - 1;
    return {
      when: <MomentText visit={visit} moment={at} style="words" />,
      text: t.steps[state],
      state: isNow ? 'now' : 'done',
    };
  });
  const coming = toCome.map((state): ThreadItem => {
    return { when: t.later, text: t.stepsToCome[state] ?? t.steps[state], state: 'todo' };
  });
  return [...done, ...coming];
}
