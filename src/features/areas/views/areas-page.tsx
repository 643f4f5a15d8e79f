// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import {
  ButtonRow,
  Disclosure,
  EmptyState,
  Heading,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Section,
  Table,
  WorkplacePage,
  fullDay,
} from '../../../platform/html/index.ts';
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { BoundaryGap, BoundaryStatus } from '../coverage-domain.ts';
import { type Area, type AreaTree, emblemBox } from '../domain.ts';
import { messages } from '../messages.ts';
import { areaName, areaWord } from '../words.ts';
import { statusInWords } from './words.ts';

type AreasPageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly statuses: ReadonlyMap<Id, BoundaryStatus>;
  readonly gaps: readonly BoundaryGap[];
};

/** More than these make no list that anyone reads: then only the upper levels are shown. */
const mostRows = 300;
const mostGaps = 5;

export function AreasPage({ visit, tree, statuses, gaps }: AreasPageProps) {
  const m = messages[visit.locale].list;
  const isEmpty = tree.all.length === 1;
  const shown = firstLevels(tree);
  return (
    <WorkplacePage visit={visit} title={m.title} current="areas">
      <Heading level={1}>{m.title}</Heading>
      <Paragraph lead>{m.lead}</Paragraph>
      <ButtonRow>
        <LinkButton href={href(visit, '/werkplek/gebieden/nieuw')}>{m.add}</LinkButton>
        <LinkButton variant="quiet" href={href(visit, '/werkplek/teams')}>
          {m.teams}
        </LinkButton>
      </ButtonRow>
      {isEmpty && (
        <EmptyState title={m.empty}>
          <Paragraph>{m.emptyText}</Paragraph>
        </EmptyState>
      )}
      {!isEmpty && <Gaps visit={visit} gaps={gaps} />}
      <Section title={m.tree} id="gebieden">
        {shown.length < tree.all.length && (
          <Paragraph soft>{m.shortened(shown.length, tree.all.length)}</Paragraph>
        )}
        <AreaTable visit={visit} tree={tree} areas={shown} statuses={statuses} caption={m.tree} />
      </Section>
    </WorkplacePage>
  );
}

/** As many whole levels as fit; always that right under the municipality. */
function firstLevels(tree: AreaTree): readonly Area[] {
  for (let depth = Math.max(...tree.all.map((area) => area.depth)); depth > 1; depth -= 1) {
    const shown = tree.all.filter((area) => area.depth <= depth);
    if (shown.length <= mostRows) return shown;
  }
  return tree.all.filter((area) => area.depth <= 1).slice(0, mostRows);
}

function Gaps({ visit, gaps }: Pick<AreasPageProps, 'visit' | 'gaps'>) {
  const m = messages[visit.locale];
  const [first, rest] = [gaps.slice(0, mostGaps), gaps.slice(mostGaps)];
  return (
    <Section title={m.list.gaps} id="ontbreekt">
      {first.length === 0 && <Notice tone="good">{m.list.noGaps}</Notice>}
      {first.map((gap) => (
        <Gap visit={visit} gap={gap} />
      ))}
      {rest.length > 0 && (
        <Disclosure summary={m.gap.more(rest.length)}>
          <ul>
            {rest.slice(0, mostRows).map(({ area }) => (
              <li>
                <AreaLink visit={visit} area={area} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function Gap({ visit, gap: { area, status, holes } }: { readonly visit: Visit; readonly gap: BoundaryGap }) {
  const m = messages[visit.locale].gap;
  const name = areaName(area, visit.locale);
  return (
    <Notice tone={status ? 'ball' : 'info'}>
      {status && (
        <>
          <strong>{m.none(name)}</strong> {m.noneText}{' '}
        </>
      )}
      {holes.map(
        ({ from, to }) => `${m.hole(name, fullDay(visit.locale, from), fullDay(visit.locale, to))} `,
      )}
      <AreaLink visit={visit} area={area} />
    </Notice>
  );
}

type AreaTableProps = Pick<AreasPageProps, 'visit' | 'tree' | 'statuses'> & {
  readonly areas: readonly Area[];
  readonly caption: string;
};

export function AreaTable({ visit, tree, areas, statuses, caption }: AreaTableProps) {
  const { columns } = messages[visit.locale].list;
  const rows = areas.map((area) => {
    const parent = area.parentId === null ? undefined : tree.byId(area.parentId);
    return [
      <AreaLink visit={visit} area={area} withEmblem />,
      areaWord(visit.municipality, area, visit.locale),
      parent && parent.parentId !== null ? areaName(parent, visit.locale) : '',
      area.code,
      statusInWords(visit, statuses.get(area.id)),
    ];
  });
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[columns.name, columns.kind, columns.within, columns.code, columns.boundary].map((label) => ({
        label,
      }))}
      rows={rows}
    />
  );
}

type AreaLinkProps = { readonly visit: Visit; readonly area: Area; readonly withEmblem?: boolean };

function AreaLink({ visit, area, withEmblem }: AreaLinkProps) {
  return (
    <>
      {withEmblem && area.emblem !== '' && (
        <Emblem path={area.emblem} tint={area.tint} size={24} box={emblemBox} />
      )}{' '}
      <Link href={href(visit, `/werkplek/gebieden/${area.id}`)} strong>
        {areaName(area, visit.locale)}
      </Link>
    </>
  );
}
