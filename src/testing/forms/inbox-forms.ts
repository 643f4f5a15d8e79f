// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { arrive } from '../arriving.ts';
import { letter } from '../letters.ts';
import type { FormGuard } from './form-guard.ts';

/** What a person does with a mail that waits. */
export function inboxForms(guard: FormGuard): void {
  test('mail in', async () => {
    const list = '/werkplek/post-in';
    const move = async (path: string, more: Record<string, string>): Promise<void> => {
      const raw = letter({ From: 'Buren:;', 'X-Note': newId(), Subject: 'Kapotte bank' }, 'De bank is stuk.');
      const mail = `${list}/${(await arrive(guard.town, raw)).id}`;
      await guard.tells(`${list}/:id/${path}`, () => guard.as('bea').fillIn(mail, `${mail}/${path}`, more));
    };
    const number = await guard.idOf('select number as id from contributions order by id limit 1');
    await move('bijdrage', { onderwerp: 'Kapotte bank', tekst: 'De bank is stuk.' });
    await move('erbij', { nummer: number, reactie: 'Ook de bank.' });
    await move('terzijde', { reden: 'Reclame' });
  });
}
