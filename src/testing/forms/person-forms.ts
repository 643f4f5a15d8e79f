// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { type FormGuard, lastPart } from './form-guard.ts';

export function personForms(guard: FormGuard): void {
  test('what is said on the phone, and persons', async () => {
    const entry = '/werkplek/nieuw';
    const call = async (who: string): Promise<string> => {
      const fields = { tekst: 'De brug piept.', wie: who, antwoord: 'Morgen gesmeerd.' };
      const made = await guard.tells(entry, () => guard.as('bea').fillIn(entry, entry, fields));
      return guard.idOf(`select contact_id as id from contributions where number = '${lastPart(made)}'`);
    };
    const id = await call('Toon Belt 06 12 34 56 01');
    const other = await call('T. Belt toon@post.example');
    const person = `/werkplek/contacten/${id}`;
    const move = (path: string, page: string, more: Record<string, string>) =>
      guard.tells(`/werkplek/contacten/:id/${path}`, () =>
        guard.as('bea').fillIn(page, `${person}/${path}`, more),
      );
    await move('wijzigen', person, { naam: 'Toon Beltman' });
    await move('samenvoegen', `${person}/samenvoegen?met=${other}`, { reden: 'Hij zei het.' });
    await move('losmaken', person, {});
  });
}
