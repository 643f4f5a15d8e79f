// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import { silhouette } from '../../../kernel/geometry/silhouette.ts';
import type { AreaGeometry } from '../../../kernel/geometry/types.ts';
import {
  Breadcrumbs,
  ButtonRow,
  Columns,
  Facts,
  Heading,
  LinkButton,
  Notice,
  Paragraph,
  Section,
  Table,
  TypedText,
  WorkplacePage,
  fullDay,
} from '../../../platform/html/index.ts';
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { JournalEntry } from '../../journal/index.ts';
import type { BoundaryStatus } from '../coverage-domain.ts';
import type { Area, AreaTree } from '../domain.ts';
import { messages } from '../messages.ts';
import type { Period } from '../periods-domain.ts';
import { areaName, areaWord, areaWordMany } from '../words.ts';
import { AreaTable } from './areas-page.tsx';
import { History } from './history.tsx';
import { statusInWords } from './words.ts';

export type AreaPageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly area: Area;
  readonly statuses: ReadonlyMap<Id, BoundaryStatus>;
  /** Its own boundaries, oldest first. */
  readonly periods: readonly Period[];
  /** Where it lies today, its own or that of what lies in it. */
  readonly shape?: AreaGeometry;
  /** Which share of it the areas in it take up. */
  readonly covered?: number;
  readonly history: readonly JournalEntry[];
  readonly isSaved: boolean;
};

const shapeSize = 240;

export function AreaPage(props: AreaPageProps) {
  const { visit, tree, area, isSaved, history } = props;
  const m = messages[visit.locale];
  const name = areaName(area, visit.locale);
  return (
    <WorkplacePage visit={visit} title={name} current="areas">
      <Path visit={visit} tree={tree} area={area} />
      {isSaved && (
        <Notice tone="good" role="status">
          {m.saved}
        </Notice>
      )}
      <Heading level={1}>{name}</Heading>
      <Columns>
        <div>
          <AreaFacts {...props} />
          {area.face[visit.locale] ? (
            <TypedText text={area.face[visit.locale]} />
          ) : (
            <Paragraph soft>{m.area.noFace}</Paragraph>
          )}
          <Ways visit={visit} area={area} />
        </div>
        <Shape {...props} />
      </Columns>
      <Boundaries {...props} />
      <Parts {...props} />
      <History visit={visit} history={history} />
    </WorkplacePage>
  );
}

function Path({ visit, tree, area }: Pick<AreaPageProps, 'visit' | 'tree' | 'area'>) {
  const above = tree.pathTo(area.id).map((one) => ({
    text: areaName(one, visit.locale),
    href: href(visit, `/werkplek/gebieden/${one.id}`),
  }));
  const list = { text: messages[visit.locale].list.title, href: href(visit, '/werkplek/gebieden') };
  return <Breadcrumbs visit={visit} items={[list, ...above]} />;
}

function AreaFacts({ visit, tree, area, statuses }: AreaPageProps) {
  const m = messages[visit.locale];
  const parent = area.parentId === null ? undefined : tree.byId(area.parentId);
  return (
    <Facts
      items={[
        { term: m.labels.kind, value: areaWord(visit.municipality, area, visit.locale) },
        { term: m.labels.parent, value: parent ? areaName(parent, visit.locale) : m.form.rootPlace },
        { term: m.labels.code, value: area.code },
        { term: m.labels.slug, value: `/gebieden/${area.slug}` },
        { term: m.list.columns.boundary, value: statusInWords(visit, statuses.get(area.id)) },
      ]}
    />
  );
}

function Ways({ visit, area }: Pick<AreaPageProps, 'visit' | 'area'>) {
  const m = messages[visit.locale].area;
  return (
    <Section>
      <ButtonRow>
        <LinkButton href={href(visit, `/werkplek/gebieden/${area.id}/gegevens`)}>{m.change}</LinkButton>
        <LinkButton variant="quiet" href={href(visit, `/werkplek/gebieden/nieuw?onder=${area.id}`)}>
          {m.addBelow}
        </LinkButton>
        <LinkButton variant="subtle" href={href(visit, `/gebieden/${area.slug}`)}>
          {m.publicPage}
        </LinkButton>
      </ButtonRow>
    </Section>
  );
}

function Shape({ visit, area, shape }: AreaPageProps) {
  if (!shape) return null;
  return (
    <figure>
      <Emblem path={silhouette(shape, shapeSize)} tint={area.tint} size={shapeSize} />
      <figcaption class="meent-soft">
        {messages[visit.locale].area.shape(areaName(area, visit.locale))}
      </figcaption>
    </figure>
  );
}

function Boundaries({ visit, area, statuses, periods, covered }: AreaPageProps) {
  const m = messages[visit.locale].area;
  const kind = statuses.get(area.id)?.kind;
  const { boundaryColumns: columns } = m;
  const rows = periods
    .toReversed()
    .map(({ validFrom, validTo, source }) => [
      fullDay(visit.locale, validFrom),
      validTo === null ? m.open : fullDay(visit.locale, validTo),
      source,
    ]);
  return (
    <Section title={m.boundaries} id="grenzen">
      {kind === 'none' && <Notice tone="ball">{m.noBoundary}</Notice>}
      {kind === 'derived' && <Paragraph>{m.derived}</Paragraph>}
      {rows.length > 0 && (
        <Table
          caption={m.boundaries}
          hideCaption
          columns={[columns.from, columns.to, columns.source].map((label) => ({ label }))}
          rows={rows}
        />
      )}
      <Covered visit={visit} covered={kind === 'own' ? covered : undefined} />
    </Section>
  );
}

/** Half a percent is what two drawings of the same border easily differ. */
const tolerance = 0.005;

function Covered({ visit, covered }: Pick<AreaPageProps, 'visit' | 'covered'>) {
  const m = messages[visit.locale].area;
  if (covered === undefined) return null;
  const options = { style: 'percent', maximumFractionDigits: 1 } as const;
  const percent = covered.toLocaleString(visit.locale === 'nl' ? 'nl-NL' : 'en-GB', options);
  return (
    <Paragraph>
      {m.covered(percent)} {covered < 1 - tolerance && m.uncovered}
      {covered > 1 + tolerance && m.overlap}
    </Paragraph>
  );
}

function Parts({ visit, tree, area, statuses }: AreaPageProps) {
  const parts = tree.childrenOf(area.id);
  const [first] = parts;
  if (!first) return null;
  const words = [...new Set(parts.map((part) => areaWordMany(visit.municipality, part, visit.locale)))];
  const title = messages[visit.locale].area.parts(words.join(', '));
  return (
    <Section title={title} id="delen">
      <AreaTable
        visit={visit}
        tree={tree}
        areas={parts.slice(0, mostParts)}
        statuses={statuses}
        caption={title}
      />
    </Section>
  );
}

const mostParts = 500;
