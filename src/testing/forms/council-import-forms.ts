// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { councilImportJob, toPreview } from '../../features/council-import/index.ts';
import { newId } from '../../kernel/ids.ts';
import { must } from '../town.ts';
import { type FormGuard, lastPart, pathOf } from './form-guard.ts';

const home = '/werkplek/raad/inlezen';
const list = 'ID;Titel;Einddatum;Status\nI-1;Boom;medio 2022;Loopt\nI-2;Bank;01-02-2022;Loopt\n';

/** A list from its file to the workplace. */
export function councilImportForms(guard: FormGuard): void {
  test('reading in a list', async () => {
    const bea = guard.as('bea');
    const { house, town } = guard;
    const work = async (page: string): Promise<void> => {
      const data = { municipalityId: town.municipality.id, importId: lastPart(page) };
      await councilImportJob(house.deps).handle(data);
    };
    const form = new FormData();
    form.set('sleutel', newId());
    form.set('bron', 'Formulieren');
    form.set('bestand', new File([list], 'lijst.csv'));
    const page = pathOf(await guard.tells(home, () => bea.post(home, form)));
    const on = (verb: string, fields: Record<string, string> = {}, from = page) =>
      guard.tells(`${home}/:id/${verb}`, () => bea.fillIn(from, `${page}/${verb}`, fields));
    await on('kolommen', {}, `${page}/kolommen`);
    await on('waarden', {}, `${page}/waarden`);
    await work(page);
    await on('twijfels');
    await guard.tells(`${home}/:id/twijfels/alle`, () =>
      bea.post(`${page}/twijfels/alle`, { waarom: 'no_day', doe: 'text' }),
    );
    await on('begin', { openbaar: 'on' });
    await on('stop');
    await on('verder');
    await work(page);
    const file = { name: 'lijst.csv', bytes: Buffer.from(list) };
    const doer = await town.doer('bea');
    const renamed = must(await toPreview(house.deps, doer, { source: 'Anders', file }));
    await guard.tells(`${home}/:id/dezelfde`, () =>
      bea.fillIn(`${home}/${renamed}`, `${home}/${renamed}/dezelfde`, {}),
    );
    const again = must(await toPreview(house.deps, doer, { source: 'Formulieren', file }));
    await guard.tells(`${home}/:id/weg`, () => bea.fillIn(`${home}/${again}`, `${home}/${again}/weg`, {}));
  });
}
