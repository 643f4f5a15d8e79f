// SPDX-License-Identifier: EUPL-1.2
import {
  EmptyState,
  Heading,
  Link,
  Paragraph,
  PublicPage,
  Section,
  Table,
} from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Area, AreaMap, areaName } from '../../areas/index.ts';
import { type AldermenRow, aldermenRows } from '../aldermen.ts';
import { messages } from '../messages.ts';
import { type Town, areaGroups, areaPath } from '../town.ts';
import { themesInWords } from '../wording.ts';
import { AreaGroups } from './area-groups.tsx';
import { AreaSearch } from './area-search.tsx';
import { AskedDayNotice, OtherDay } from './asked-day.tsx';
import { TownDrawing } from './home-page.tsx';
import { PersonLine } from './person-line.tsx';

export type AreasProps = { readonly visit: Visit; readonly town: Town };

const path = '/gebieden';

/** All areas: on the picture, as a list with their people, and which alderman goes with which. */
export function AreasPage({ visit, town }: AreasProps) {
  const { areas: m } = messages[visit.locale];
  const groups = areaGroups(town);
  return (
    <PublicPage
      visit={visit}
      title={m.title}
      description={m.description(visit.municipality.name)}
      current="areas"
    >
      <AskedDayNotice visit={visit} asked={town.asked} path={path} />
      <div class="meent-areas">
        <div class="meent-areas__text">
          <Heading level={1}>{m.title}</Heading>
          <Paragraph lead>{m.lead}</Paragraph>
          <AreaSearch visit={visit} large />
        </div>
        <div class="meent-areas__figure">
          {town.asked.isToday ? (
            <AreaMap visit={visit}>
              <TownDrawing visit={visit} town={town} />
            </AreaMap>
          ) : (
            <TownDrawing visit={visit} town={town} />
          )}
        </div>
        <div class="meent-areas__list">
          {groups.length === 0 ? (
            <EmptyState title={m.empty}>
              <p>{m.emptyText}</p>
            </EmptyState>
          ) : (
            <AreaGroups visit={visit} town={town} groups={groups} />
          )}
        </div>
      </div>
      {groups.length > 0 && <Aldermen visit={visit} town={town} />}
      <OtherDay visit={visit} asked={town.asked} path={path} />
    </PublicPage>
  );
}

function Aldermen({ visit, town }: AreasProps) {
  const { areas: m } = messages[visit.locale];
  return (
    <Section title={m.aldermen} id="wethouders">
      <Table
        caption={m.aldermen}
        hideCaption
        columns={[{ label: m.aldermenColumns.area }, { label: m.aldermenColumns.alderman }]}
        rows={aldermenRows(town).map((row) => [
          <RowAreas visit={visit} town={town} row={row} />,
          <RowPeople visit={visit} row={row} />,
        ])}
      />
    </Section>
  );
}

function RowAreas({ visit, town, row }: AreasProps & { readonly row: AldermenRow }) {
  const { region, areas } = row;
  const link = (area: Area) => <Link href={areaPath(visit, town, area)}>{areaName(area, visit.locale)}</Link>;
  const names = areas.map((area, index) => (
    <>
      {index > 0 && ', '}
      {link(area)}
    </>
  ));
  if (!region) return <div class="meent-area-names">{names}</div>;
  return (
    <div class="meent-area-names">
      {link(region)}
      <div class="meent-soft">{names}</div>
    </div>
  );
}

function RowPeople({ visit, row }: { readonly visit: Visit; readonly row: AldermenRow }) {
  const m = messages[visit.locale];
  const [area] = row.areas;
  if (row.people.length === 0) return <span class="meent-soft">{m.areas.nobody}</span>;
  return (
    <>
      {row.people.map(({ person, themes }) => {
        const also = themes.length > 0 && m.area.portfolios(themesInWords(themes, visit.locale));
        return <PersonLine person={person} role={also} {...(area ? { area } : {})} />;
      })}
    </>
  );
}
