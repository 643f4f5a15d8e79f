// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  DateField,
  Disclosure,
  EmptyState,
  Form,
  Heading,
  Link,
  LinkButton,
  MomentText,
  Pager,
  Paragraph,
  Row,
  Rows,
  SelectField,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import { areaOptions } from '../../contributions/index.ts';
import { type Staffing, themeName } from '../../teams/index.ts';
import { type Mood, type Talk, moods } from '../domain.ts';
import type { ListQuery } from '../forms.ts';
import { messages } from '../messages.ts';
import { MoodFace } from './face.tsx';

export type TalksPageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly staffing: Staffing;
  readonly query: ListQuery;
  readonly talks: readonly Talk[];
  readonly next?: string;
};

const shown = 100;

export function TalksPage(props: TalksPageProps) {
  const { visit, query, talks, next } = props;
  const t = messages[visit.locale].list;
  return (
    <WorkplacePage visit={visit} title={t.title} current="talks">
      <div class="meent-talks-head">
        <div>
          <Heading level={1}>{t.title}</Heading>
          <Paragraph lead>{t.lead}</Paragraph>
        </div>
        <LinkButton href={href(visit, '/veld')}>{t.write}</LinkButton>
      </div>
      <Filters {...props} />
      {talks.length === 0 ? (
        <EmptyState title={isFiltered(query) ? t.emptyFiltered : t.empty}>
          {isFiltered(query) ? (
            <Link href={href(visit, '/werkplek/gesprekken')}>{t.reset}</Link>
          ) : (
            <p>{t.emptyText}</p>
          )}
        </EmptyState>
      ) : (
        <Rows label={t.title}>
          {talks.map((talk) => (
            <TalkRow {...props} talk={talk} />
          ))}
        </Rows>
      )}
      <Pager
        visit={visit}
        {...(query.na ? { previous: listHref(visit, query) } : {})}
        {...(next ? { next: listHref(visit, query, next) } : {})}
      />
    </WorkplacePage>
  );
}

function isFiltered({ gebied, thema, stemming, van, tot }: ListQuery): boolean {
  return [gebied, thema, stemming, van, tot].some((one) => one !== undefined);
}

function listHref(visit: Visit, query: ListQuery, after?: string): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, na: after }))
    if (value !== undefined) params.set(name, value);
  const text = params.toString();
  return href(visit, `/werkplek/gesprekken${text ? `?${text}` : ''}`);
}

function TalkRow({ visit, tree, staffing, talk }: TalksPageProps & { readonly talk: Talk }) {
  const t = messages[visit.locale];
  const area = tree.byId(talk.areaId) ?? tree.root;
  const themes = staffing.themes.filter(({ id }) => talk.themeIds.includes(id));
  const parts = [
    areaName(area, visit.locale),
    t.occasions[talk.occasion],
    ...themes.map((theme) => themeName(theme, visit.locale)),
  ];
  return (
    <Row
      href={href(visit, `/werkplek/gesprekken/${talk.id}`)}
      title={firstWords(talk.body) || t.list.noText}
      meta={
        <>
          <MomentText visit={visit} moment={talk.happenedAt} /> · {parts.join(' · ')}
          {talk.contributionNumber && ` · ${t.list.became(talk.contributionNumber)}`}
        </>
      }
      {...(talk.mood ? { trailing: <MoodBadge visit={visit} mood={talk.mood} /> } : {})}
    />
  );
}

export function MoodBadge({ visit, mood }: { readonly visit: Visit; readonly mood: Mood }) {
  return (
    <Badge>
      <MoodFace mood={mood} /> {messages[visit.locale].moods[mood]}
    </Badge>
  );
}

/** The first words of a talk, for a line in a list. */
export function firstWords(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= shown) return line;
  return `${line.slice(0, line.lastIndexOf(' ', shown))}…`;
}

function Filters({ visit, tree, staffing, query }: TalksPageProps) {
  const t = messages[visit.locale];
  const themes = staffing.themes.map((theme) => ({ value: theme.id, label: themeName(theme, visit.locale) }));
  const moodOptions = moods.map((mood) => ({ value: mood, label: t.moods[mood] }));
  const dates = { visit, required: true } as const;
  return (
    <Disclosure summary={t.list.filters} open={isFiltered(query)}>
      <Form action={href(visit, '/werkplek/gesprekken')} method="get" inline label={t.list.filters}>
        <SelectField
          visit={visit}
          name="gebied"
          label={t.list.area}
          options={areaOptions(visit, tree)}
          empty={t.list.all}
          value={query.gebied}
          required
        />
        <SelectField
          visit={visit}
          name="thema"
          label={t.list.theme}
          options={themes}
          empty={t.list.all}
          value={query.thema}
          required
        />
        <SelectField
          visit={visit}
          name="stemming"
          label={t.list.mood}
          options={moodOptions}
          empty={t.list.all}
          value={query.stemming}
          required
        />
        <DateField {...dates} name="van" label={t.list.from} value={query.van} />
        <DateField {...dates} name="tot" label={t.list.to} value={query.tot} />
        <Button variant="quiet">{t.list.show}</Button>
      </Form>
    </Disclosure>
  );
}
