// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { startInitiative } from '../../features/initiatives/index.ts';
import { newId } from '../../kernel/ids.ts';
import { bring } from '../bringing.ts';
import { type FormGuard, pathOf } from './form-guard.ts';

/** What the municipality wants to reach, what teams set up for it, and what serves what. */
export function projectForms(guard: FormGuard): void {
  test('programmes', async () => {
    const list = '/werkplek/opgaven';
    const bea = guard.as('bea');
    const fields = { soort: 'safety_plan', titel: 'Samen veilig', tekst: 'Veilig is wat veilig voelt.' };
    await guard.tells(`${list}/nieuw`, () => bea.fillIn(`${list}/nieuw`, `${list}/nieuw`, fields));
    const number = await guard.idOf(`select number as id from programmes where title = 'Samen veilig'`);
    const change = `${list}/${number}/wijzigen`;
    await guard.tells(`${list}/:number/wijzigen`, () =>
      bea.fillIn(change, change, { doelen: 'Meer licht\nMinder lawaai' }),
    );
  });

  test('projects, and what they serve', async () => {
    const list = '/werkplek/projecten';
    const nora = guard.as('nora');
    const { number: signal } = await bring(guard.town);
    const fields = {
      titel: 'Licht in de tunnel',
      doel: 'Iedereen durft erlangs.',
      gebied: guard.town.area('noord'),
      trekker: guard.town.ids.nora,
      [`thema-${guard.town.themes.groen}`]: 'on',
      openbaar: 'nee',
    };
    const made = await guard.tells(`${list}/nieuw`, () =>
      nora.fillIn(`${list}/nieuw`, `${list}/nieuw`, fields),
    );
    const one = pathOf(made);
    const route = `${list}/:number`;
    await guard.tells(`${route}/wijzigen`, () =>
      nora.fillIn(`${one}/wijzigen`, `${one}/wijzigen`, { budget: 'Uit het onderhoud' }),
    );
    const skip = { thema: guard.town.themes.groen, reden: 'Mondeling bijgepraat.' };
    await nora.fillIn(`${one}/afstemming`, `${one}/afstemming/overslaan`, skip);
    await guard.tells(`${route}/stap`, () => nora.fillIn(one, `${one}/stap`, { stap: 'support' }));
    const action = { wat: 'Lampen kiezen', wie: `p-${guard.town.ids.nora}`, dag: '2026-03-20' };
    await guard.tells(`${route}/acties`, () => nora.fillIn(one, `${one}/acties`, action));
    const id = await guard.idOf(`select id from action_points where what = 'Lampen kiezen'`);
    await guard.tells(`${route}/acties/:id`, () =>
      nora.fillIn(one, `${one}/acties/${id}`, { stap: 'move', dag: '2026-03-25', reden: 'Ziek' }),
    );
    await guard.tells(`${route}/bijdragen`, () => nora.fillIn(one, `${one}/bijdragen`, { bijdrage: signal }));
    const programme = await guard.idOf(`select id from programmes where title = 'Samen veilig'`);
    const box = { [`opgave-${programme}`]: 'on' };
    const initiative = await startInitiative(guard.house.deps, await guard.town.doer('nora'), {
      title: 'Buurtmoestuin',
      body: 'Samen groente telen.',
      locale: 'nl',
      areaIds: [guard.town.area('noord')],
      themeIds: [],
      wantsPublic: false,
      submissionKey: newId(),
    });
    const served = [
      [list, one],
      ['/werkplek/bijdragen', `/werkplek/bijdragen/${signal}`],
      ['/werkplek/initiatieven', `/werkplek/initiatieven/${initiative}`],
    ] as const;
    for (const [home, path] of served)
      await guard.tells(`${home}/:number/opgaven`, () =>
        nora.fillIn(`${path}/opgaven`, `${path}/opgaven`, box),
      );
  });
}
