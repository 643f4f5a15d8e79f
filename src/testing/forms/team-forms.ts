// SPDX-License-Identifier: EUPL-1.2
import sharp from 'sharp';
import { test } from 'vitest';
import { type FormGuard, lastPart, pathOf } from './form-guard.ts';

export function teamForms(guard: FormGuard): void {
  const people = '/werkplek/mensen';
  let jo = '';

  test('people', async () => {
    const made = await guard.tells(`${people}/nieuw`, () =>
      guard
        .as('bea')
        .fillIn(`${people}/nieuw`, `${people}/nieuw`, { name: 'Jo Nieuw', email: 'jo@town.example' }),
    );
    jo = pathOf(made);
    const details = `${jo}/gegevens`;
    await guard.tells(`${people}/:id/gegevens`, () =>
      guard.as('bea').fillIn(details, details, { phone: '0300 22 22 22' }),
    );
    const photo = new FormData();
    const picture = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#3a6' } })
      .jpeg()
      .toBuffer();
    photo.set('photo', new File([new Uint8Array(picture)], 'jo.jpg', { type: 'image/jpeg' }));
    await guard.tells(`${people}/:id/foto`, () => guard.as('bea').post(`${jo}/foto`, photo));
    await guard.tells(`${people}/:id/foto/weg`, () =>
      guard.as('bea').fillIn(`${jo}/foto`, `${jo}/foto/weg`, {}),
    );
  });

  test('roles', async () => {
    const fields = { role: 'community_worker', area: guard.town.area('havenwijk'), organisation: '' };
    await guard.tells(`${people}/:id/rollen/nieuw`, () =>
      guard.as('bea').fillIn(`${jo}/rollen/nieuw`, `${jo}/rollen/nieuw`, fields),
    );
    const role = `${jo}/rollen/${await guard.idOf(`select id from held_roles where person_id = '${lastPart(jo)}'`)}`;
    await guard.tells(`${people}/:id/rollen/:period`, () =>
      guard.as('bea').fillIn(role, role, { to: '2026-12-31' }),
    );
    await guard.tells(`${people}/:id/rollen/:period/intrekken`, () =>
      guard.as('bea').fillIn(role, `${role}/intrekken`, {}),
    );
  });

  test('portfolios', async () => {
    const walt = `${people}/${guard.town.ids.walt}/portefeuille`;
    await guard.tells(`${people}/:id/portefeuille/nieuw`, () =>
      guard.as('bea').fillIn(`${walt}/nieuw`, `${walt}/nieuw`, { theme: guard.town.themes.groen }),
    );
    const portfolio = `${walt}/${await guard.idOf('select id from portfolios')}`;
    await guard.tells(`${people}/:id/portefeuille/:period`, () =>
      guard.as('bea').fillIn(portfolio, portfolio, { to: '2026-12-31' }),
    );
    await guard.tells(`${people}/:id/portefeuille/:period/intrekken`, () =>
      guard.as('bea').fillIn(portfolio, `${portfolio}/intrekken`, {}),
    );
  });

  test('absences', async () => {
    const nora = `${people}/${guard.town.ids.nora}/afwezig`;
    const fields = { deputy: guard.town.ids.zoe, from: '2026-07-01', to: '2026-07-31' };
    await guard.tells(`${people}/:id/afwezig/nieuw`, () =>
      guard.as('bea').fillIn(`${nora}/nieuw`, `${nora}/nieuw`, fields),
    );
    const absence = `${nora}/${await guard.idOf('select id from absences')}`;
    await guard.tells(`${people}/:id/afwezig/:period`, () =>
      guard.as('bea').fillIn(absence, absence, { to: '2026-07-20' }),
    );
    await guard.tells(`${people}/:id/afwezig/:period/intrekken`, () =>
      guard.as('bea').fillIn(absence, `${absence}/intrekken`, {}),
    );
  });

  test('leaving and coming back', async () => {
    await guard.tells(`${people}/:id/vertrek`, () =>
      guard.as('bea').fillIn(`${jo}/vertrek`, `${jo}/vertrek`, { to: '2026-03-11' }),
    );
    await guard.tells(`${people}/:id/terug`, () => guard.as('bea').fillIn(jo, `${jo}/terug`, {}));
  });

  test('themes', async () => {
    await guard.tells('/werkplek/themas', () =>
      guard.as('bea').fillIn('/werkplek/themas', '/werkplek/themas', { nl: 'Water', en: 'Water' }),
    );
    const theme = `/werkplek/themas/${guard.town.themes.sport}`;
    await guard.tells('/werkplek/themas/:id', () =>
      guard.as('bea').fillIn(theme, theme, { nl: 'Sport en spel' }),
    );
  });
}
