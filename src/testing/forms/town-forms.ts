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
    const details = `${one}/gegevens`;
    await guard.tells(`${list}/:id/gegevens`, () =>
      guard.as('bea').fillIn(details, details, { name: 'Woonstede Oost' }),
    );
    const people = `${one}/contactpersonen`;
    const route = `${list}/:id/contactpersonen`;
    const add = (name: string) =>
      guard.tells(`${route}/nieuw`, () =>
        guard.as('bea').fillIn(`${people}/nieuw`, `${people}/nieuw`, { name, phone: '0300 11 11 11' }),
      );
    await add('Ans Bos');
    await add('Bert Kok');
    const last = `${people}/${await guard.idOf(`select id from organisation_contacts where name = 'Bert Kok'`)}`;
    await guard.tells(`${route}/:person`, () => guard.as('bea').fillIn(last, last, { role: 'Beheerder' }));
    await guard.tells(`${route}/:person/eerst`, () => guard.as('bea').fillIn(one, `${last}/eerst`, {}));
    await guard.tells(`${route}/:person/verwijderen`, () =>
      guard.as('bea').fillIn(last, `${last}/verwijderen`, {}),
    );
    await guard.tells(`${list}/:id/einde`, () => guard.as('bea').fillIn(details, `${one}/einde`, {}));
    await guard.tells(`${list}/:id/terug`, () => guard.as('bea').fillIn(details, `${one}/terug`, {}));
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
