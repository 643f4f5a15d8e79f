// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { prepareEvening } from '../holding-session.ts';
import type { FormGuard } from './form-guard.ts';

/** A session from opening to what came of it, by the clerk and by a chair without an account. */
export function sessionLiveForms(guard: FormGuard): void {
  test('a session live and after', async () => {
    const { number } = await prepareEvening(guard.town);
    const bea = guard.as('bea');
    const nobody = guard.as('nobody');
    const route = '/werkplek/raad/sessies/:number/voorzitten';
    const run = `/werkplek/raad/sessies/${number}/voorzitten`;
    const key = () => ({ sleutel: newId() });
    await guard.tells(`${route}/stap`, () => bea.fillIn(run, `${run}/stap`, {}));
    await guard.tells(`${route}/noteren`, () =>
      bea.post(`${run}/noteren`, { ...key(), soort: 'note', tekst: 'Goed.' }),
    );
    const note = await guard.idOf("select id from session_deeds where kind = 'note'");
    await bea.post(`${run}/noteren`, { ...key(), soort: 'question', tekst: 'Hoe?' });
    const asked = await guard.idOf("select id from session_deeds where kind = 'question'");
    await guard.tells(`${route}/antwoord`, () =>
      bea.post(`${run}/antwoord`, { ...key(), bij: asked, antwoord: 'Zo.' }),
    );
    await guard.tells(`${route}/rechtzetten`, () =>
      bea.post(`${run}/rechtzetten`, { ...key(), bij: note, tekst: 'Beter.' }),
    );
    await guard.tells(`${route}/koppeling`, () =>
      bea.post(`${run}/koppeling`, { adres: 'chair@raad.example' }),
    );
    const mail = await guard.idOf(
      `select body_text as id from mails where body_text like '%/raad/voorzitten/%'`,
    );
    const link = /\/raad\/voorzitten\/[\w-]{32}/.exec(mail)?.[0] ?? '';
    const byLink = '/raad/voorzitten/:token';
    await guard.tells(`${byLink}/noteren`, () =>
      nobody.post(`${link}/noteren`, { ...key(), soort: 'promise', tekst: 'Dat doen we.' }),
    );
    await guard.tells(`${byLink}/antwoord`, () =>
      nobody.post(`${link}/antwoord`, { ...key(), bij: asked, antwoord: 'En zo.' }),
    );
    await guard.tells(`${byLink}/rechtzetten`, () =>
      nobody.post(`${link}/rechtzetten`, { ...key(), bij: note, tekst: 'Nog beter.' }),
    );
    await guard.tells(`${byLink}/stap`, () =>
      nobody.post(`${link}/stap`, { ...key(), doe: 'close', wat: '', stand: '1' }),
    );
    const promise = await guard.idOf("select id from session_deeds where kind = 'promise'");
    const after = `/werkplek/raad/sessies/${number}/na`;
    const take = (doe: string, fields: Record<string, string>) =>
      guard.tells('/werkplek/raad/sessies/:number/na', () => bea.fillIn(after, after, { ...fields, doe }));
    await take('bewaren', { 'aantal-inwoners': '12', uitkomst: 'Besproken' });
    await take(`toezegging-${promise}`, { [`titel-${promise}`]: 'Doen' });
    await take(`indicator-${note}`, { [`bron-${note}`]: 'Meent' });
    await take('openbaar', { verslag: 'Er is gesproken.' });
  });
}
