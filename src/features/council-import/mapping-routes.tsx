// SPDX-License-Identifier: EUPL-1.2
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { page, redirect, refused } from '../../platform/http/answer.ts';
import { type Fields, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { decideAll, decideDoubts, saveColumns, saveValues } from './actions.ts';
import { decide } from './domain.ts';
import {
  type ToldValues,
  columnsForm,
  columnsIn,
  decideAllForm,
  decisionsIn,
  valueField,
  valuesIn,
  valuesOf,
} from './forms.ts';
import { canReadIn } from './policies.ts';
import { readAsked, readKnown } from './readings.ts';
import { importIn, importPage } from './showing.tsx';
import { readSources } from './store.ts';
import { ColumnsPage } from './views/columns-page.tsx';
import { home, pathOf } from './views/paths.ts';
import { ValuesPage } from './views/values-page.tsx';

const allow = canReadIn;

export function mappingRoutes(site: Site, deps: Deps): void {
  columnRoutes(site, deps);
  valueRoutes(site, deps);
  doubtRoutes(site, deps);
}

function columnRoutes(site: Site, deps: Deps): void {
  const path = `${home}/:id/kolommen`;
  site.page(path, { allow }, async (visit, trx) => {
    const one = await importIn(visit, trx);
    if (!decide(one.state, 'map').ok) return redirect(href(visit, pathOf(one.id)));
    const { columns, kind } = one.mapping;
    const sources = await readSources(trx);
    const isFromBefore = one.state === 'mapping' && sources.some(({ source }) => source === one.source);
    return page(
      <ColumnsPage visit={visit} one={one} chosen={columns} kind={kind} isFromBefore={isFromBefore} />,
    );
  });
  site.form(path, { allow }, async (visit, { fields }) => {
    const one = await inMunicipality(deps, visit.municipality.id, (trx) => importIn(visit, trx));
    const columns = columnsIn(
      fields,
      one.columns.map(({ name }) => name),
    );
    const read = readFields(columnsForm, fields);
    const kind = read.ok ? read.value.soort : one.mapping.kind;
    const saved = await saveColumns(deps, visit, { id: one.id, columns, kind });
    if (saved.ok) return redirect(href(visit, pathOf(one.id, '/waarden')));
    return refused(
      <ColumnsPage
        visit={visit}
        one={one}
        chosen={columns}
        kind={kind}
        isFromBefore={false}
        fault={saved.reason}
      />,
    );
  });
}

function valueRoutes(site: Site, deps: Deps): void {
  const path = `${home}/:id/waarden`;
  site.page(path, { allow }, async (visit, trx) => {
    const one = await importIn(visit, trx);
    if (!decide(one.state, 'check').ok) return redirect(href(visit, pathOf(one.id)));
    const known = await readKnown(deps, trx, visit.today);
    const asked = await readAsked(trx, one, known);
    return page(<ValuesPage visit={visit} one={one} asked={asked} known={known} />);
  });
  site.form(path, { allow }, async (visit, { fields }) => {
    const { one, known, asked } = await inMunicipality(deps, visit.municipality.id, async (trx) => {
      const found = await importIn(visit, trx);
      const people = await readKnown(deps, trx, visit.today);
      return { one: found, known: people, asked: await readAsked(trx, found, people) };
    });
    const told = asked.map((one) => withSent(fields, one));
    const missing = told.flatMap(({ field, values }) =>
      values.flatMap(({ value, means }, at) =>
        means === '' ? [{ field: valueField(field, at), value }] : [],
      ),
    );
    const again = { visit, one, known, asked: told };
    if (missing.length > 0) return refused(<ValuesPage {...again} missing={missing} />);
    const saved = await saveValues(deps, visit, { id: one.id, values: valuesOf(told) });
    return saved.ok
      ? redirect(href(visit, pathOf(one.id)))
      : refused(<ValuesPage {...again} isLate={true} />);
  });
}

/** What was chosen for each; what was not sent means nothing yet. */
function withSent(fields: Fields, asked: ToldValues): ToldValues {
  const texts = asked.values.map(({ value }) => value);
  const sent = valuesIn(fields, asked.field, texts);
  return { ...asked, values: texts.map((value) => ({ value, means: sent[value] ?? '' })) };
}

function doubtRoutes(site: Site, deps: Deps): void {
  site.form(`${home}/:id/twijfels`, { allow }, async (visit, { fields }) => {
    const one = await inMunicipality(deps, visit.municipality.id, (trx) => importIn(visit, trx));
    const { decisions, withoutDay } = decisionsIn(fields);
    if (withoutDay.length > 0)
      return inMunicipality(deps, visit.municipality.id, async (trx) =>
        refused(await importPage(deps, visit, trx, { one, back: { typed: typed(fields), withoutDay } })),
      );
    await decideDoubts(deps, visit, { id: one.id, decisions });
    return redirect(doubtsAt(visit, pathOf(one.id)));
  });
  site.form(`${home}/:id/twijfels/alle`, { allow }, async (visit, { fields }) => {
    const one = await inMunicipality(deps, visit.municipality.id, (trx) => importIn(visit, trx));
    const read = readFields(decideAllForm, fields);
    if (read.ok) await decideAll(deps, visit, { id: one.id, why: read.value.waarom, choice: read.value.doe });
    return redirect(doubtsAt(visit, pathOf(one.id)));
  });
}

function doubtsAt(visit: Visit, path: string): string {
  return href(visit, `${path}?gelukt=bewaard`);
}
