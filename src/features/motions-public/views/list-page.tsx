// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import {
  EmptyState,
  Heading,
  Link,
  Notice,
  Pager,
  Paragraph,
  PublicPage,
  Section,
  Tabs,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { AreaTree } from '../../areas/index.ts';
import type { Counts, Listed, PartyPart, Update } from '../../motions/index.ts';
import type { Person, Theme } from '../../teams/index.ts';
import type { Excerpt } from '../../thread/index.ts';
import { views } from '../domain.ts';
import { base } from '../links.ts';
import { messages } from '../messages.ts';
import type { Offer } from '../reading.ts';
import { type Choice, isNarrowed, listAddress } from './choice.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { FilterForm } from './filter-form.tsx';
import { MotionRow } from './motion-row.tsx';

export type ListProps = Offer & {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly people: ReadonlyMap<Id, Person>;
  readonly themes: readonly Theme[];
  readonly choice: Choice;
  readonly counts: Counts;
  readonly motions: readonly Listed[];
  readonly submitters: ReadonlyMap<string, readonly PartyPart[]>;
  readonly latest: ReadonlyMap<string, Update>;
  /** Where the words stand that were sought. */
  readonly found: ReadonlyMap<string, Excerpt>;
  readonly next?: string | undefined;
  /** Not the first page. */
  readonly isFurther: boolean;
};

/** What the council asked and what was promised, with how it stands: for everyone. */
export function MotionsPage(props: ListProps) {
  const { visit, choice, counts, next, isFurther } = props;
  const { list: t, views: names } = messages[visit.locale];
  return (
    <PublicPage
      visit={visit}
      title={t.title}
      isRare
      description={t.description(visit.municipality.name)}
      feed={{ href: href(visit, listAddress(choice, `${base}.atom`)), title: t.title }}
    >
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <div class="meent-motions">
        <FilterForm {...props} />
        <ChosenFilters {...props} />
        {choice.unread && choice.unread.length > 0 && (
          <Notice role="status">{t.unread(choice.unread.map((text) => `“${text}”`).join(', '))}</Notice>
        )}
        <Tabs
          label={t.views}
          items={views.map((view) => ({
            href: href(visit, listAddress({ ...choice, view })),
            text: names[view],
            count: counts[view],
            current: choice.view === view,
          }))}
        />
        <Found {...props} />
        <Pager visit={visit} next={next} />
        {isFurther && (
          <p>
            <Link href={href(visit, listAddress(choice))}>{t.back}</Link>
          </p>
        )}
      </div>
      <Take visit={visit} choice={choice} />
    </PublicPage>
  );
}

function Found({ visit, choice, counts, motions, people, submitters, latest, found }: ListProps) {
  const { list: t } = messages[visit.locale];
  if (motions.length === 0)
    return isNarrowed(choice) || choice.view !== 'all' ? (
      <EmptyState title={t.none}>
        <p>
          {t.noneText} <Link href={href(visit, base)}>{t.clear}</Link>
        </p>
        {counts.all > 0 && (
          <p>
            <Link href={href(visit, listAddress({ ...choice, view: 'all' }))}>{t.elsewhere(counts.all)}</Link>
          </p>
        )}
      </EmptyState>
    ) : (
      <EmptyState title={t.empty}>
        <p>{t.emptyText}</p>
      </EmptyState>
    );
  return (
    <>
      {isNarrowed(choice) && (
        <p class="meent-motions__count" role="status">
          <b>{t.count(counts[choice.view])}</b>
        </p>
      )}
      <ul class="meent-motions__list">
        {motions.map((motion) => (
          <MotionRow
            visit={visit}
            motion={motion}
            parties={submitters.get(motion.id) ?? []}
            latest={latest.get(motion.id)}
            found={found.get(motion.id)}
            holder={motion.holderId === null ? undefined : people.get(motion.holderId)?.name}
          />
        ))}
      </ul>
    </>
  );
}

/** All of what was chosen, to take along or to follow. */
function Take({ visit, choice }: { readonly visit: Visit; readonly choice: Choice }) {
  const { list: t } = messages[visit.locale];
  const ways = [
    { ending: 'xlsx', text: 'Excel (XLSX)' },
    { ending: 'csv', text: 'CSV' },
    { ending: 'json', text: 'JSON' },
    { ending: 'atom', text: t.feed },
  ];
  return (
    <div class="meent-motions-take">
      <Section title={t.take}>
        <Paragraph>{t.takeText}</Paragraph>
        <ul class="meent-motions-take__ways">
          {ways.map(({ ending, text }) => (
            <li>
              <Link href={href(visit, listAddress(choice, `${base}.${ending}`))}>{text}</Link>
            </li>
          ))}
        </ul>
        <p>
          <Link href="/raad/popolo.json">{t.popolo}</Link>
        </p>
      </Section>
    </div>
  );
}
