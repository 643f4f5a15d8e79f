// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import {
  type Indicator,
  type IndicatorWish,
  type Refusal,
  addIndicator,
  canKeepCouncil,
  canSeeCouncil,
  changeIndicator,
  endForm,
  endIndicator,
  giveValue,
  indicatorForm,
  newIndicatorForm,
  valueForm,
} from '../council/index.ts';
import { type Measured, readAccord, readMeasured } from './reading.ts';
import { IndicatorDeskPage, IndicatorsDeskPage } from './views/indicator-desk-pages.tsx';
import { IndicatorFormPage } from './views/indicator-form.tsx';

const home = '/werkplek/raad/indicatoren';

export function indicatorRoutes(site: Site, deps: Deps): void {
  const allow = canKeepCouncil;
  site.page(home, { allow: canSeeCouncil }, async (visit, trx) =>
    page(<IndicatorsDeskPage visit={visit} measured={await readMeasured(trx, 'all')} />),
  );

  site.page(`${home}/nieuw`, { allow }, (visit, trx) =>
    showForm(deps, visit, trx, { values: { sleutel: newId(), openbaar: 'on' } }),
  );
  site.form(`${home}/nieuw`, { allow }, async (visit, { fields }) => {
    const read = readFields(newIndicatorForm, fields);
    if (!read.ok) return formAgain(deps, visit, { values: typed(fields), faults: read.reason });
    await addIndicator(deps, visit, { id: read.value.sleutel, ...wishOf(read.value) });
    return redirect(href(visit, `${home}/${read.value.sleutel}?gelukt=1`));
  });

  site.page(`${home}/:id/wijzigen`, { allow }, async (visit, trx) => {
    const { indicator } = await find(visit, trx);
    return showForm(deps, visit, trx, { values: valuesOf(indicator), id: indicator.id });
  });
  site.form(`${home}/:id/wijzigen`, { allow }, async (visit, { fields }) => {
    const { indicator } = await inMunicipality(deps, visit.municipality.id, (trx) => find(visit, trx));
    const read = readFields(indicatorForm, fields);
    const { id } = indicator;
    if (!read.ok) return formAgain(deps, visit, { values: typed(fields), faults: read.reason, id });
    await changeIndicator(deps, visit, { id, ...wishOf(read.value) });
    return redirect(href(visit, `${home}/${id}?gelukt=1`));
  });

  valueRoutes(site, deps);
}

function valueRoutes(site: Site, deps: Deps): void {
  const allow = canKeepCouncil;
  site.page(`${home}/:id`, { allow: canSeeCouncil }, (visit, trx) => {
    const start = { sleutel: newId(), dag: visit.today.toString() };
    return showOne(visit, trx, { values: start });
  });

  site.form(`${home}/:id`, { allow }, async (visit, { fields }) => {
    const again = (faults: readonly FaultyField[] | Refusal): Promise<Answer> =>
      inMunicipality(deps, visit.municipality.id, (trx) =>
        showOne(visit, trx, { values: typed(fields), faults }),
      );
    const read = readFields(valueForm, fields);
    if (!read.ok) return again(read.reason);
    const { indicator } = await inMunicipality(deps, visit.municipality.id, (trx) => find(visit, trx));
    const { sleutel, dag, getal, woorden, herkomst, verbetert } = read.value;
    const given = await giveValue(deps, visit, {
      id: sleutel,
      indicatorId: indicator.id,
      onDay: dag,
      amount: getal ?? null,
      words: woorden,
      source: herkomst,
      correctsId: verbetert ?? null,
    });
    if (!given.ok) return again(given.reason);
    return redirect(href(visit, `${home}/${indicator.id}?gelukt=1`));
  });

  site.form(`${home}/:id/einde`, { allow }, async (visit, { fields }) => {
    const read = readFields(endForm, fields);
    const { indicator } = await inMunicipality(deps, visit.municipality.id, (trx) => find(visit, trx));
    await endIndicator(deps, visit, indicator.id, !(read.ok && read.value.weer));
    return redirect(href(visit, `${home}/${indicator.id}?gelukt=1`));
  });
}

async function find(visit: Visit, trx: Trx): Promise<Measured> {
  const found = (await readMeasured(trx, 'all')).find(({ indicator }) => indicator.id === visit.params.id);
  if (!found) throw new NotFound('There is no such indicator.');
  return found;
}

type Back = { readonly values: Typed; readonly faults?: readonly FaultyField[] | Refusal };

async function showOne(visit: Visit, trx: Trx, { values, faults }: Back): Promise<Answer> {
  const one = await find(visit, trx);
  const body = <IndicatorDeskPage visit={visit} one={one} values={values} refused={faults ?? []} />;
  return faults ? refused(body) : page(body);
}

type FormBack = { readonly values: Typed; readonly faults?: readonly FaultyField[]; readonly id?: string };

function formAgain(deps: Deps, visit: Visit, back: FormBack): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, (trx) => showForm(deps, visit, trx, back));
}

async function showForm(deps: Deps, visit: Visit, trx: Trx, back: FormBack): Promise<Answer> {
  const { items } = await readAccord(deps, trx, visit);
  const { values, faults, id } = back;
  const body = (
    <IndicatorFormPage visit={visit} items={items} values={values} faults={faults ?? []} id={id} />
  );
  return faults ? refused(body) : page(body);
}

function wishOf(read: ReturnType<(typeof indicatorForm)['parse']>): IndicatorWish {
  return {
    title: read.titel,
    source: read.bron,
    unit: read.eenheid,
    aim: read.doel,
    aimNumber: read.streefgetal ?? null,
    namedBy: read.genoemd,
    programmeId: read.opgave ?? null,
    isPublic: read.openbaar,
  };
}

function valuesOf(one: Indicator): Typed {
  return {
    titel: one.title,
    bron: one.source,
    eenheid: one.unit ?? '',
    doel: one.aim ?? '',
    streefgetal: one.aimNumber === null ? '' : String(one.aimNumber),
    genoemd: one.namedBy ?? '',
    opgave: one.programmeId ?? '',
    ...(one.publishedAt ? { openbaar: 'on' } : {}),
  };
}
