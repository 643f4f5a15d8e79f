// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { type FormGuard, pathOf } from './form-guard.ts';

export function townForms(guard: FormGuard): void {
  test('organisations', async () => {
    const list = '/werkplek/organisaties';
    const fields = { kind: 'partner', name: 'Woonstede', email: 'woonstede@town.example' };
    const made = await guard.tells(`${list}/nieuw`, () =>
      guard.as('bea').fillIn(`${list}/nieuw`, `${list}/nieuw`, fields),
    );
    const at = pathOf(made);
    const one =
      at === list
        ? `${list}/${await guard.idOf(`select id from organisations where name = 'Woonstede'`)}`
        : at;
    await guard.tells(`${list}/:id`, () => guard.as('bea').fillIn(one, one, { name: 'Woonstede Oost' }));
    await guard.tells(`${list}/:id/einde`, () => guard.as('bea').fillIn(one, `${one}/einde`, {}));
    await guard.tells(`${list}/:id/terug`, () => guard.as('bea').fillIn(one, `${one}/terug`, {}));
  });

  test('areas', async () => {
    const list = '/werkplek/gebieden';
    const fields = { name: 'Molenbuurt', kind: 'neighbourhood', parent: guard.town.area('molendorp') };
    const made = await guard.tells(`${list}/nieuw`, () =>
      guard.as('bea').fillIn(`${list}/nieuw`, `${list}/nieuw`, fields),
    );
    const details = `${pathOf(made)}/gegevens`;
    await guard.tells(`${list}/:id/gegevens`, () =>
      guard.as('bea').fillIn(details, details, { face_nl: 'Een buurt.' }),
    );
  });

  test('settings', async () => {
    const path = '/werkplek/instellingen';
    await guard.tells(path, () =>
      guard.as('bea').fillIn(path, path, { phone: '0300 12 34 00', email: 'gemeente@town.example' }),
    );
  });

  test('templates for answers', async () => {
    const list = '/werkplek/sjablonen';
    const fields = { title: 'Bedankt', language: 'nl', body: 'Beste {naam}, dank u wel.' };
    await guard.tells(`${list}/nieuw`, () =>
      guard.as('bea').fillIn(`${list}/nieuw`, `${list}/nieuw`, fields),
    );
    const one = `${list}/${await guard.idOf(`select id from answer_templates`)}`;
    await guard.tells(`${list}/:id`, () => guard.as('bea').fillIn(one, one, { title: 'Dank u wel' }));
    await guard.tells(`${list}/:id/einde`, () => guard.as('bea').fillIn(one, `${one}/einde`, {}));
    await guard.tells(`${list}/:id/terug`, () => guard.as('bea').fillIn(one, `${one}/terug`, {}));
  });
}
