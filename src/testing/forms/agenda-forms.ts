// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import type { FormGuard } from './form-guard.ts';

/** Where and when to meet a team: announced and called off; the secret address of one's own agenda. */
export function agendaForms(guard: FormGuard): void {
  test('agenda', async () => {
    const path = '/werkplek/agenda';
    const nora = guard.as('nora');
    const times = { dag: '2026-03-12', van: '10:00', tot: '12:00', hoevaak: 'weekly' };
    const what = { gebied: guard.town.area('noord'), soort: 'coffee_cart', plaats: 'Brink' };
    await guard.tells(path, () => nora.fillIn(path, path, { ...what, ...times }));
    const id = await guard.idOf('select id from meeting_moments limit 1');
    await guard.tells(`${path}/:id/afzeggen`, () => nora.fillIn(path, `${path}/${id}/afzeggen`, {}));
    const account = '/werkplek/account';
    await guard.tells(`${account}/agenda`, () => nora.fillIn(account, `${account}/agenda`, {}));
  });
}
