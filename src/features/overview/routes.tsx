// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../kernel/actor.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { download } from '../../platform/export/download.ts';
import { exportFormats } from '../../platform/export/table.ts';
import { page } from '../../platform/http/answer.ts';
import { Forbidden } from '../../platform/http/errors.ts';
import { type Site, anyone, staff } from '../../platform/http/site.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { areaName, readAreaTree } from '../areas/index.ts';
import { readStaffing, themeName } from '../teams/index.ts';
import { endedQuarters, monthOf, monthsOf } from './domain.ts';
import { overviewTable } from './export.ts';
import { overviewQuery, publicQuery } from './forms.ts';
import { messages } from './messages.ts';
import { type Overview, type Places, readOverview, readPublicFigures } from './reading.ts';
import { OverviewPage } from './views/overview-page.tsx';
import { FiguresPage } from './views/public-page.tsx';

const monthsToChoose = 48;
const quartersToChoose = 4;

export function routes(site: Site, deps: Deps): void {
  site.page('/werkplek/overzicht', { allow: staff }, async (visit, trx) => {
    const places = await readPlaces(deps, trx);
    const overview = await read(trx, visit, places);
    return page(
      <OverviewPage visit={visit} places={places} overview={overview} choice={choiceOf(visit, overview)} />,
    );
  });

  for (const format of exportFormats)
    site.page(`/werkplek/overzicht.${format}`, { allow: staff }, async (visit, trx) => {
      const overview = await read(trx, visit, await readPlaces(deps, trx));
      const { from, to } = overview.months;
      const name = `${messages[visit.locale].export.fileName}-${from.slice(0, 7)}-${to.slice(0, 7)}`;
      return download(overviewTable(visit.locale, overview), format, name);
    });

  site.page('/cijfers', { allow: anyone }, async (visit, trx) => {
    const quarters = endedQuarters(visit.today, quartersToChoose);
    const { vanaf } = publicQuery.parse(visit.query);
    const quarter = quarters.find(({ from }) => from === vanaf) ?? quarters[0];
    if (!quarter) throw new Error('There is always a quarter that is over.');
    const { areas, themes } = await readPublicFigures(trx, await readPlaces(deps, trx), quarter, {
      area: (area) => areaName(area, visit.locale),
      theme: (theme) => themeName(theme, visit.locale),
    });
    return page(
      <FiguresPage visit={visit} quarter={quarter} quarters={quarters} areas={areas} themes={themes} />,
    );
  });
}

async function readPlaces(deps: Deps, trx: Trx): Promise<Places> {
  const tree = await readAreaTree(deps, trx);
  return { tree, themes: (await readStaffing(deps, trx)).themes };
}

function read(trx: Trx, visit: Visit, places: Places): Promise<Overview> {
  if (!isStaff(visit.actor)) throw new Forbidden('Only for who works here.');
  const { actor, today } = visit;
  return readOverview(trx, places, { actor, today, query: overviewQuery.parse(visit.query) });
}

/** The last four years, and whatever was asked for. */
function choiceOf(visit: Visit, { months }: Overview): string[] {
  const to = monthOf(visit.today);
  const from = visit.today
    .with({ day: 1 })
    .subtract({ months: monthsToChoose - 1 })
    .toString();
  const choice = new Set([...monthsOf({ from, to }), months.from, months.to]);
  return [...choice].sort().reverse();
}
