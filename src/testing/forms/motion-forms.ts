// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { type FormGuard, pathOf } from './form-guard.ts';

/** What the council asked and aldermen promised, and how it stands. */
export function motionForms(guard: FormGuard): void {
  test('motions, how they stand and their parts', async () => {
    const list = '/werkplek/raad/moties';
    const route = `${list}/:number`;
    const bea = guard.as('bea');
    const fields = { nummer: 'M-31', titel: 'Licht in de tunnel', verzoek: 'Maak de tunnel licht.' };
    const made = await guard.tells(`${list}/nieuw`, () =>
      bea.fillIn(`${list}/nieuw`, `${list}/nieuw`, fields),
    );
    const one = pathOf(made);
    await guard.tells(`${route}/wijzigen`, () =>
      bea.fillIn(`${one}/wijzigen`, `${one}/wijzigen`, { agendapunt: '7. Verkeer' }),
    );
    await guard.tells(`${route}/publiceren`, () => bea.fillIn(one, `${one}/publiceren`, {}));
    await guard.tells(`${route}/stand`, () =>
      bea.fillIn(`${one}/stand`, `${one}/stand`, { tekst: 'De lampen zijn besteld.' }),
    );
    await guard.tells(`${route}/onderdelen`, () => bea.fillIn(one, `${one}/onderdelen`, { wat: 'Lampen' }));
    const part = await guard.idOf(`select id from motion_actions where title = 'Lampen'`);
    const step = `${one}/onderdelen/${part}`;
    await guard.tells(`${route}/onderdelen/:id`, () =>
      bea.fillIn(`${one}?deel=${part}`, step, { stand: 'done' }),
    );
    await guard.tells(`${route}/stap`, () =>
      bea.fillIn(one, `${one}/stap`, { stap: 'lapse', reden: 'De tunnel gaat dicht.' }),
    );
  });
}
