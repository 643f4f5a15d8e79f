// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { type FormGuard, pathOf } from './form-guard.ts';

export function councilForms(guard: FormGuard): void {
  test('party groups: adding, changing, ending, removing', async () => {
    const home = '/werkplek/raad/fracties';
    const id = newId();
    const bea = guard.as('bea');
    await guard.tells(home, () => bea.post(home, { sleutel: id, naam: 'Dorpen Eerst', zetels: '5' }));
    await guard.tells(`${home}/:id`, () => bea.post(`${home}/${id}`, { naam: 'Dorpen Eerst', zetels: '6' }));
    await guard.tells(`${home}/:id/einde`, () => bea.post(`${home}/${id}/einde`, {}));
    await guard.tells(`${home}/:id/weg`, () => bea.post(`${home}/${id}/weg`, {}));
  });

  test('indicators: adding, changing, giving a value, ending', async () => {
    const home = '/werkplek/raad/indicatoren';
    const bea = guard.as('bea');
    const about = { titel: 'Actieve inwoners', bron: 'Monitor', openbaar: 'on' };
    const added = await guard.tells(`${home}/nieuw`, () =>
      bea.post(`${home}/nieuw`, { sleutel: newId(), ...about }),
    );
    const path = pathOf(added);
    await guard.tells(`${home}/:id/wijzigen`, () => bea.post(`${path}/wijzigen`, { ...about, eenheid: '%' }));
    const value = { sleutel: newId(), dag: '2026-01-05', getal: '21,5' };
    await guard.tells(`${home}/:id`, () => bea.post(path, value));
    await guard.tells(`${home}/:id/einde`, () => bea.post(`${path}/einde`, {}));
  });

  test('saying how an item of the accord stands', async () => {
    const bea = guard.as('bea');
    const item = {
      soort: 'coalition_accord',
      titel: 'Een punt',
      tekst: 'Waar het om gaat.',
      van: '2022-06-16',
    };
    await bea.post('/werkplek/opgaven/nieuw', { sleutel: newId(), ...item });
    const { body } = await bea.get('/werkplek/raad/akkoord');
    const path = /href="(\/werkplek\/raad\/akkoord\/O-[^"]+)"/.exec(body)?.[1] ?? '';
    const note = { sleutel: newId(), stand: 'under_way', dag: '2026-01-05', tekst: 'Het is begonnen.' };
    await guard.tells('/werkplek/raad/akkoord/:number', () => bea.post(path, note));
  });
}
