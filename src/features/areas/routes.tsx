// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId, newId } from '../../kernel/ids.ts';
import { inMunicipality, type Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, bytes, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import { anyone, type Site } from '../../platform/http/site.ts';
import { href, type Visit } from '../../platform/http/visit.ts';
import { readEntries } from '../journal/index.ts';
import { addArea, changeArea } from './actions.ts';
import { coveredShare, findGaps, statusesOn } from './coverage-domain.ts';
import type { Area, AreaTree } from './domain.ts';
import { areaForm, areaFrom, newAreaForm, newAreaQuery, rootForm, typedOf } from './forms.ts';
import { readGeoJson } from './geojson.ts';
import { canManageAreas } from './policies.ts';
import { readAreaTree, readBoundaries, readPeriods } from './readings.ts';
import { loadAreaTree } from './store.ts';
import { ChangeAreaPage, NewAreaPage } from './views/area-form-page.tsx';
import { AreaPage } from './views/area-page.tsx';
import { AreasPage } from './views/areas-page.tsx';
import { faultsOf, noFaults } from './views/faults.ts';

const allow = canManageAreas;

/** The administrator's pages about areas, and the boundaries for the map that everybody sees. */
export function routes(site: Site, deps: Deps): void {
  listRoutes(site, deps);
  addingRoutes(site, deps);
  changingRoutes(site, deps);
  site.page('/gebieden.geojson', { allow: anyone }, async (visit, trx) =>
    bytes(await readGeoJson(deps, trx, visit.today), 'application/geo+json', 300),
  );
}

function listRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/gebieden', { allow }, async (visit, trx) => {
    const tree = await readAreaTree(deps, trx);
    const periods = await readPeriods(deps, trx);
    const statuses = statusesOn(tree, periods, visit.today.toString());
    return page(
      <AreasPage visit={visit} tree={tree} statuses={statuses} gaps={findGaps(tree, periods, statuses)} />,
    );
  });

  site.page('/werkplek/gebieden/:id', { allow }, async (visit, trx) => {
    const tree = await readAreaTree(deps, trx);
    const area = areaOf(visit, tree);
    const periods = await readPeriods(deps, trx);
    const boundaries = await readBoundaries(deps, trx, visit.today);
    const statuses = statusesOn(tree, periods, visit.today.toString());
    return page(
      <AreaPage
        visit={visit}
        tree={tree}
        area={area}
        statuses={statuses}
        periods={periods.filter(({ areaId }) => areaId === area.id)}
        shape={boundaries.get(area.id)}
        covered={coveredShare(tree, boundaries, area.id)}
        history={await readEntries(trx, area.id)}
        isSaved={visit.query.gelukt === '1'}
      />,
    );
  });
}

function addingRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/gebieden/nieuw', { allow }, async (visit, trx) => {
    const tree = await readAreaTree(deps, trx);
    const asked = readFields(newAreaQuery, visit.query);
    const parent = asked.ok && asked.value.onder ? asked.value.onder : tree.root.id;
    return page(
      <NewAreaPage visit={visit} tree={tree} typed={{ parent }} faults={noFaults} formKey={newId()} />,
    );
  });

  site.form('/werkplek/gebieden/nieuw', { allow }, async (visit, { fields }) => {
    const sent = typed(fields);
    const read = readFields(newAreaForm, fields);
    const outcome = read.ok ? await addArea(deps, visit, areaFrom(read.value.key, read.value)) : read;
    if (outcome.ok) return toArea(visit, outcome.value);
    const again = { visit, typed: sent, tree: await readTreeNow(deps, visit), formKey: sent.key ?? newId() };
    return refused(<NewAreaPage {...again} faults={faultsOf(visit, outcome.reason)} />);
  });
}

function changingRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/gebieden/:id/gegevens', { allow }, async (visit, trx) => {
    const tree = await readAreaTree(deps, trx);
    const area = areaOf(visit, tree);
    return page(
      <ChangeAreaPage visit={visit} tree={tree} area={area} typed={typedOf(area)} faults={noFaults} />,
    );
  });

  site.form('/werkplek/gebieden/:id/gegevens', { allow }, async (visit, { fields }) => {
    const before = areaOf(visit, await readTreeNow(deps, visit));
    const read = before.parentId === null ? readFields(rootForm, fields) : readFields(areaForm, fields);
    const outcome = read.ok
      ? await changeArea(deps, visit, areaFrom(before.id, read.value), read.value.mark)
      : read;
    if (outcome.ok) return toArea(visit, before.id);
    const tree = await readTreeNow(deps, visit);
    const again = {
      visit,
      tree,
      area: areaOf(visit, tree),
      typed: typed(fields),
      faults: faultsOf(visit, outcome.reason),
    };
    return refused(<ChangeAreaPage {...again} isChanged={outcome.reason === 'changed'} />);
  });
}

/** For a refused form: as it stands now, also when somebody else has just changed it. */
function readTreeNow(deps: Pick<Deps, 'db'>, visit: Visit): Promise<AreaTree> {
  return inMunicipality(deps, visit.municipality.id, (trx: Trx) => loadAreaTree(trx));
}

function areaOf(visit: Visit, tree: AreaTree): Area {
  const id = visit.params.id;
  const area = isId(id) ? tree.byId(id) : undefined;
  if (!area) throw new NotFound('No area here has this id.');
  return area;
}

function toArea(visit: Visit, id: Id): Answer {
  return redirect(href(visit, `/werkplek/gebieden/${id}?gelukt=1`));
}
