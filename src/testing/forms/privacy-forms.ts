// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { type FormGuard, pathOf } from './form-guard.ts';

export function privacyForms(guard: FormGuard): void {
  test('how long data stay, and who asks to see or to erase theirs', async () => {
    const bea = () => guard.as('bea');
    const term = '/werkplek/privacy/termijnen/idea';
    await guard.tells('/werkplek/privacy/termijnen/:soort', () =>
      bea().fillIn(term, term, { termijn: '30', reden: 'Besluit van het college.' }),
    );
    const requests = '/werkplek/privacy/verzoeken';
    const ask = async (email: string): Promise<string> =>
      pathOf(
        await guard.tells(`${requests}/nieuw`, () =>
          bea().fillIn(`${requests}/nieuw`, `${requests}/nieuw`, { email, hoe: 'mail' }),
        ),
      );
    const given = await ask('nergens@post.example');
    await guard.tells(`${requests}/:id/personen`, () => bea().post(`${given}/personen`, {}));
    await guard.tells(`${requests}/:id/afhandelen`, () =>
      bea().post(`${given}/afhandelen`, { hoe: 'given' }),
    );
    const erased = await ask('weg@post.example');
    await guard.tells(`${requests}/:id/wissen`, () =>
      bea().fillIn(`${erased}/wissen`, `${erased}/wissen`, { gezien: 'on' }),
    );
  });
}
