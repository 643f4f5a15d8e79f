// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { filledIn } from '../bringing.ts';
import { multipart, photo } from '../made-files.ts';
import type { FormGuard } from './form-guard.ts';

export function fileForms(guard: FormGuard): void {
  test('a picture that came along is shown to everyone, and no longer', async () => {
    const form = await multipart(await filledIn(guard.town, { openbaar: 'on' }), [
      { name: 'tegel.jpg', content: await photo() },
    ]);
    const taken = await guard.town.postRaw('/bijdragen/nieuw', form);
    const number = /B-\d+-\d+/.exec(String(taken.headers.location))?.[0] ?? '';
    const file = `/werkplek/bijdragen/${number}/bestanden/${await guard.idOf('select file_id as id from contribution_files')}`;
    const route = '/werkplek/bijdragen/:number/bestanden/:id';
    await guard.tells(`${route}/openbaar`, () =>
      guard.as('bea').fillIn(`${file}/openbaar`, `${file}/openbaar`, { beschrijving: 'Een losse tegel.' }),
    );
    await guard.tells(`${route}/niet-openbaar`, () =>
      guard.as('bea').fillIn(`${file}/openbaar`, `${file}/niet-openbaar`, {}),
    );
  });
}
